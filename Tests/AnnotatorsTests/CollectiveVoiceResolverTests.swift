import Annotators
import TestSupport
import Testing
import TextModel

@Suite struct CollectiveVoiceResolverTests {
  private func quoted(_ relation: RelationMention?, kind: QuotationKind = .direct) throws
    -> [Mention]
  {
    var analysis = try parsedText(
      """
      “ “ PUNCT `` 3 punct -
      We we PRON PRP 3 nsubj
      waited wait VERB VBD 6 ccomp -
      ” ” PUNCT '' 3 punct
      Ana Ana PROPN NNP 6 nsubj
      said say VERB VBD 0 root
      of of ADP IN 8 case
      Tarn Tarn PROPN NNP 6 obl -
      . . PUNCT . 6 punct
      """)
    analysis.entities = [
      DocumentEntity(type: .person, name: "Ana"), DocumentEntity(type: .organization, name: "Tarn"),
    ]
    analysis.mentions = [
      Mention(span: try analysis.span(of: "Ana"), kind: .name, type: .person, entity: 0),
      Mention(span: try analysis.span(of: "Tarn"), kind: .name, type: .organization, entity: 1),
    ]
    analysis.attributions = [
      Attribution(
        source: try analysis.span(of: "Ana"), sourceEntity: 0,
        cue: [try analysis.span(of: "said")], content: [try analysis.span(of: "“We waited”")],
        kind: kind, stance: .asserts)
    ]
    if let relation { analysis.relations = [relation] }
    CollectiveVoiceResolver().annotate(&analysis)
    return analysis.mentions.filter { $0.kind == .pronoun }
  }

  private func tie(_ kind: RelationKind, isFormer: Bool = false) -> RelationMention {
    RelationMention(
      kind: kind, from: 0, to: 1, isFormer: isFormer, evidence: [TextSpan(0, 1)],
      confidence: 0.8)
  }

  @Test(arguments: [RelationKind.leads, .worksFor, .memberOf])
  func weIsTheBodyOfTheSpeaker(_ kind: RelationKind) throws {
    let found = try quoted(tie(kind))
    #expect(found.map(\.entity) == [1])
    #expect(found.map(\.type) == [.organization])
  }

  @Test func weStaysOpenWithoutABody() throws {
    #expect(try quoted(nil).isEmpty)
    #expect(try quoted(tie(.leads, isFormer: true)).isEmpty)
    #expect(try quoted(tie(.opponentOf)).isEmpty)
    #expect(try quoted(tie(.leads), kind: .indirect).isEmpty)
  }
}

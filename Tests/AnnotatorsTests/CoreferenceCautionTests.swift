import Annotators
import TestSupport
import Testing
import TextModel

private func resolved(
  _ rows: String, _ names: [(String, EntityType, Int)],
  _ complete: (inout Analysis) throws -> Void =
    { _ in }
) throws -> Analysis {
  var analysis = try parsedText(rows)
  for (words, type, occurrence) in names {
    let span = try analysis.span(of: words, occurrence: occurrence)
    analysis.mentions.append(Mention(span: span, kind: .name, type: type))
  }
  analysis.mentions.sort { $0.span < $1.span }
  try complete(&analysis)
  CoreferenceResolver().annotate(&analysis)
  VoiceResolver().annotate(&analysis)
  return analysis
}

private func entity(_ words: String, _ occurrence: Int = 1, in analysis: Analysis) throws -> Int? {
  let span = try analysis.span(of: words, occurrence: occurrence)
  return analysis.mentions.first { $0.span == span }?.entity
}

@Suite struct CoreferenceCautionTests {
  @Test func hisOfTwoMenJoinsNotBoth() throws {
    let analysis = try resolved(
      """
      Karl Karl PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Otto Otto PROPN NNP 1 conj
      left leave VERB VBD 0 root -
      . . PUNCT . 4 punct

      Someone someone PRON NN 2 nsubj
      took take VERB VBD 0 root
      his he PRON PRP$ 4 nmod:poss
      car car NOUN NN 2 obj -
      . . PUNCT . 2 punct
      """, [("Karl", .person, 1), ("Otto", .person, 1)])
    let karl = try #require(try entity("Karl", in: analysis))
    #expect(try entity("Otto", in: analysis) != karl)
  }

  @Test func fatherAndSonOfOneSurnameStayApart() throws {
    let analysis = try resolved(
      """
      Ivan Ivan PROPN NNP 10 nsubj
      Roe Roe PROPN NNP 1 flat -
      , , PUNCT , 5 punct
      the the DET DT 5 det
      father father NOUN NN 1 appos
      of of ADP IN 7 case
      Piotr Piotr PROPN NNP 5 nmod
      Roe Roe PROPN NNP 7 flat -
      , , PUNCT , 5 punct
      slept sleep VERB VBD 0 root -
      . . PUNCT . 10 punct

      Roe Roe PROPN NNP 2 nsubj
      woke wake VERB VBD 0 root -
      . . PUNCT . 2 punct
      """, [("Ivan Roe", .person, 1), ("Piotr Roe", .person, 1), ("Roe", .person, 3)])
    let father = try #require(try entity("Ivan Roe", in: analysis))
    let son = try #require(try entity("Piotr Roe", in: analysis))
    let open = try #require(try entity("Roe", 3, in: analysis))
    #expect(Set([father, son, open]).count == 3)
  }

  @Test func bodyNamedAfterAPersonStaysApart() throws {
    let analysis = try resolved(
      """
      Nils Nils PROPN NNP 3 nsubj
      Ferrum Ferrum PROPN NNP 1 flat
      runs run VERB VBZ 0 root
      Ferrum Ferrum PROPN NNP 3 obj -
      . . PUNCT . 3 punct

      Ferrum Ferrum PROPN NNP 2 nsubj
      resigned resign VERB VBD 0 root -
      . . PUNCT . 2 punct
      """, [("Nils Ferrum", .person, 1), ("Ferrum", .organization, 2), ("Ferrum", .person, 3)])
    let man = try #require(try entity("Nils Ferrum", in: analysis))
    #expect(try entity("Ferrum", 2, in: analysis) != man)
    #expect(try entity("Ferrum", 3, in: analysis) == man)
  }

  @Test func nameBehindItsDescriptionIsOnePerson() throws {
    let analysis = try resolved(
      """
      The the DET DT 2 det
      director director NOUN NN 9 nsubj
      of of ADP IN 5 case
      the the DET DT 5 det
      mill mill NOUN NN 2 nmod -
      , , PUNCT , 7 punct
      Ana Ana PROPN NNP 2 appos -
      , , PUNCT , 7 punct
      spoke speak VERB VBD 0 root -
      . . PUNCT . 9 punct
      """, [("Ana", .person, 1)])
    let ana = try #require(try entity("Ana", in: analysis))
    #expect(try entity("The director of the mill", in: analysis) == ana)
  }

  @Test func speakerBehindAnotherIsSomeoneElse() throws {
    let analysis = try resolved(
      """
      Asked ask VERB VBN 7 advcl
      about about ADP IN 4 case
      the the DET DT 4 det
      mayor mayor NOUN NN 1 obl -
      , , PUNCT , 1 punct
      Ana Ana PROPN NNP 7 nsubj
      laughed laugh VERB VBD 0 root -
      . . PUNCT . 7 punct
      """, [("Ana", .person, 1)])
    let ana = try #require(try entity("Ana", in: analysis))
    #expect(try entity("the mayor", in: analysis) != ana)
  }

  @Test(arguments: [
    ("Some reports", "reports", nil as String?), ("Some officials", "officials", "Some officials"),
  ])
  func reportsSpeakForNobody(_ source: String, _ noun: String, _ speaker: String?) throws {
    let analysis = try resolved(
      """
      Some some DET DT 2 det
      \(noun) \(noun.dropLast()) NOUN NNS 3 nsubj
      said say VERB VBD 0 root
      it it PRON PRP 5 nsubj
      rained rain VERB VBD 3 ccomp -
      . . PUNCT . 3 punct
      """, []
    ) { analysis in
      analysis.attributions = [
        Attribution(
          source: try analysis.span(of: source), cue: [try analysis.span(of: "said")],
          content: [try analysis.span(of: "it rained")], kind: .indirect, stance: .asserts)
      ]
    }
    let found = analysis.attributions[0].sourceEntity.map { analysis.entities[$0].name }
    #expect(found == speaker)
  }

  @Test func markedAndPlainLettersAreOneName() throws {
    let analysis = try resolved(
      """
      Erdoğan Erdoğan PROPN NNP 2 nsubj
      left leave VERB VBD 0 root -
      . . PUNCT . 2 punct

      Erdogan Erdogan PROPN NNP 2 nsubj
      slept sleep VERB VBD 0 root -
      . . PUNCT . 2 punct
      """, [("Erdoğan", .person, 1), ("Erdogan", .person, 1)])
    #expect(analysis.entities.count == 1)
  }
}

@Suite struct MissedNameTests {
  @Test func nameMissedAtTheStartIsFoundAgain() throws {
    let analysis = try resolved(
      """
      Vasily vasily ADV RB 10 advmod -
      , , PUNCT , 1 punct
      the the DET DT 4 det
      father father NOUN NN 10 nsubj
      of of ADP IN 7 case
      a a DET DT 7 det
      soldier soldier NOUN NN 4 nmod -
      , , PUNCT , 4 punct
      then then ADV RB 10 advmod
      wept weep VERB VBD 0 root -
      . . PUNCT . 10 punct

      Nobody nobody PRON NN 2 nsubj
      saw see VERB VBD 0 root
      Vasily Vasily PROPN NNP 2 obj -
      . . PUNCT . 2 punct
      """, [("Vasily", .person, 2)])
    let vasily = try #require(try entity("Vasily", 2, in: analysis))
    #expect(try entity("Vasily", in: analysis) == vasily)
    #expect(try entity("the father of a soldier", in: analysis) == vasily)
    #expect(try entity("a soldier", in: analysis) != vasily)
  }
}

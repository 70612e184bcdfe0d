import KnowledgeGraph
import TestSupport
import Testing
import TextModel

@Suite struct GraphBuilderTests {
  /// A witness told an outlet; the publisher repeats it. One own-voice sentence stands twice.
  private func toldStory() throws -> Analysis {
    var analysis = try parsedText(
      """
      Oksana Oksana PROPN NNP 2 nsubj
      told tell VERB VBD 0 root
      Signal Signal PROPN NNP 2 obj
      guards guard NOUN NNS 5 nsubj
      burned burn VERB VBD 2 ccomp
      letters letter NOUN NNS 5 obj -
      . . PUNCT . 2 punct

      Rain rain NOUN NN 2 nsubj
      fell fall VERB VBD 0 root -
      . . PUNCT . 2 punct

      Rain rain NOUN NN 2 nsubj
      fell fall VERB VBD 0 root -
      . . PUNCT . 2 punct
      """, publisher: "The Courier")
    analysis.entities = [
      DocumentEntity(type: .person, name: "Oksana"),
      DocumentEntity(type: .organization, name: "Signal"),
    ]
    analysis.attributions = [
      Attribution(
        source: try analysis.span(of: "Oksana"), sourceEntity: 0,
        cue: [try analysis.span(of: "told")],
        content: [try analysis.span(of: "guards burned letters")],
        addressee: try analysis.span(of: "Signal"), addresseeEntity: 1, kind: .indirect,
        stance: .asserts)
    ]
    return analysis
  }

  @Test func theOneWhoWasToldStandsBeforeTheWitness() throws {
    let graph = GraphBuilder(try toldStory()).build()
    try graph.validate()
    let report = try #require(graph.reports.first { $0.chain.count > 1 })
    #expect(report.chain.map(\.name) == ["The Courier", "Signal", "Oksana"])
    #expect(report.chain.map(\.basis) == [.own, .nested, .told])
    #expect(graph.claim(report.claim)?.text == "guards burned letters")
    #expect(graph.explanation(of: report.id)?.reports == [report])
  }

  @Test func whatWasNotReadIsNobodysOwnVoice() throws {
    var analysis = try toldStory()
    analysis.unread = [
      UnreadPassage(span: try analysis.span(of: "fell"), sign: .saying, sentence: 1)
    ]
    let graph = GraphBuilder(analysis).build()
    try graph.validate()
    let unread = graph.reports.filter { $0.chain.last?.basis == .unread }
    #expect(unread.map { $0.chain.map(\.name) } == [["The Courier", "voice not read"]])
    #expect(unread.map { $0.chain.map(\.voice).last } == [String?.none])
    #expect(unread.allSatisfy { $0.confidence < 0.2 && $0.chain.last?.cue == "fell" })
    let own = graph.reports.filter { $0.chain.count == 1 }
    #expect(own.map(\.sentence.text) == ["Rain fell."])
    #expect(ReportQuery().reports(in: graph).last == unread.first)
  }

  @Test func aRepeatedSentenceIsOneClaimWithTwoReports() throws {
    let graph = GraphBuilder(try toldStory()).build()
    #expect(graph.claims.count == 2)
    #expect(graph.reports.count == 3)
  }

  @Test func parentsInACircleEnd() throws {
    var analysis = try toldStory()
    var other = analysis.attributions[0]
    other.parent = 0
    analysis.attributions[0].parent = 1
    analysis.attributions.append(other)
    try GraphBuilder(analysis).build().validate()
  }

  @Test func anInfinitiveCueLosesItsParticle() throws {
    var analysis = try parsedText(
      """
      Lena Lena PROPN NNP 2 nsubj
      called call VERB VBD 0 root
      to to PART TO 4 mark
      announce announce VERB VB 2 advcl
      victory victory NOUN NN 4 obj
      """)
    analysis.attributions = [
      Attribution(
        source: try analysis.span(of: "Lena"), cue: [try analysis.span(of: "to announce")],
        content: [try analysis.span(of: "victory")], kind: .indirect, stance: .asserts)
    ]
    let cues = GraphBuilder(analysis).build().reports.compactMap { $0.chain.last?.cue }
    #expect(cues == ["announce"])
  }

  @Test(arguments: [(0.59, EntityIdentity.Ground.name), (0.6, .authority)])
  func anUnsureLinkIsNoIdentity(_ confidence: Double, _ ground: EntityIdentity.Ground) throws {
    var analysis = try toldStory()
    analysis.entities = [
      DocumentEntity(
        type: .place, name: "Ostrava",
        links: [
          AuthorityLink(authority: "geonames", id: "1", name: "Ostrava", confidence: confidence)
        ])
    ]
    #expect(EntityIdentity.identities(of: analysis).map(\.ground) == [ground])
  }
}

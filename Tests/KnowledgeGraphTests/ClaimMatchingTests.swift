import KnowledgeGraph
import Testing
import TextModel

@Suite struct ClaimMatchingTests {
  /// A graph of one document with one claim.
  private func story(
    _ document: String, _ content: ClaimContent, origin: String = "Ana", stance: Stance = .asserts,
    carrier: String? = nil, published: String = "2024-05-20"
  ) -> StoryGraph {
    var chain = [Hop(voice: "o" + document, name: document, stance: .asserts, basis: .own)]
    if let carrier {
      chain.append(Hop(voice: carrier, name: carrier, stance: .asserts, basis: .nested))
    }
    chain.append(
      Hop(voice: origin, name: origin, stance: stance, basis: carrier == nil ? .nested : .told))
    let passage = Passage(span: TextSpan(0, 5), codePoints: 0..<5, text: document)
    return StoryGraph(
      documents: [SourceDocument(id: document, published: CalendarDate(iso: published))],
      entities: ([origin, "o" + document] + [carrier].compactMap { $0 }).map {
        Entity(id: $0, type: .person, name: $0)
      },
      claims: [Claim(id: "c" + document, text: document, content: content)],
      reports: [
        Report(
          id: "r" + document, claim: "c" + document, document: document, content: [passage],
          sentence: passage, chain: chain)
      ])
  }

  private let held = ClaimContent(
    words: ["hold", "soldier"], names: [ClaimContent.Name(entity: "l1", words: ["bryanka"])],
    quantities: [Quantity(value: 234, bound: .atLeast, unit: "soldier", predicate: "hold")])

  @Test func theSameContentIsOneClaimWithAReason() throws {
    let graph = StoryGraph.merged([story("b", held), story("a", held)])
    try graph.validate()
    #expect(graph.claims.map(\.id) == ["ca"])
    #expect(graph.claims[0].wordings == ["cb"])
    #expect(graph.claims[0].grouping?.contains("at least 234") == true)
    #expect(graph.explanation(of: "cb")?.reports.count == 2)
    #expect(graph == StoryGraph.merged([story("a", held), story("b", held)]))
  }

  @Test(arguments: [true, false])
  func aWordMoreCountsUnlessItIsOptional(isOptional: Bool) {
    var other = held
    if isOptional { other.optionalWords = ["secretly"] } else { other.words.append("secretly") }
    let claims = StoryGraph.merged([story("a", held), story("b", other)]).claims
    #expect(claims.count == (isOptional ? 1 : 2))
  }

  @Test func otherNumbersAreListedSideBySide() {
    var other = held
    other.quantities[0] = Quantity(value: 80, unit: "soldier", predicate: "hold")
    let graph = StoryGraph.merged([story("a", held), story("b", other)])
    #expect(graph.claims.count == 2)
    #expect(
      graph.contradictions() == [
        Contradiction(
          claim: "ca", other: "cb", reason: "different numbers: 80 or at least 234 (soldier)")
      ])
  }

  @Test func aDenialAndANegationContradictButNotEachOther() {
    var negated = held
    negated.isNegated = true
    let graph = StoryGraph.merged([
      story("a", held), story("b", held, stance: .denies), story("c", negated),
    ])
    #expect(graph.contradictions().map(\.other) == ["cb", "cc"])
    #expect(graph.claim(worded: "cc")?.id == "cc")
  }

  @Test(arguments: ["2024-05-21", "2024-08-20"])
  func theSameWithoutADateIsAnotherEventMonthsLater(published: String) {
    let graph = StoryGraph.merged([story("a", held), story("b", held, published: published)])
    #expect(graph.claims.count == (published == "2024-05-21" ? 1 : 2))
  }

  @Test func aPronounThatLeadsOutOfTheClaimKeepsItApart() {
    var other = held
    other.standsAlone = false
    #expect(StoryGraph.merged([story("a", other), story("b", other)]).claims.count == 2)
  }

  @Test func howChainsMeet() {
    func pattern(_ one: StoryGraph, _ two: StoryGraph) -> VoicePattern? {
      ClaimSurvey(StoryGraph.merged([one, two])).entries.first?.pattern
    }
    #expect(pattern(story("a", held), story("b", held)) == .singleOrigin)
    #expect(pattern(story("a", held), story("b", held, origin: "Eva")) == .noSharedVoice)
    #expect(
      pattern(
        story("a", held, carrier: "Signal"), story("b", held, origin: "Eva", carrier: "Signal"))
        == .sharedCarrier)
    #expect(VoicePattern([]) == nil)
  }

  @Test func boundsExcludeEachOtherOnlyWhenNoNumberFitsBoth() {
    let (low, high) = (Quantity(value: 10), Quantity(value: 10, bound: .moreThan))
    #expect(low.excludes(high) && high.excludes(low))
    #expect(!low.excludes(Quantity(value: 5, upper: 12)))
    #expect(!Quantity(value: 100, bound: .about).excludes(Quantity(value: 105)))
    #expect(Quantity(value: 12, bound: .atMost).excludes(Quantity(value: 13, bound: .atLeast)))
  }
}

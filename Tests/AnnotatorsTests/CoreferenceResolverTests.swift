import Annotators
import TestSupport
import Testing
import TextModel

/// Adds a mention by name and hands the analysis on.
private func name(
  _ words: String, _ type: EntityType, _ occurrence: Int = 1, in analysis: inout Analysis
) throws {
  let span = try analysis.span(of: words, occurrence: occurrence)
  analysis.mentions.append(Mention(span: span, kind: .name, type: type))
  analysis.mentions.sort { $0.span < $1.span }
}

private func entity(
  _ words: String, _ occurrence: Int = 1, in analysis: Analysis
) throws -> Int? {
  let span = try analysis.span(of: words, occurrence: occurrence)
  return analysis.mentions.first { $0.span == span }?.entity
}

@Suite struct CoreferenceResolverTests {
  @Test func surnameAndPronounJoinTheFullName() throws {
    var analysis = try parsedText(
      """
      Anna Anna PROPN NNP 3 nsubj
      Berg Berg PROPN NNP 1 flat
      left leave VERB VBD 0 root -
      . . PUNCT . 3 punct

      Berg Berg PROPN NNP 2 nsubj
      sold sell VERB VBD 0 root
      her she PRON PRP$ 4 nmod:poss
      house house NOUN NN 2 obj -
      . . PUNCT . 2 punct
      """)
    try name("Anna Berg", .person, in: &analysis)
    try name("Berg", .person, 2, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    let full = try #require(try entity("Anna Berg", in: analysis))
    #expect(try entity("Berg", 2, in: analysis) == full)
    #expect(try entity("her", in: analysis) == full)
    #expect(analysis.entities[full].name == "Anna Berg")
    #expect(analysis.entities[full].aliases == ["Berg"])
  }

  @Test func surnameOfTwoPeopleJoinsNeither() throws {
    var analysis = try parsedText(
      """
      Karl Karl PROPN NNP 6 nsubj
      Berg Berg PROPN NNP 1 flat
      and and CCONJ CC 4 cc
      Otto Otto PROPN NNP 1 conj
      Berg Berg PROPN NNP 4 flat
      left leave VERB VBD 0 root -
      . . PUNCT . 6 punct

      Berg Berg PROPN NNP 2 nsubj
      slept sleep VERB VBD 0 root -
      . . PUNCT . 2 punct
      """)
    try name("Karl Berg", .person, in: &analysis)
    try name("Otto Berg", .person, in: &analysis)
    try name("Berg", .person, 3, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    #expect(analysis.entities.count == 3)
  }

  @Test func pronounBetweenTwoMenOfEqualRankStaysOpenOrApart() throws {
    var analysis = try parsedText(
      """
      Karl Karl PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      Otto Otto PROPN NNP 2 obj -
      . . PUNCT . 2 punct
      """)
    try name("Karl", .person, in: &analysis)
    try name("Otto", .person, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    let karl = try #require(try entity("Karl", in: analysis))
    #expect(try entity("Otto", in: analysis) != karl)
  }

  @Test func objectPronounIsNotItsOwnSubject() throws {
    var analysis = try parsedText(
      """
      Karl Karl PROPN NNP 2 nsubj
      saw see VERB VBD 0 root
      him he PRON PRP 2 obj -
      . . PUNCT . 2 punct
      """)
    try name("Karl", .person, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    #expect(try entity("him", in: analysis) == nil)
  }

  @Test func acronymInBracketsJoinsItsBody() throws {
    var analysis = try parsedText(
      """
      The the DET DT 4 det
      River River PROPN NNP 4 compound
      Safety Safety PROPN NNP 4 compound
      Board Board PROPN NNP 8 nsubj
      ( ( PUNCT -LRB- 6 punct -
      RSB RSB PROPN NNP 4 appos -
      ) ) PUNCT -RRB- 6 punct
      met meet VERB VBD 0 root -
      . . PUNCT . 8 punct
      """)
    try name("River Safety Board", .organization, in: &analysis)
    try name("RSB", .organization, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    #expect(analysis.entities.map(\.name) == ["River Safety Board"])
  }

  @Test func personNamedLikeAPlaceStaysApart() throws {
    var analysis = try parsedText(
      """
      Paris Paris PROPN NNP 3 nsubj
      Hilton Hilton PROPN NNP 1 flat
      left leave VERB VBD 0 root
      Paris Paris PROPN NNP 3 obj -
      . . PUNCT . 3 punct
      """)
    try name("Paris Hilton", .person, in: &analysis)
    try name("Paris", .place, 2, in: &analysis)
    CoreferenceResolver().annotate(&analysis)
    #expect(analysis.entities.map(\.type) == [.person, .place])
  }

  @Test(arguments: ["", " ", "?", "\u{202E}"]) func oddTextsGiveNothing(_ text: String) {
    var analysis = Analysis(Document(id: "odd", text: text))
    CoreferenceResolver().annotate(&analysis)
    VoiceResolver().annotate(&analysis)
    RelationReader().annotate(&analysis)
    #expect(analysis.entities.isEmpty && analysis.relations.isEmpty)
  }
}

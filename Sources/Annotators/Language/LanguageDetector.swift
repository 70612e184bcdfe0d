public import TextModel

/// Notices text that is not English, so that nothing is read into it: whole documents, and
/// paragraphs or runs of sentences inside an English one.
///
/// Signs are scripts, the small words of many languages, and letter pairs that English does not
/// have. What is short stays in: a foreign name, title or phrase is part of English news.
public struct LanguageDetector: Annotator {
  /// What has to be there before.
  public var requires: Set<Layer> { [] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.languages] }
  private let functionWords = FunctionWords()

  /// Makes a detector; it needs no model.
  public init() {}

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    var text = analysis.document.text
    let declared = Self.declaredLanguage(analysis.document.language)
    analysis.foreign = text.withUTF8 { utf8 in
      passages(UnsafeRawBufferPointer(utf8), declared: declared)
    }
  }

  /// The language code of a tag, in lower case; nil when it says nothing.
  private static func declaredLanguage(_ tag: String?) -> String? {
    guard let tag, let code = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first else {
      return nil
    }
    let isCode = (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { $0 | 0x20 >= 0x61 }
    let lowered = code.lowercased()
    return isCode && !["en", "eng", "und", "mul", "zxx"].contains(lowered) ? lowered : nil
  }

  private func passages(
    _ bytes: UnsafeRawBufferPointer, declared: String?
  ) -> [ForeignPassage] {
    var scanner = StretchScanner(bytes, functionWords: functionWords)
    var runs = ForeignRuns()
    for block in BlockSplitter.blocks(in: bytes) {
      scanner.stretches(of: block.range) { runs.add($0) }
      runs.endBlock()
    }
    runs.finish()
    guard let whole = runs.whole else { return [] }
    if runs.isForeignDocument || declared != nil && !runs.isEnglishDocument {
      return [passage(whole, bytes, declared: declared)]
    }
    return runs.passages.map { passage($0, bytes, declared: nil) }
  }

  private func passage(
    _ run: Stretch, _ bytes: UnsafeRawBufferPointer, declared: String?
  ) -> ForeignPassage {
    ForeignPassage(
      span: TextSpan(run.range.lowerBound, run.range.upperBound),
      language: declared ?? language(of: run.range, bytes), words: run.words)
  }

  /// The language with the most small words in a range, or the usual one of its script.
  private func language(of range: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> String? {
    var scanner = StretchScanner(bytes, functionWords: functionWords, countsLanguages: true)
    var whole = Stretch(range.lowerBound..<range.lowerBound)
    scanner.stretches(of: range) { whole.formUnion($0) }
    let scripts = scanner.scripts
    if whole.otherLetters > whole.latinLetters {
      // Japanese mixes kana with Chinese characters.
      let kana = scripts[Int(Script.kana.rawValue)]
      if kana * 5 >= scripts[Int(Script.han.rawValue)], kana * 3 > whole.otherLetters / 2 {
        return "ja"
      }
      let most = Script.allCases.max { scripts[Int($0.rawValue)] < scripts[Int($1.rawValue)] }
      if let usual = most?.usualLanguage { return usual }
    }
    // Few small words are few signs: a language that is not in the table has some by chance.
    guard let most = scanner.votes.max(), most >= 2, most * 9 >= whole.words,
      let winner = scanner.votes.firstIndex(of: most)
    else { return nil }
    return functionWords.languages[winner]
  }
}

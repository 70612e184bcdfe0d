internal import TextModel

/// A paragraph of the article as it stands, with what was read in it.
struct ArticleParagraph {
  /// Its bytes, without white space at the ends.
  var span: TextSpan
  /// The part of the article it stands in.
  var zone: Zone
  /// What was read in it, cut at its ends, sorted by ``Mark/isBefore``.
  var marks: [Mark] = []
}

/// Cuts a text into paragraphs: at empty lines, and where the reader saw one begin.
enum ArticleParagraphs {
  /// The paragraphs in text order; together they hold all words. Complexity: O(n).
  static func paragraphs(of analysis: Analysis) -> [ArticleParagraph] {
    let text = Array(analysis.document.text.utf8)
    var cuts = emptyLines(text)
    cuts += analysis.sentences.lazy.filter(\.startsParagraph).map(\.span.start)
    cuts.sort()
    var paragraphs: [ArticleParagraph] = []
    var start = 0
    for cut in cuts + [text.count] where cut > start || cut == text.count {
      if let span = trimmed(TextSpan(start, cut), text) {
        paragraphs.append(ArticleParagraph(span: span, zone: zone(of: span, analysis)))
      }
      start = cut
    }
    return paragraphs
  }

  /// The offsets of line ends behind which an empty line follows.
  private static func emptyLines(_ text: [UInt8]) -> [Int] {
    var cuts: [Int] = []
    var lineEnd: Int?
    var wasReturn = false
    for (offset, byte) in text.enumerated() {
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn || byte == UInt8(ascii: "\n") {
        if wasReturn, !isReturn {
          wasReturn = false
          continue
        }
        if let end = lineEnd { cuts.append(end) }
        lineEnd = offset
      } else if byte > 0x20 {
        lineEnd = nil
      }
      wasReturn = isReturn
    }
    return cuts
  }

  private static func trimmed(_ span: TextSpan, _ text: [UInt8]) -> TextSpan? {
    let bytes = text[span.start..<span.end]
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return TextSpan(first, last + 1)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func zone(of span: TextSpan, _ analysis: Analysis) -> Zone {
    guard let first = analysis.sentence(at: span.end - 1) else { return .body }
    var index = first
    while index > 0, analysis.sentences[index - 1].span.end > span.start { index -= 1 }
    // Place and agency stand in front of running text, not in a paragraph of their own.
    while index < first, analysis.sentences[index].zone == .dateline { index += 1 }
    return analysis.sentences[index].span.overlaps(span) ? analysis.sentences[index].zone : .body
  }
}

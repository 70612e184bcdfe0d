internal import TextModel

/// The block of `key: value` lines between two lines `---` at the very top of a text.
struct FrontMatter {
  /// What the block says.
  var metadata = DocumentMetadata()
  /// The text after the block.
  var text: String
  /// The line of the file on which the text starts, from 1.
  var firstLine = 1

  /// Reads the block; a top that is not one, to the letter, is text.
  ///
  /// - Throws: ``InputProblem`` for an impossible date.
  init(_ text: String, file: String) throws(InputProblem) {
    self.text = text
    guard let block = Self.block(of: text) else { return }
    for (number, pair) in block.pairs.enumerated() {
      let value = pair.value.isEmpty ? nil : pair.value
      switch pair.key {
      case .title: metadata.title = value
      case .publisher: metadata.publisher = value
      case .author: metadata.author = value
      case .url: metadata.url = value
      case .language: metadata.language = value
      case .published:
        metadata.published = try publicationDate(value, file: file, line: number + 2)
      }
    }
    self.text = String(text[block.end...])
    firstLine = block.pairs.count + 3
  }

  private enum Key: String {
    case title, publisher, author, published, url, language
  }

  private static func block(
    of text: String
  ) -> (pairs: [(key: Key, value: String)], end: String.Index)? {
    let utf8 = text.utf8
    var pairs: [(key: Key, value: String)] = []
    var position = utf8.startIndex
    var isFirst = true
    while position < utf8.endIndex {
      guard let lineFeed = utf8[position...].firstIndex(of: 0x0A) else { break }
      let line = Substring(utf8[position..<lineFeed]).trimmingCarriageReturn
      position = utf8.index(after: lineFeed)
      if isFirst {
        guard line == "---" else { return nil }
        isFirst = false
      } else if line == "---" {
        return pairs.isEmpty ? nil : (pairs, position)
      } else {
        guard let pair = pair(line) else { return nil }
        pairs.append(pair)
      }
    }
    let last = Substring(utf8[position...]).trimmingCarriageReturn
    return !isFirst && last == "---" && !pairs.isEmpty ? (pairs, utf8.endIndex) : nil
  }

  private static func pair(_ line: Substring) -> (key: Key, value: String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
      let key = Key(rawValue: String(line[..<colon]))
    else { return nil }
    return (key, String(line[line.utf8.index(after: colon)...]).trimmed)
  }
}

/// The day of publication as it was given, or nil when nothing was.
func publicationDate(
  _ value: String?, file: String, line: Int?
) throws(InputProblem) -> CalendarDate? {
  guard let value, !value.isEmpty else { return nil }
  guard let date = CalendarDate(iso: value) else {
    throw InputProblem(
      file: file, line: line,
      message: "published is \"\(value.prefix(40))\", which is no date; write it as YYYY-MM-DD")
  }
  return date
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}

extension Substring {
  fileprivate var trimmingCarriageReturn: Substring {
    utf8.last == 0x0D ? Substring(utf8.dropLast()) : self
  }
}

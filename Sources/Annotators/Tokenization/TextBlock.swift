package import TextModel

/// A run of text that a sentence never leaves: a paragraph, or a line that stands alone.
package struct TextBlock {
  /// The bytes, without white space at either end. Never empty.
  package var range: Range<Int>
  /// Whether a blank line (or the text's start) is in front of it.
  package var startsParagraph: Bool
  /// Whether the text has no other block.
  package var isOnly = false
}

/// Cuts a text into blocks: at blank lines always; at single line feeds unless the lines were only
/// wrapped at a fixed width.
package struct BlockSplitter {
  private let bytes: UnsafeRawBufferPointer
  private var blocks: [TextBlock] = []

  /// The blocks of a text outside of the spans left out, which are in text order and never part a
  /// code point. Complexity: O(n).
  package static func blocks(
    in bytes: UnsafeRawBufferPointer, leavingOut spans: [TextSpan]
  ) -> [TextBlock] {
    let all = blocks(in: bytes)
    guard !spans.isEmpty else { return all }
    let splitter = BlockSplitter(bytes: bytes)
    var kept: [TextBlock] = []
    var next = 0
    for block in all {
      var start = block.range.lowerBound
      func keep(_ end: Int) {
        let range = splitter.trimmed(start..<max(start, end))
        guard !range.isEmpty else { return }
        kept.append(TextBlock(range: range, startsParagraph: block.startsParagraph))
      }
      while next < spans.count, spans[next].end <= start { next += 1 }
      var at = next
      while at < spans.count, spans[at].start < block.range.upperBound {
        keep(spans[at].start)
        start = max(start, spans[at].end)
        at += 1
      }
      keep(block.range.upperBound)
    }
    return kept
  }

  /// All blocks of a text, in text order. Complexity: O(n).
  package static func blocks(in bytes: UnsafeRawBufferPointer) -> [TextBlock] {
    var splitter = BlockSplitter(bytes: bytes)
    splitter.split()
    if splitter.blocks.count == 1 { splitter.blocks[0].isOnly = true }
    return splitter.blocks
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func split() {
    var paragraph: [Range<Int>] = []
    var lineStart = 0
    while lineStart < bytes.count {
      var lineEnd = lineStart
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
      let line = trimmed(lineStart..<lineEnd)
      if line.isEmpty {
        close(paragraph)
        paragraph.removeAll(keepingCapacity: true)
      } else {
        paragraph.append(line)
      }
      let isPair =
        lineEnd + 1 < bytes.count && bytes[lineEnd] == 0x0D && bytes[lineEnd + 1] == 0x0A
      lineStart = lineEnd + (isPair ? 2 : 1)
    }
    close(paragraph)
  }

  private mutating func close(_ lines: [Range<Int>]) {
    guard let first = lines.first else { return }
    let width = lines.lazy.map(\.count).max() ?? 0
    var start = first.lowerBound
    var isFirst = true
    for number in lines.indices {
      let isLast = number == lines.count - 1
      if !isLast, isWrapped(lines[number], lines[number + 1], width: width) { continue }
      blocks.append(TextBlock(range: start..<lines[number].upperBound, startsParagraph: isFirst))
      isFirst = false
      if !isLast { start = lines[number + 1].lowerBound }
    }
  }

  /// Whether the line feed between two lines only keeps the text inside a width: the next word
  /// would not have fitted, or the next line goes on in lower case after a word or comma.
  private func isWrapped(_ line: Range<Int>, _ next: Range<Int>, width: Int) -> Bool {
    guard !startsItem(next) else { return false }
    let last = bytes[line.upperBound - 1]
    let endsOpen = last == 0x2C || CharacterClass(UInt32(last)).isLetter && last < 0x80
    if endsOpen, CharacterClass(UInt32(bytes[next.lowerBound])) == .lower,
      bytes[next.lowerBound] < 0x80
    {
      return true
    }
    guard (40...100).contains(width) else { return false }
    var word = 0
    while word < next.count, bytes[next.lowerBound + word] != 0x20 { word += 1 }
    return line.count + 1 + word > width - 1
  }

  /// Whether a line starts like an item of a list: `•`, `-`, `*` or a number with a full stop.
  private func startsItem(_ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    let (scalar, length) = ScalarReader.decode(bytes, start)
    let after = start + length
    guard after < line.upperBound else { return false }
    let isFollowedBySpace = bytes[after] == 0x20 || bytes[after] == 0x09
    switch scalar {
    case 0x2022, 0x25CF, 0x25AA, 0x2023: return true
    case 0x2D, 0x2A, 0x2013, 0xB7: return isFollowedBySpace
    case 0x30...0x39:
      var at = start
      while at < line.upperBound, (0x30...0x39).contains(bytes[at]) { at += 1 }
      return at + 1 < line.upperBound && (bytes[at] == 0x2E || bytes[at] == 0x29)
        && bytes[at + 1] == 0x20
    default: return false
    }
  }

  /// The range without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let length = spaceLength(at: start) { start += length }
    while end > start {
      var before = end - 1
      while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard spaceLength(at: before) != nil else { break }
      end = before
    }
    return start..<max(start, end)
  }

  private func spaceLength(at offset: Int) -> Int? {
    let (scalar, length) = ScalarReader.decode(bytes, offset)
    return CharacterClass(scalar) == .space ? length : nil
  }
}

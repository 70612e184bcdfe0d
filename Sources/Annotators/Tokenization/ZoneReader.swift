package import TextModel

/// Tells headlines, bylines, captions and list items from running text by how a block looks, and
/// parts datelines (`KYIV (Reuters) -`) from the sentence behind them.
package struct ZoneReader {
  private let bytes: UnsafeRawBufferPointer

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// No line of more words is a headline.
  private static let longestHeadline = 16
  private static let longestDateline = 60

  /// The zone of a block.
  package func zone(of block: TextBlock, isLast: Bool) -> Zone {
    let range = block.range
    if bullet(of: block) != nil { return .list }
    let words = wordCount(range, limit: Self.longestHeadline + 1)
    if isByline(range, words: words) { return .byline }
    if startsLikeCaption(range) { return .caption }
    guard !endsSentence(range) else { return .body }
    if !isLast, words <= Self.longestHeadline { return .headline }
    return isLast && !block.isOnly || words > Self.longestHeadline ? .caption : .headline
  }

  /// What stands in front of the first sentence of a block and is none of its words: a dateline, or
  /// the mark of a list item.
  package func front(of block: TextBlock, zone: Zone) -> (range: Range<Int>, zone: Zone)? {
    switch zone {
    case .body: dateline(of: block).map { ($0, .dateline) }
    case .list: bullet(of: block).map { ($0, .list) }
    default: nil
    }
  }

  /// The dateline in front of a block, white space after it left out; nil when there is none.
  private func dateline(of block: TextBlock) -> Range<Int>? {
    let start = block.range.lowerBound
    let end = min(block.range.upperBound, start + Self.longestDateline)
    guard let dash = firstDash(start, end), dash.upperBound < block.range.upperBound else {
      return nil
    }
    let words = bytes[start..<dash.lowerBound].split { $0 == 0x20 }
    guard let first = words.first, let last = words.last,
      isUpperCase(first) || last.last == 0x29 && isCapitalized(first)
    else { return nil }
    let isShort = words.count <= 3 && words.allSatisfy(isUpperCase)
    guard last.last == 0x29 || isShort || isPlace(words) else { return nil }
    return start..<dash.upperBound
  }

  /// `BEIRUT, Lebanon`, `WASHINGTON, D.C.`: a place in capitals with what it lies in.
  private func isPlace(_ words: [Slice<UnsafeRawBufferPointer>]) -> Bool {
    guard (2...5).contains(words.count),
      let comma = words.firstIndex(where: { $0.last == 0x2C }), comma < words.count - 1
    else { return false }
    return words.allSatisfy { isCapitalized($0) } && words[...comma].allSatisfy(isUpperCase)
  }

  /// Whether a word starts with an ASCII capital or a code point beyond ASCII.
  private func isCapitalized(_ word: Slice<UnsafeRawBufferPointer>) -> Bool {
    word.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC0 } ?? false
  }

  private func firstDash(_ start: Int, _ end: Int) -> Range<Int>? {
    var at = start
    while at < end {
      let (scalar, length) = ScalarReader.decode(bytes, at)
      let isLong = scalar == 0x2013 || scalar == 0x2014
      if isLong || scalar == 0x2D, at > start, bytes[at - 1] == 0x20 {
        let after = at + length
        if after < end, bytes[after] == 0x20 || isLong { return at..<after }
        if after < end, bytes[after] == 0x2D { return at..<after + 1 }
      }
      if scalar == 0x2E || scalar == 0x3F || scalar == 0x21 { return nil }
      at += length
    }
    return nil
  }

  /// At least two letters, all of them capitals.
  private func isUpperCase(_ word: some Collection<UInt8>) -> Bool {
    let letters = word.filter { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return letters.count >= 2 && letters.allSatisfy { $0 <= 0x5A }
  }

  /// The mark in front of a list item; nil when there is none or nothing comes after it.
  private func bullet(of block: TextBlock) -> Range<Int>? {
    let start = block.range.lowerBound
    let (scalar, length) = ScalarReader.decode(bytes, start)
    let after = start + length
    guard after < block.range.upperBound else { return nil }
    switch scalar {
    case 0x2022, 0x25CF, 0x25AA, 0x2023: return start..<after
    case 0x2D, 0x2A, 0x2013, 0xB7: return bytes[after] == 0x20 ? start..<after : nil
    default: return nil
    }
  }

  private func isByline(_ range: Range<Int>, words: Int) -> Bool {
    guard (2...12).contains(words), range.count > 4, !endsSentence(range) else { return false }
    let leads: [StaticString] = ["By ", "BY ", "Reporting by ", "Written by ", "Story by "]
    return leads.contains { lead in
      guard starts(range, with: lead), range.count > lead.utf8CodeUnitCount else { return false }
      let name = ScalarReader.decode(bytes, range.lowerBound + lead.utf8CodeUnitCount).scalar
      return CharacterClass(name) == .upper
    }
  }

  private func startsLikeCaption(_ range: Range<Int>) -> Bool {
    [
      "Photo: ", "Image: ", "Photograph: ", "File photo", "FILE PHOTO", "Picture: ",
      "Caption: ", "Video: ", "Map: ", "Graphic: ", "Illustration: ", "IMAGE: ", "PHOTO: ",
    ].contains {
      starts(range, with: $0)
    }
  }

  private func starts(_ range: Range<Int>, with words: StaticString) -> Bool {
    guard range.count >= words.utf8CodeUnitCount else { return false }
    return words.withUTF8Buffer { bytes[range].prefix($0.count).elementsEqual($0) }
  }

  private func wordCount(_ range: Range<Int>, limit: Int) -> Int {
    var count = 1
    for byte in bytes[range] where byte == 0x20 {
      count += 1
      if count > limit { break }
    }
    return count
  }

  /// Whether the block ends as a sentence does: a full stop, question or exclamation mark, colon or
  /// ellipsis, brackets and quotation marks after it passed over.
  private func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      switch ScalarReader.decode(bytes, start).scalar {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x2026, 0x3B, 0x2C, 0x3002, 0x61F: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: end = start
      default: return false
      }
    }
    return false
  }
}

package import Learning
package import TextModel

/// Which word sequences are known names of places, people or nationalities: hints for the recogniser,
/// never decisions.
package struct NameLexicon: Sendable {
  package static let section = "names.lexicon"
  /// No entry has more words.
  package static let longest = 5

  /// What an entry is known as, one bit each.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let country = Kinds(rawValue: 1)
    package static let division = Kinds(rawValue: 2)
    package static let city = Kinds(rawValue: 4)
    package static let largeCity = Kinds(rawValue: 8)
    package static let demonym = Kinds(rawValue: 16)
    package static let givenName = Kinds(rawValue: 32)
    package static let surname = Kinds(rawValue: 64)
  }

  private let entries: [UInt64: UInt8]

  /// Takes the kinds of each hashed word sequence, see ``key(_:)``.
  package init(_ entries: [UInt64: UInt8]) { self.entries = entries }

  /// Reads sorted words of 56 bits key, 8 bits kinds.
  package init(_ section: ArchiveSection) throws(ArchiveError) {
    guard section.count % 8 == 0 else { throw section.damaged }
    var entries: [UInt64: UInt8] = [:]
    entries.reserveCapacity(section.count / 8)
    for at in stride(from: 0, to: section.count, by: 8) {
      let word = UInt64(
        littleEndian: section.bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      entries[word >> 8] = UInt8(truncatingIfNeeded: word)
    }
    self.entries = entries
  }

  /// The bytes that ``init(_:)-(ArchiveSection)`` reads.
  package var packed: [UInt8] {
    var bytes: [UInt8] = []
    for (key, kinds) in entries.sorted(by: { $0.key < $1.key }) {
      bytes.append(littleEndian: key << 8 | UInt64(kinds))
    }
    return bytes
  }

  /// The key of a sequence of folded words, 56 bits.
  package static func key(_ words: some Sequence<WordAttributes>) -> UInt64 {
    words.reduce(0x5EED) { hashed($0, $1.folded) } >> 8
  }

  /// For each token the kinds of the longest entry that covers it, with its place in the entry in
  /// the upper byte (1 alone, 2 first, 3 later); 0 when none does.
  package func marks(_ analysis: borrowing Analysis, _ table: borrowing WordTable) -> [UInt16] {
    var marks = [UInt16](repeating: 0, count: table.words.count)
    for sentence in analysis.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let (length, kinds) = longestEntry(at, sentence.tokens.upperBound, table)
        guard length > 0 else {
          at += 1
          continue
        }
        marks[at] = UInt16(kinds) | (length == 1 ? 1 : 2) << 8
        for later in 1..<max(1, length) { marks[at + later] = UInt16(kinds) | 3 << 8 }
        at += length
      }
    }
    return marks
  }

  private func longestEntry(_ start: Int, _ end: Int, _ table: borrowing WordTable) -> (
    Int, UInt8
  ) {
    guard table.words[start].traits.contains(.startsUpper) else { return (0, 0) }
    var found = (0, UInt8(0))
    var hash: UInt64 = 0x5EED
    for length in 1...Self.longest where start + length <= end {
      hash = hashed(hash, table.words[start + length - 1].folded)
      if let kinds = entries[hash >> 8] { found = (length, kinds) }
    }
    return found
  }
}

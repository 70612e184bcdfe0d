package import TextModel

/// What the parser sees of the words of one sentence, copied together so that features read
/// neighbouring memory.
package struct ParserWords {
  package struct Word {
    var form: UInt64 = 1
    var tag: UInt64 = 1
    var coarse: UInt64 = 1
    var suffix: UInt64 = 1
    var shape: UInt64 = 1

    /// A word beyond the sentence.
    static let outside = Word()
  }

  private var words: [Word] = []

  package init() {}

  /// Takes the words of a sentence; the root comes after them.
  package mutating func load(
    _ table: borrowing WordTable, _ tokens: [Token], _ sentence: Range<Int>
  ) {
    words.removeAll(keepingCapacity: true)
    for at in sentence {
      let (attributes, token) = (table.words[at], tokens[at])
      words.append(
        Word(
          form: attributes.folded,
          tag: UInt64(token.xpos.rawValue) << 8 | UInt64(token.upos.rawValue) | 0x10000,
          coarse: UInt64(token.upos.rawValue) + 2, suffix: attributes.suffix3,
          shape: attributes.shape))
    }
    words.append(Word(form: 2, tag: 2, coarse: 0xFF, suffix: 2, shape: 2))
  }

  @inline(__always)
  package subscript(index: Int) -> Word {
    words.indices.contains(index) ? words[index] : .outside
  }
}

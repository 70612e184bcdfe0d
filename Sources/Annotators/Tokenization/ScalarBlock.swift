/// The code points of one block with their classes and places: the tokenizer's working memory,
/// reused from block to block.
package struct ScalarBlock {
  package private(set) var scalars: [UInt32] = []
  package private(set) var classes: [CharacterClass] = []
  /// The byte offset of each code point in the document, and after the last one the block's end.
  package private(set) var offsets: [Int] = []

  package var count: Int { scalars.count }

  package init() {}

  package mutating func load(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    scalars.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ScalarReader.decode(bytes, at)
      scalars.append(scalar)
      classes.append(CharacterClass(scalar))
      offsets.append(at)
      at += length
    }
    offsets.append(range.upperBound)
    resolveExtending()
  }

  /// Marks and joiners take the class of what they stand on; at a word's start they are letters.
  private mutating func resolveExtending() {
    for at in classes.indices where classes[at] == .extending {
      let before = at == 0 ? .space : classes[at - 1]
      classes[at] = before == .space ? .otherLetter : before
    }
  }

  /// Whether code point `at` only extends the one before it.
  func isExtending(_ at: Int) -> Bool {
    scalars[at] >= 0x80 && CharacterClass(scalars[at]) == .extending
  }
}

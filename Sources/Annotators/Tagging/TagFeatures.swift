package import Learning

/// The features of a word's tag: the word, its ends and shape, its neighbours and the two tags
/// before (after Ratnaparkhi 1996).
package enum TagFeatures {
  /// The number that stands for the tag of a word before the sentence.
  package static let noTag: UInt64 = 0xFFFF

  /// Writes the features of word `at`.
  package static func extract(
    _ table: borrowing WordTable, _ at: Int, in sentence: Range<Int>, previous t1: UInt64,
    beforePrevious t2: UInt64, into features: inout FeatureBuffer
  ) {
    let w0 = table.word(at, in: sentence)
    let (p1, p2) = (table.word(at - 1, in: sentence), table.word(at - 2, in: sentence))
    let (n1, n2) = (table.word(at + 1, in: sentence), table.word(at + 2, in: sentence))
    let isFirst: UInt64 = at == sentence.lowerBound ? 1 : 0
    features.removeAll()
    features.add(1, w0.form)
    features.add(2, w0.folded)
    features.add(3, w0.suffix1)
    features.add(4, w0.suffix2)
    features.add(5, w0.suffix3)
    features.add(6, w0.suffix4)
    features.add(7, w0.prefix1)
    features.add(8, w0.prefix2)
    features.add(9, w0.prefix3)
    features.add(10, w0.prefix4)
    features.add(11, w0.shape, isFirst)
    features.add(12, UInt64(w0.traits.rawValue), isFirst, w0.suffix1)
    features.add(13, p1.folded)
    features.add(14, p2.folded)
    features.add(15, n1.folded)
    features.add(16, n2.folded)
    features.add(17, t1)
    features.add(18, t1, t2)
    features.add(19, t1, w0.folded)
    features.add(20, t1, n1.folded)
    features.add(21, p1.suffix3)
    features.add(22, n1.suffix3)
    features.add(23, n1.shape)
    features.add(24, p1.folded, w0.folded)
    features.add(25, w0.folded, n1.folded)
    features.add(26, t1, w0.suffix3)
    features.add(27, t1, t2, w0.folded)
    features.add(28, w0.suffix3, n1.suffix3)
    features.add(29, t1, n1.suffix2)
    features.add(30, w0.suffix2, UInt64(w0.traits.rawValue), n1.suffix2)
    features.add(31, p1.folded, n1.folded)
    features.add(32, w0.shape, p1.shape, n1.shape)
  }
}

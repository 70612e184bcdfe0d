package import Learning
package import TextModel

/// The features of a word for the name recogniser: the word and its neighbours with ends and shapes,
/// what lexicons know, and what the document says elsewhere about the same word.
package struct NameFeatures {
  package let table: WordTable
  package let context: CapitalContext
  package let lexicon: [UInt16]
  private let casings: [UInt64]

  package init(_ analysis: borrowing Analysis, lexicon: borrowing NameLexicon) {
    // Kept part by part: reached through the whole, each part would be retained at every word.
    let words = EncoderFeatures(analysis, lexicon: lexicon)
    (table, context) = (words.table, words.context)
    (self.lexicon, casings) = (words.lexicon, words.casings)
  }

  /// Writes the features of word `at` of the sentence with that number.
  package func extract(
    _ at: Int, in sentence: Range<Int>, number: Int, into features: inout FeatureBuffer
  ) {
    let w0 = table.word(at, in: sentence)
    let (p1, p2) = (table.word(at - 1, in: sentence), table.word(at - 2, in: sentence))
    let (n1, n2) = (table.word(at + 1, in: sentence), table.word(at + 2, in: sentence))
    let isFirst: UInt64 = at == sentence.lowerBound ? 1 : 0
    let casing = casings[number]
    let traits = UInt64(w0.traits.rawValue)
    features.removeAll()
    features.add(0, 1)
    addWord(w0, isFirst: isFirst, casing: casing, into: &features)
    features.add(20, p1.folded)
    features.add(21, n1.folded)
    features.add(22, p2.folded)
    features.add(23, n2.folded)
    features.add(24, p1.folded, w0.folded)
    features.add(25, w0.folded, n1.folded)
    features.add(26, p2.folded, p1.folded)
    features.add(27, n1.folded, n2.folded)
    features.add(28, p1.folded, traits, isFirst)
    features.add(29, n1.folded, traits, isFirst)
    features.add(30, p1.suffix3, traits)
    features.add(31, n1.suffix3, traits)
    features.add(32, p1.shape, w0.shape, n1.shape)
    features.add(33, w0.shape, n1.shape, n2.shape)
    features.add(34, p2.shape, p1.shape, w0.shape)
    features.add(35, p1.folded, w0.shape, n1.folded)
    features.add(36, p1.form, p1.traits.contains(.startsUpper) ? 1 : 0, traits)
    addLexicon(at, sentence, traits, into: &features)
    addContext(at, sentence, w0, isFirst, into: &features)
  }

  private func addWord(
    _ word: WordAttributes, isFirst: UInt64, casing: UInt64, into features: inout FeatureBuffer
  ) {
    features.add(1, word.form)
    features.add(2, word.folded)
    features.add(3, word.suffix1, UInt64(word.traits.rawValue))
    features.add(4, word.suffix2, UInt64(word.traits.rawValue))
    features.add(5, word.suffix3)
    features.add(6, word.suffix4)
    features.add(7, word.prefix2)
    features.add(8, word.prefix3)
    features.add(9, word.prefix4)
    features.add(10, word.shape)
    features.add(11, word.shape, isFirst, casing)
    features.add(12, UInt64(word.traits.rawValue), isFirst, casing)
    features.add(13, word.folded, isFirst, casing)
    features.add(14, word.suffix4, word.prefix2)
  }

  private func addLexicon(
    _ at: Int, _ sentence: Range<Int>, _ traits: UInt64,
    into features: inout FeatureBuffer
  ) {
    func mark(_ at: Int) -> UInt64 { sentence.contains(at) ? UInt64(lexicon[at]) : 0 }
    let (m0, mp, mn) = (mark(at), mark(at - 1), mark(at + 1))
    features.add(50, m0, traits)
    features.add(51, mp, m0)
    features.add(52, m0, mn)
    features.add(53, m0, mp, mn)
    features.add(54, m0, table.word(at - 1, in: sentence).folded)
    features.add(55, m0, table.word(at + 1, in: sentence).folded)
    features.add(56, m0, mn, table.word(at, in: sentence).shape)
    features.add(57, mark(at - 2), mp, m0)
    features.add(58, m0, mn, mark(at + 2))
  }

  private func addContext(
    _ at: Int, _ sentence: Range<Int>, _ word: WordAttributes, _ isFirst: UInt64,
    into features: inout FeatureBuffer
  ) {
    guard context.first[at] >= 0 else { return }
    let known = context.known(at)
    features.add(60, known, isFirst)
    features.add(61, known, isFirst, word.shape)
    let first = Int(context.first[at])
    guard first != at else {
      features.add(62, 1)
      return
    }
    let all = 0..<table.words.count
    let (before, after) = (table.word(first - 1, in: all), table.word(first + 1, in: all))
    let before2 = table.word(first - 2, in: all)
    features.add(63, before.folded)
    features.add(64, after.folded)
    features.add(65, before.shape, after.shape)
    features.add(66, before2.folded, before.shape)
    features.add(67, before.suffix3)
    features.add(68, UInt64(lexicon[first]), UInt64(first > 0 ? lexicon[first - 1] : 0))
  }
}

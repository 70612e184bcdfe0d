package import Learning
package import TextModel

/// What the encoder sees of a word by itself: its form, its ends, its shape, what the lexicon knows
/// of it and how the document writes it elsewhere. Neighbours reach it through the recurrent layers.
package struct EncoderFeatures {
  package let table: WordTable
  package let context: CapitalContext
  package let lexicon: [UInt16]
  /// For each word 2 in a sentence in capitals, 1 in title case, else 0.
  package let casings: [UInt64]

  /// The first features of a word are those that know the word itself; training hides them now and
  /// then, so that the others learn to do without.
  package static let identityCount = 2
  /// The number of features of a word.
  package static let count = 14

  package init(_ analysis: borrowing Analysis, lexicon: borrowing NameLexicon) {
    let table = WordTable(analysis)
    self.table = table
    context = CapitalContext(analysis, table)
    self.lexicon = lexicon.marks(analysis, table)
    casings = analysis.sentences.map { SentenceCasing.number(table.words[$0.tokens]) }
  }

  /// Writes the features of word `at` of the sentence with that number: ``count`` of them.
  package func extract(
    _ at: Int, in sentence: Range<Int>, number: Int, into features: inout FeatureBuffer
  ) {
    let word = table.words[at]
    let isFirst: UInt64 = at == sentence.lowerBound ? 1 : 0
    features.removeAll()
    features.add(201, word.form)
    features.add(202, word.folded)
    features.add(203, word.suffix1, UInt64(word.traits.rawValue))
    features.add(204, word.suffix2)
    features.add(205, word.suffix3)
    features.add(206, word.suffix4)
    features.add(207, word.prefix1)
    features.add(208, word.prefix2)
    features.add(209, word.prefix3)
    features.add(210, word.prefix4)
    features.add(211, word.shape, isFirst)
    features.add(212, UInt64(word.traits.rawValue), isFirst, casings[number])
    features.add(213, UInt64(lexicon[at]))
    features.add(214, context.first[at] < 0 ? 4 : context.known(at), isFirst, casings[number])
  }
}

import Annotators
import Learning

/// A sentence to learn from, with what is known of it: tags and tree, or names, or both.
struct ReadingExample: Sendable {
  /// The number of words.
  let count: Int
  /// For each word ``Annotators/EncoderFeatures/count`` rows, negative where training knows none.
  private let rows: [Int32]
  /// For each row how often its feature occurs.
  private let counts: [Int32]
  /// The class of each word, negative where it is not one of the tagger's; empty without tags.
  var tags: [Int] = []
  /// The head of each word inside the sentence, ``count`` for the root; empty without a tree.
  var heads: [Int] = []
  /// The relation of each word to its head.
  var labels: [Int] = []
  /// What is known of names.
  var names: Names?

  /// What is known of attributions; nil when the corpus does not annotate them.
  var voices: Voices?

  /// For each word of the sentence.
  struct Voices: Sendable {
    /// The ``Annotators/CueClass``.
    var cues: [Int]
    /// The word that heads the cue of the innermost content it is in, the number of words for none.
    var contents: [Int]
    /// For a word that heads a cue the first word of the source, the number of words for none in
    /// the sentence; negative for other words.
    var firsts: [Int]
    /// The same for the last word of the source.
    var lasts: [Int]
    /// The stance of a word that heads a cue, negative for other words.
    var stances: [Int]
  }

  struct Names: Sendable {
    /// The label of each word.
    var gold: [Int]
    /// The labels that may stand where `gold` says outside, because the corpus does not annotate
    /// their types.
    var open: Set<Int>
    /// For each word the rows of its name features.
    var rows: [[Int32]]
  }

  init(
    _ features: EncoderFeatures, sentence: Range<Int>, number: Int, counts: FeatureCounts,
    words: EmbeddingRows
  ) {
    count = sentence.count
    var buffer = FeatureBuffer()
    var rows: [Int32] = []
    var frequencies: [Int32] = []
    for at in sentence {
      features.extract(at, in: sentence, number: number, into: &buffer)
      for key in buffer.keys {
        rows.append(words.numbers[key] ?? -1)
        frequencies.append(Int32(counts.count(key)))
      }
    }
    self.rows = rows
    self.counts = frequencies
  }

  /// The rows of a word; in training the word itself is hidden now and then, rare words more often
  /// (Kiperwasser and Goldberg 2016).
  func wordRows(_ word: Int, hiding pass: TrainingPass?) -> [Int32] {
    let range = word * EncoderFeatures.count..<(word + 1) * EncoderFeatures.count
    var hides = false
    if let pass {
      let frequency = Float(counts[range.lowerBound + EncoderFeatures.identityCount - 1])
      hides = pass.generator.unit() < 1 / (1 + frequency)
    }
    return range.compactMap { index in
      let isIdentity = index - range.lowerBound < EncoderFeatures.identityCount
      return rows[index] < 0 || hides && isIdentity ? nil : rows[index]
    }
  }

  /// Whether a label of names agrees with what is known.
  func permits(_ word: Int, _ label: Int) -> Bool {
    guard let names else { return true }
    let gold = names.gold[word]
    return label == gold || gold == NameLabel.outside && names.open.contains(label)
  }
}

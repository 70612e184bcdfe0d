public import Learning
public import TextModel

/// Gives each token a vector of what it means where it stands, from which other annotators read
/// tags, trees and names.
///
/// The sum of hashed features of the word, then layers of simple recurrent units that read the
/// sentence in both directions (Lei et al. 2018). All weights are whole numbers, so the vectors are
/// the same on every machine.
public struct Encoder: Annotator {
  package static let wordsSection = "encoder.words"
  package static func layerSection(_ number: Int) -> String { "encoder.layer\(number)" }

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.vectors] }
  /// Sentences are read together until they have so many words, so that weights are loaded once
  /// for many words.
  private static let batchSize = 256
  private let words: LinearModel
  private let layers: [RecurrentLayer]
  private let lexicon: NameLexicon

  /// Opens the encoder of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(Self.wordsSection)
    words = try LinearModel(section)
    lexicon = try NameLexicon(archive.section(NameLexicon.section))
    var layers: [RecurrentLayer] = []
    while archive.sectionNames.contains(Self.layerSection(layers.count)) {
      layers.append(
        try RecurrentLayer(
          archive.section(Self.layerSection(layers.count)), width: words.classCount))
    }
    guard words.classCount % 16 == 0, !layers.isEmpty else { throw section.damaged }
    self.layers = layers
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    let features = EncoderFeatures(analysis, lexicon: lexicon)
    let width = words.classCount
    let values = [Int16](unsafeUninitializedCapacity: analysis.tokens.count * width) {
      buffer, count in
      count = analysis.tokens.count * width
      guard let base = buffer.baseAddress else { return }
      var first = 0
      var batch = EncoderBatch(width: width)
      var sum = EmbeddingSum(width: width)
      for (number, sentence) in analysis.sentences.enumerated() {
        for at in sentence.tokens {
          sum.load(features, at, in: sentence.tokens, number: number, words)
          sum.write(to: base + at * width)
        }
        batch.sentences.append(sentence.tokens)
        let isLast = number + 1 == analysis.sentences.count
        if isLast || sentence.tokens.upperBound - first >= Self.batchSize {
          for layer in layers { layer.apply(base, &batch) }
          batch.sentences.removeAll(keepingCapacity: true)
          first = sentence.tokens.upperBound
        }
      }
    }
    analysis.vectors = TokenVectors(width: width, values: values)
    analysis.layers.insert(.vectors)
  }
}

/// The sum of a word's features.
private struct EmbeddingSum {
  private var features = FeatureBuffer(capacity: 32)
  private var sums: [Float]

  init(width: Int) { sums = Array(repeating: 0, count: width) }

  mutating func load(
    _ source: borrowing EncoderFeatures, _ at: Int, in sentence: Range<Int>, number: Int,
    _ words: LinearModel
  ) {
    source.extract(at, in: sentence, number: number, into: &features)
    words.score(features, into: &sums)
  }

  /// Writes the activated sums.
  func write(to vector: UnsafeMutablePointer<Int16>) {
    sums.withUnsafeBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      FixedPoint.tanh(base, count: sums.count, into: vector)
    }
  }
}

/// Sentences that are read together, and memory for it.
struct EncoderBatch {
  var sentences: [Range<Int>] = []
  var gates: [Float] = []
  /// The state of the recurrence, from left to right in the first half, back in the second.
  var cells: [Float]

  init(width: Int) { cells = Array(repeating: 0, count: width) }
}

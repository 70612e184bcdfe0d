import Learning
import TextModel

/// Labels the words of a sentence as parts of names: the best sequence under the scores of the
/// encoder's vectors, of hashed features, and of neighbouring labels.
struct NameDecoder {
  private var viterbi = SequenceDecoder(labelCount: NameLabel.count) { label, previous in
    NameLabel.allows(label, after: previous)
  }
  private let model: NameModel
  private var features = FeatureBuffer(capacity: 80)
  private var row = [Float](repeating: 0, count: NameLabel.count)
  /// The scores of the words so far, one row for each.
  private var scores: [Float] = []

  init(_ model: NameModel) { self.model = model }

  /// Adds the scores of a word; ``labels()`` takes them all.
  mutating func add(
    _ source: borrowing NameFeatures, _ at: Int, in sentence: Range<Int>, number: Int,
    vectorScores: UnsafePointer<Float>
  ) {
    source.extract(at, in: sentence, number: number, into: &features)
    model.features.score(features, into: &row)
    for label in 0..<NameLabel.count { scores.append(row[label] + vectorScores[label]) }
  }

  /// Forgets the scores.
  mutating func start() { scores.removeAll(keepingCapacity: true) }

  /// The best labels of the words added since ``start()``.
  mutating func labels() -> [Int] {
    viterbi.decode(
      count: scores.count / NameLabel.count, scores: scores, transitions: model.transitions)
  }

  /// How sure each name is: the share of all labellings that have it, its ends and its type.
  func confidences(_ names: [Range<Int>], labels: [Int]) -> [Double] {
    guard !names.isEmpty else { return [] }
    let potentials = LabelChain.potentials(scores)
    guard let sums = model.chain.sums(potentials) else { return names.map { _ in 0 } }
    return names.map { model.chain.share(of: labels[$0], sums, potentials) }
  }

  /// The spans of names in a sequence of labels.
  static func spans(_ labels: [Int]) -> [(range: Range<Int>, type: EntityType)] {
    var spans: [(Range<Int>, EntityType)] = []
    var start = 0
    for (at, label) in labels.enumerated() {
      guard let type = NameLabel.type(label), let place = NameLabel.place(label) else { continue }
      if place == .begin || place == .unit { start = at }
      if place == .last || place == .unit { spans.append((start..<at + 1, type)) }
    }
    return spans
  }
}

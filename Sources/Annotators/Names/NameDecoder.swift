package import Learning
package import TextModel

/// Labels the words of a sentence as parts of names. Training and the program share it.
package struct NameDecoder<Scorer: LinearScorer> {
  private var viterbi = SequenceDecoder(labelCount: NameLabel.count) { label, previous in
    NameLabel.allows(label, after: previous)
  }
  private var features = FeatureBuffer(capacity: 80)
  private var row = [Float](repeating: 0, count: NameLabel.count)
  package private(set) var scores: [Float] = []
  private var transitions: [Float] = []

  package init() {}

  /// The feature that stands for "the label before is `previous`".
  package static func transition(from previous: Int, into features: inout FeatureBuffer) {
    features.removeAll()
    features.add(99, UInt64(previous))
  }

  /// Takes the scores of neighbouring labels from the scorer.
  package mutating func loadTransitions(_ scorer: borrowing Scorer) {
    transitions = Array(repeating: 0, count: NameLabel.count * NameLabel.count)
    for previous in 0..<NameLabel.count {
      Self.transition(from: previous, into: &features)
      scorer.score(features, into: &row)
      for label in 0..<NameLabel.count {
        transitions[label * NameLabel.count + previous] = row[label]
      }
    }
  }

  /// Scores all words of a sentence.
  package mutating func loadScores(
    _ scorer: borrowing Scorer, _ source: borrowing NameFeatures, _ sentence: Range<Int>,
    number: Int
  ) {
    scores.removeAll(keepingCapacity: true)
    for at in sentence {
      source.extract(at, in: sentence, number: number, into: &features)
      scorer.score(features, into: &row)
      scores.append(contentsOf: row)
    }
  }

  /// The best labels under the loaded scores.
  package mutating func decode(
    count: Int, permits: (Int, Int) -> Bool = { _, _ in true }
  ) -> [Int] {
    viterbi.decode(count: count, scores: scores, transitions: transitions, permits: permits)
  }

  /// The spans of names in a sequence of labels.
  package static func spans(_ labels: [Int]) -> [(range: Range<Int>, type: EntityType)] {
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

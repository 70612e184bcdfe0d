/// For each word of a sentence a score of each other word, and of the root, as its head.
package struct ArcScores {
  /// The number of words.
  package private(set) var count = 0
  /// The distance from row to row.
  package private(set) var stride = 0
  /// `count` rows of scores; column `count` of a row is the root.
  package var scores: [Float] = []

  package init() {}

  /// Makes room for a sentence.
  mutating func prepare(count: Int, stride: Int) {
    self.count = count
    self.stride = stride
    if scores.count < count * stride { scores = Array(repeating: 0, count: count * stride) }
  }

  /// Takes the scores row by row, for tests.
  package init(_ rows: [[Float]]) {
    prepare(count: rows.count, stride: rows.count + 1)
    scores = rows.flatMap(\.self)
  }
}

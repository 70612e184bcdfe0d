/// Guesses hidden words from the words around them, to learn from plain text (a masked language
/// model, Devlin et al. 2019).
struct WordHead: Sendable {
  /// The share of words that are hidden.
  static let hiddenShare: Float = 0.15
  private let map: LinearMap

  init(_ set: ParameterSet, width: Int, vocabulary: Int) {
    map = LinearMap(set, "words", width, vocabulary)
  }

  /// Adds the gradient of the loss at the hidden words, given as rows with their number in the
  /// vocabulary, to `dh`.
  func learn(
    _ h: Matrix, hidden: [(row: Int, word: Int)], scale: Float, dh: Matrix, _ pass: TrainingPass
  ) {
    let gathered = pass.arena.matrix(hidden.count, h.columns)
    for (number, (row, _)) in hidden.enumerated() {
      gathered.row(number).update(from: h.row(row), count: h.columns)
    }
    let scores = pass.apply(map, to: gathered)
    for (number, (_, word)) in hidden.enumerated() {
      pass.loss += SoftmaxLoss.gradient(
        scores.row(number), count: scores.columns, scale: scale, isGold: { $0 == word })
    }
    let d = pass.arena.matrix(hidden.count, h.columns)
    pass.applyBackward(map, x: gathered, dy: scores, dx: d)
    for (number, (row, _)) in hidden.enumerated() {
      dh.rows(row..<row + 1).add(d.rows(number..<number + 1))
    }
  }
}

/// Scores classes of each word by itself.
struct TagHead: Sendable {
  private let map: LinearMap

  init(_ set: ParameterSet, _ name: String, width: Int, classes: Int) {
    map = LinearMap(set, name, width, classes)
  }

  func scores(_ h: Matrix, _ pass: TrainingPass) -> Matrix { pass.apply(map, to: h) }

  /// Adds the gradient of the loss against the gold classes (negative where there is none) to `dh`.
  func learn(_ h: Matrix, gold: [Int], scale: Float, dh: Matrix, _ pass: TrainingPass) {
    let scores = scores(h, pass)
    for (word, gold) in gold.enumerated() {
      guard gold >= 0 else {
        scores.row(word).update(repeating: 0, count: scores.columns)
        continue
      }
      pass.loss += SoftmaxLoss.gradient(
        scores.row(word), count: scores.columns, scale: scale, isGold: { $0 == gold })
    }
    pass.applyBackward(map, x: h, dy: scores, dx: dh)
  }
}

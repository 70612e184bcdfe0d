/// Names the relation of an arc from its two words.
struct LabelHead: Sendable {
  private let dependents: LinearMap
  private let heads: LinearMap
  private let out: LinearMap
  private let width: Int

  init(_ set: ParameterSet, width: Int, labelWidth: Int, classes: Int) {
    self.width = labelWidth
    dependents = LinearMap(set, "labels.below", width, labelWidth)
    heads = LinearMap(set, "labels.above", width, labelWidth, bias: false)
    out = LinearMap(set, "labels.out", labelWidth, classes)
  }

  private struct State {
    let middle: Matrix
    let slopes: Matrix
  }

  private func middle(_ h: Matrix, heads: [Int], _ pass: TrainingPass) -> State {
    let middle = pass.apply(dependents, to: h)
    let offered = pass.apply(self.heads, to: h)
    for (word, head) in heads.enumerated() where head >= 0 {
      middle.rows(word..<word + 1).add(offered.rows(head..<head + 1))
    }
    return State(middle: middle, slopes: Activation.tanh(middle, pass))
  }

  /// The scores of all relations for each word; `heads` has the row of its head, negative for the
  /// root.
  func scores(_ h: Matrix, heads: [Int], _ pass: TrainingPass) -> Matrix {
    pass.apply(out, to: middle(h, heads: heads, pass).middle)
  }

  /// Adds the gradient of the loss against the gold relations to `dh`.
  func learn(
    _ h: Matrix, heads: [Int], labels: [Int], scale: Float, dh: Matrix, _ pass: TrainingPass
  ) {
    let state = middle(h, heads: heads, pass)
    let scores = pass.apply(out, to: state.middle)
    for (word, label) in labels.enumerated() {
      guard heads[word] >= 0 else {
        scores.row(word).update(repeating: 0, count: scores.columns)
        continue
      }
      pass.loss += SoftmaxLoss.gradient(
        scores.row(word), count: scores.columns, scale: scale, isGold: { $0 == label })
    }
    let dMiddle = pass.arena.matrix(h.rows, width)
    pass.applyBackward(out, x: state.middle, dy: scores, dx: dMiddle)
    for index in 0..<dMiddle.count { dMiddle.values[index] *= state.slopes.values[index] }
    let dOffered = pass.arena.matrix(h.rows, width)
    for (word, head) in heads.enumerated() where head >= 0 {
      dOffered.rows(head..<head + 1).add(dMiddle.rows(word..<word + 1))
    }
    pass.applyBackward(dependents, x: h, dy: dMiddle, dx: dh)
    pass.applyBackward(self.heads, x: h, dy: dOffered, dx: dh)
  }
}

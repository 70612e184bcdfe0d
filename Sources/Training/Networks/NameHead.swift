import Annotators

/// Scores the labels of names: a linear-chain conditional random field (Lafferty et al. 2001) over
/// the encoder's vectors and hashed features. Labels that a corpus does not annotate are summed
/// over.
struct NameHead: Sendable {
  private let map: LinearMap
  private let transitions: Parameter

  init(_ set: ParameterSet, width: Int) {
    map = LinearMap(set, "names", width, NameLabel.count)
    transitions = set.add("names.transitions", NameLabel.count, NameLabel.count, value: 0)
  }

  /// The scores of all labels for each word, from the vectors alone.
  func scores(_ h: Matrix, _ pass: TrainingPass) -> Matrix { pass.apply(map, to: h) }

  /// Adds the gradient of the loss to `dh`, and overwrites `scores` (those of ``scores(_:_:)`` with
  /// those of the hashed features added) by its gradient. `permits` says whether a word may have a
  /// label as far as its corpus tells.
  func learn(
    _ h: Matrix, scores: Matrix, sentences: [Range<Int>], permits: (Int, Int) -> Bool,
    scale: Float, dh: Matrix, _ pass: TrainingPass
  ) {
    let chain = LabelChain(pass.weight(transitions))
    let dTransitions = pass.gradient(transitions)
    for sentence in sentences {
      pass.loss += chain.gradient(
        scores.rows(sentence), permits: { permits(sentence.lowerBound + $0, $1) },
        dTransitions: dTransitions, scale: scale)
    }
    pass.applyBackward(map, x: h, dy: scores, dx: dh)
  }
}

extension LabelChain {
  init(_ weights: Matrix) {
    self.init { previous, label in weights.values[previous * weights.columns + label] }
  }

  /// Replaces scores by the gradient of -log(share of the permitted sequences) and returns this
  /// loss: 0, with a gradient of zeros, when no sequence is permitted.
  func gradient(
    _ scores: Matrix, permits: (Int, Int) -> Bool, dTransitions: Matrix, scale: Float
  ) -> Double {
    let potentials = Self.potentials(
      UnsafeBufferPointer(start: scores.values, count: scores.count))
    var permitted = potentials
    for word in 0..<scores.rows {
      for label in 0..<scores.columns where !permits(word, label) {
        permitted[word * scores.columns + label] = 0
      }
    }
    scores.values.update(repeating: 0, count: scores.count)
    guard let gold = sums(permitted), let all = sums(potentials) else { return 0 }
    add(all, potentials, to: scores, dTransitions, scale)
    add(gold, permitted, to: scores, dTransitions, -scale)
    return all.logarithm - gold.logarithm
  }

  private func add(
    _ sums: Sums, _ potentials: [Float], to scores: Matrix, _ dTransitions: Matrix, _ scale: Float
  ) {
    let count = scores.columns
    for word in 0..<scores.rows {
      let row = word * count
      for label in 0..<count {
        scores.values[row + label] +=
          scale * sums.forward[row + label] * sums.backward[row + label]
      }
      guard word > 0 else { continue }
      for previous in 0..<count {
        let before = sums.forward[row - count + previous] * scale / sums.factors[word]
        guard before != 0 else { continue }
        for label in 0..<count {
          dTransitions.values[previous * count + label] +=
            before * meeting[previous * count + label] * potentials[row + label]
            * sums.backward[row + label]
        }
      }
    }
  }
}

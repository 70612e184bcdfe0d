import Annotators
import Foundation

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
    var chain = LabelChain(pass.weight(transitions))
    let dTransitions = pass.gradient(transitions)
    for sentence in sentences {
      pass.loss += chain.gradient(
        scores.rows(sentence), permits: { permits(sentence.lowerBound + $0, $1) },
        dTransitions: dTransitions, scale: scale)
    }
    pass.applyBackward(map, x: h, dy: scores, dx: dh)
  }
}

/// Sums over all sequences of labels, and over those that are permitted.
struct LabelChain {
  private let count = NameLabel.count
  /// For each label before and label: e to the weight, 0 where they may not meet.
  private var meeting: [Float]
  private let starts: [Bool]
  private let ends: [Bool]

  init(_ weights: Matrix) {
    let count = NameLabel.count
    meeting = (0..<count * count).map { index in
      let (previous, label) = (index / count, index % count)
      return NameLabel.allows(label, after: previous) ? exp(weights.values[index]) : 0
    }
    starts = (0..<count).map { NameLabel.allows($0, after: nil) }
    ends = (0..<count).map { NameLabel.allows(nil, after: $0) }
  }

  /// Replaces scores by the gradient of -log(share of the permitted sequences).
  ///
  /// - Returns: the loss; 0 with a gradient of zeros when no sequence is permitted.
  mutating func gradient(
    _ scores: Matrix, permits: (Int, Int) -> Bool, dTransitions: Matrix, scale: Float
  ) -> Double {
    var potentials = [Float](repeating: 0, count: scores.count)
    for word in 0..<scores.rows {
      let row = scores.row(word)
      let top = (0..<count).reduce(-Float.infinity) { max($0, row[$1]) }
      for label in 0..<count { potentials[word * count + label] = exp(row[label] - top) }
    }
    var permitted = potentials
    for word in 0..<scores.rows {
      for label in 0..<count where !permits(word, label) { permitted[word * count + label] = 0 }
    }
    let gold = sums(permitted, words: scores.rows)
    scores.values.update(repeating: 0, count: scores.count)
    guard let gold, let all = sums(potentials, words: scores.rows) else { return 0 }
    add(all, potentials, to: scores, dTransitions, scale)
    add(gold, permitted, to: scores, dTransitions, -scale)
    return all.logarithm - gold.logarithm
  }

  private struct Sums {
    var forward: [Float]
    var backward: [Float]
    var factors: [Float]
    var logarithm: Double
  }

  /// Forward and backward sums, scaled to 1 at each word; nil when nothing is possible.
  private func sums(_ potentials: [Float], words: Int) -> Sums? {
    var forward = [Float](repeating: 0, count: words * count)
    var factors = [Float](repeating: 0, count: words)
    var logarithm = 0.0
    for word in 0..<words {
      let row = word * count
      for label in 0..<count where word == 0 && starts[label] { forward[label] = potentials[label] }
      if word > 0 {
        for previous in 0..<count {
          let before = forward[row - count + previous]
          guard before > 0 else { continue }
          for label in 0..<count {
            forward[row + label] += before * meeting[previous * count + label]
          }
        }
        for label in 0..<count { forward[row + label] *= potentials[row + label] }
      }
      if word == words - 1 {
        for label in 0..<count where !ends[label] { forward[row + label] = 0 }
      }
      let sum = (0..<count).reduce(Float(0)) { $0 + forward[row + $1] }
      guard sum > 0, sum.isFinite else { return nil }
      for label in 0..<count { forward[row + label] /= sum }
      factors[word] = sum
      logarithm += Double(log(sum))
    }
    return Sums(
      forward: forward, backward: backward(potentials, factors, words: words), factors: factors,
      logarithm: logarithm)
  }

  private func backward(_ potentials: [Float], _ factors: [Float], words: Int) -> [Float] {
    var backward = [Float](repeating: 0, count: words * count)
    for label in 0..<count where ends[label] { backward[(words - 1) * count + label] = 1 }
    for word in stride(from: words - 2, through: 0, by: -1) {
      let (row, next) = (word * count, (word + 1) * count)
      for label in 0..<count {
        var sum: Float = 0
        for following in 0..<count {
          sum +=
            meeting[label * count + following] * potentials[next + following]
            * backward[next + following]
        }
        backward[row + label] = sum / factors[word + 1]
      }
    }
    return backward
  }

  private func add(
    _ sums: Sums, _ potentials: [Float], to scores: Matrix, _ dTransitions: Matrix, _ scale: Float
  ) {
    for word in 0..<scores.rows {
      let row = word * count
      for label in 0..<count {
        scores.values[row + label] += scale * sums.forward[row + label] * sums.backward[row + label]
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

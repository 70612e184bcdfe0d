#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Sums over all sequences of labels of names (the forward and backward sums of a linear-chain
/// conditional random field, Lafferty et al. 2001).
package struct LabelChain: Sendable {
  private static let count = NameLabel.count
  /// For each label before and label: e to the weight, 0 where they may not meet.
  package let meeting: [Float]
  private let starts: [Bool]
  private let ends: [Bool]

  /// Takes the weight of each pair of a label before and a label.
  package init(weight: (_ previous: Int, _ label: Int) -> Float) {
    let count = Self.count
    meeting = (0..<count * count).map { index in
      let (previous, label) = (index / count, index % count)
      return NameLabel.allows(label, after: previous) ? exp(weight(previous, label)) : 0
    }
    starts = (0..<count).map { NameLabel.allows($0, after: nil) }
    ends = (0..<count).map { NameLabel.allows(nil, after: $0) }
  }

  /// e to each score, each word's highest score taken as 0.
  package static func potentials(_ scores: some Collection<Float>) -> [Float] {
    var potentials = Array(scores)
    for start in stride(from: 0, to: potentials.count, by: count) {
      var top = potentials[start]
      for index in start..<start + count { top = max(top, potentials[index]) }
      for index in start..<start + count { potentials[index] = exp(potentials[index] - top) }
    }
    return potentials
  }

  /// The sums of a sentence, scaled to 1 at each word.
  package struct Sums {
    /// For each word and label: over all sequences up to here.
    package var forward: [Float]
    /// For each word and label: over all sequences from here on.
    package var backward: [Float]
    /// What each word was scaled by.
    package var factors: [Float]
    /// The logarithm of the sum over all sequences.
    package var logarithm: Double
  }

  /// The sums, nil when no sequence is possible.
  package func sums(_ potentials: [Float]) -> Sums? {
    let count = Self.count
    let words = potentials.count / count
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
      var sum: Float = 0
      for label in 0..<count { sum += forward[row + label] }
      guard sum > 0, sum.isFinite else { return nil }
      for label in 0..<count { forward[row + label] /= sum }
      factors[word] = sum
      logarithm += Double(log(sum))
    }
    return Sums(
      forward: forward, backward: backward(potentials, factors), factors: factors,
      logarithm: logarithm)
  }

  private func backward(_ potentials: [Float], _ factors: [Float]) -> [Float] {
    let count = Self.count
    var backward = [Float](repeating: 0, count: potentials.count)
    var ahead = [Float](repeating: 0, count: count)
    for label in 0..<count where ends[label] { backward[potentials.count - count + label] = 1 }
    for word in stride(from: factors.count - 2, through: 0, by: -1) {
      let (row, next) = (word * count, (word + 1) * count)
      for label in 0..<count {
        ahead[label] = potentials[next + label] * backward[next + label] / factors[word + 1]
      }
      for label in 0..<count {
        var sum: Float = 0
        for following in 0..<count { sum += meeting[label * count + following] * ahead[following] }
        backward[row + label] = sum
      }
    }
    return backward
  }

  /// The share of all sequences that have the given labels at a range of words.
  package func share(
    of labels: ArraySlice<Int>, _ sums: Sums, _ potentials: [Float]
  ) -> Double {
    guard let first = labels.first, let last = labels.last else { return 1 }
    let count = Self.count
    var share = sums.forward[labels.startIndex * count + first]
    for word in labels.indices.dropFirst() {
      share *= meeting[labels[word - 1] * count + labels[word]]
      share *= potentials[word * count + labels[word]] / sums.factors[word]
    }
    return Double(share * sums.backward[(labels.endIndex - 1) * count + last])
  }
}

/// Finds the best sequence of labels under scores of labels and of neighbouring labels (Viterbi).
public struct SequenceDecoder: Sendable {
  /// The number of labels.
  public let labelCount: Int
  /// For each label, the labels that may come before it.
  private let predecessors: [[Int]]
  private let starts: [Bool]
  private let ends: [Bool]
  private var best: [Float] = []
  private var back: [UInt8] = []

  /// Prepares the allowed neighbours.
  ///
  /// - Parameters:
  ///   - labelCount: the number of labels, at most 256.
  ///   - allows: whether a label may follow another; nil stands for the sequence's edge.
  public init(labelCount: Int, allows: (_ label: Int?, _ previous: Int?) -> Bool) {
    precondition(labelCount <= 256)
    self.labelCount = labelCount
    predecessors = (0..<labelCount).map { label in
      (0..<labelCount).filter { allows(label, $0) }
    }
    starts = (0..<labelCount).map { allows($0, nil) }
    ends = (0..<labelCount).map { allows(nil, $0) }
  }

  /// The best sequence of `count` labels.
  ///
  /// - Parameters:
  ///   - count: the number of elements.
  ///   - scores: for each element one score a label.
  ///   - transitions: for each label `labelCount` scores of the labels before it.
  ///   - permits: whether an element may have a label (to train on partly known labels).
  /// - Returns: the labels, empty for an empty sequence.
  /// - Complexity: O(count × allowed pairs).
  public mutating func decode(
    count: Int, scores: [Float], transitions: [Float],
    permits: (_ element: Int, _ label: Int) -> Bool = { _, _ in true }
  ) -> [Int] {
    guard count > 0 else { return [] }
    let impossible = -Float.greatestFiniteMagnitude
    best = Array(repeating: impossible, count: count * labelCount)
    back = Array(repeating: 0, count: count * labelCount)
    for element in 0..<count {
      let row = element * labelCount
      for label in 0..<labelCount where permits(element, label) {
        guard element > 0 else {
          if starts[label] { best[label] = scores[label] }
          continue
        }
        var (top, from) = (impossible, -1)
        for previous in predecessors[label] {
          let before = best[row - labelCount + previous]
          guard before > impossible else { continue }
          let score = before + transitions[label * labelCount + previous]
          if from < 0 || score > top { (top, from) = (score, previous) }
        }
        guard from >= 0 else { continue }
        best[row + label] = top + scores[row + label]
        back[row + label] = UInt8(from)
      }
    }
    return trace(count: count)
  }

  private func trace(count: Int) -> [Int] {
    let row = (count - 1) * labelCount
    var last = 0
    var top = -Float.greatestFiniteMagnitude
    for label in 0..<labelCount where ends[label] && best[row + label] > top {
      (top, last) = (best[row + label], label)
    }
    var path = [Int](repeating: last, count: count)
    for element in stride(from: count - 1, to: 0, by: -1) {
      path[element - 1] = Int(back[element * labelCount + path[element]])
    }
    return path
  }
}

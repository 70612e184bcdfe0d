import Learning

/// Rows of weights, one for each hashed feature that training knows, with Adam's moments for the
/// rows that a step touches.
final class EmbeddingRows {
  let width: Int
  /// The row of each feature, in the order in which the features were counted.
  private(set) var numbers: [UInt32: Int32] = [:]
  private(set) var keys: [UInt32] = []
  private(set) var values: [Float]
  private var first: [Float]
  private var second: [Float]

  /// Takes the features that occur at least `least` times.
  init(width: Int, counts: FeatureCounts, least: Int, bound: Float, seed: UInt64) {
    self.width = width
    keys = counts.keys(atLeast: least)
    for (number, key) in keys.enumerated() { numbers[key] = Int32(number) }
    var generator = SeededGenerator(seed: seed)
    values = (0..<keys.count * width).map { _ in (generator.unit() * 2 - 1) * bound }
    first = Array(repeating: 0, count: values.count)
    second = first
  }

  /// The rows of some features, those without one left out.
  func rows(_ features: borrowing FeatureBuffer) -> [Int32] {
    features.keys.compactMap { numbers[$0] }
  }

  func replaceValues(_ new: [Float]) {
    precondition(new.count == values.count)
    values = new
  }

  func withValues<Result>(_ body: (UnsafePointer<Float>) throws -> Result) rethrows -> Result {
    try values.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        preconditionFailure("a table of embeddings without rows")
      }
      return try body(base)
    }
  }

  /// One step of Adam for the rows that have a gradient.
  func step(_ gradients: RowGradients, _ adam: AdamStep) {
    values.withUnsafeMutableBufferPointer { values in
      first.withUnsafeMutableBufferPointer { first in
        second.withUnsafeMutableBufferPointer { second in
          guard let values = values.baseAddress, let first = first.baseAddress,
            let second = second.baseAddress
          else { return }
          for (slot, row) in gradients.touched.enumerated() {
            let start = Int(row) * width
            gradients.withGradient(slot) {
              adam.apply(
                count: width, values: values + start, gradients: $0, first: first + start,
                second: second + start)
            }
          }
        }
      }
    }
  }
}

/// How often each feature occurs, with the order of first occurrence.
struct FeatureCounts {
  private var counts: [UInt32: (order: Int, count: Int)] = [:]

  mutating func add(_ features: borrowing FeatureBuffer) {
    for key in features.keys {
      let order = counts.count
      counts[key, default: (order, 0)].count += 1
    }
  }

  func count(_ key: UInt32) -> Int { counts[key]?.count ?? 0 }

  func keys(atLeast least: Int) -> [UInt32] {
    counts.filter { $0.value.count >= least }.sorted { $0.value.order < $1.value.order }
      .map(\.key)
  }
}

/// The gradients of the rows that a step touches.
final class RowGradients {
  private let width: Int
  private var slots: [Int32]
  private(set) var touched: [Int32] = []
  private var gradients: [Float] = []

  init(rowCount: Int, width: Int) {
    self.width = width
    slots = Array(repeating: -1, count: rowCount)
  }

  func add(_ gradient: UnsafePointer<Float>, to row: Int32) {
    var slot = Int(slots[Int(row)])
    if slot < 0 {
      slot = touched.count
      slots[Int(row)] = Int32(slot)
      touched.append(row)
      gradients.append(contentsOf: repeatElement(0, count: width))
    }
    gradients.withUnsafeMutableBufferPointer { buffer in
      for column in 0..<width { buffer[slot * width + column] += gradient[column] }
    }
  }

  /// Adds another shard's gradients.
  func add(_ other: RowGradients) {
    for (slot, row) in other.touched.enumerated() {
      other.withGradient(slot) { add($0, to: row) }
    }
  }

  func withGradient(_ slot: Int, _ body: (UnsafePointer<Float>) -> Void) {
    gradients.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      body(base + slot * width)
    }
  }

  func reset() {
    for row in touched { slots[Int(row)] = -1 }
    touched.removeAll(keepingCapacity: true)
    gradients.removeAll(keepingCapacity: true)
  }
}

/// The weights of a linear model while it is trained: an averaged perceptron (Freund and Schapire
/// 1999, Collins 2002).
///
/// A feature gets a row of weights when it is first part of an update.
public struct LinearTrainer: LinearScorer, Sendable {
  /// The number of classes.
  public let classCount: Int
  /// How many updates and decisions have gone by: the clock of averaging.
  public private(set) var clock: Double = 1
  private(set) var keys: [UInt32]
  private(set) var rowNumbers: [UInt32]
  private(set) var rowCount = 0
  private(set) var weights: [Float] = []
  /// Each weight's sum of (change × clock at the change).
  private(set) var totals: [Double] = []

  /// Starts with all weights 0.
  public init(classCount: Int) {
    self.classCount = classCount
    keys = Array(repeating: 0, count: 1 << 16)
    rowNumbers = Array(repeating: 0, count: 1 << 16)
  }

  /// Moves the clock of averaging; call it once for each decision.
  public mutating func tick() { clock += 1 }

  /// Adds `amount` to the weight of each feature for one class.
  public mutating func update(
    _ features: borrowing FeatureBuffer, class number: Int, by amount: Float
  ) {
    let change = Double(amount) * clock
    for key in features.keys {
      let index = row(for: key) * classCount + number
      weights[index] += amount
      totals[index] += change
    }
  }

  /// Scores with the weights as they are now, not averaged.
  public func score(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    for number in 0..<classCount { scores[number] = 0 }
    for key in features.keys {
      guard let row = knownRow(for: key) else { continue }
      let start = row * classCount
      for number in 0..<classCount { scores[number] += weights[start + number] }
    }
  }

  /// The averaged weights of a row.
  func averaged(row: Int) -> [Float] {
    (row * classCount..<(row + 1) * classCount).map { index in
      Float(Double(weights[index]) - totals[index] / clock)
    }
  }

  private func knownRow(for key: UInt32) -> Int? {
    let mask = UInt32(keys.count - 1)
    var slot = Int(key & mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(rowNumbers[slot]) }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  private mutating func row(for key: UInt32) -> Int {
    if let row = knownRow(for: key) { return row }
    if rowCount * 2 >= keys.count { grow() }
    insert(key, row: UInt32(rowCount))
    weights.append(contentsOf: repeatElement(0, count: classCount))
    totals.append(contentsOf: repeatElement(0, count: classCount))
    rowCount += 1
    return rowCount - 1
  }

  private mutating func insert(_ key: UInt32, row: UInt32) {
    let mask = keys.count - 1
    var slot = Int(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    rowNumbers[slot] = row
  }

  private mutating func grow() {
    let (oldKeys, oldRows) = (keys, rowNumbers)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    rowNumbers = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, row) in zip(oldKeys, oldRows) where key != 0 { insert(key, row: row) }
  }
}

extension LinearTrainer {
  /// The same features with averaged weights, for decoding while training goes on.
  public func averagedCopy() -> LinearTrainer {
    var copy = self
    for index in copy.weights.indices {
      copy.weights[index] = Float(Double(weights[index]) - totals[index] / clock)
      copy.totals[index] = 0
    }
    return copy
  }
}

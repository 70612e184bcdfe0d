extension LinearModel {
  /// The weights of a feature before they are packed.
  public struct Row: Sendable {
    /// The hashed feature.
    public let key: UInt32
    /// One weight for each class.
    public let weights: [Float]

    /// Takes a feature with its weights.
    public init(key: UInt32, weights: [Float]) {
      self.key = key
      self.weights = weights
    }

    var peak: Float { weights.reduce(0) { max($0, abs($1)) } }
    /// How much the weights differ: only differences decide between classes.
    var range: Float {
      (weights.max().map { max($0, 0) } ?? 0) - (weights.min().map { min($0, 0) } ?? 0)
    }
  }

  /// The rows that matter most: those whose weights differ most between classes.
  ///
  /// - Returns: at most `maximum` rows, by key; none without weights.
  public static func strongest(_ rows: [Row], maximum: Int) -> [Row] {
    var kept = rows.map { (row: $0, range: $0.range) }.filter { $0.range > 0 }
    if kept.count > maximum {
      kept.sort { $0.range != $1.range ? $0.range > $1.range : $0.row.key < $1.row.key }
      kept.removeLast(kept.count - maximum)
    }
    return kept.map(\.row).sorted { $0.key < $1.key }
  }

  /// Rows as a section that ``init(_:)`` opens, quantised to 8 bits with an exponent for each row.
  public static func packed(_ rows: [Row], classCount: Int) -> [UInt8] {
    let largest = rows.lazy.map(\.peak).max() ?? 1
    // The largest weight takes the exponent 12, so small rows keep 8 bits of their own.
    let unit = max(largest, .leastNormalMagnitude) / (127 * 4096)
    let stride = classCount <= 4 ? 4 : (classCount + 7) / 8 * 8
    var power = 4
    while 1 << power < rows.count * 5 / 4 { power += 1 }
    var slots = [(key: UInt32, value: UInt32)](repeating: (0, 0), count: 1 << power)
    var values: [UInt8] = []
    values.reserveCapacity(rows.count * stride)
    for (number, entry) in rows.enumerated() {
      let peak = entry.peak
      var exponent: UInt32 = 0
      while peak > 127 * unit * Float(1 << exponent) { exponent += 1 }
      let step = unit * Float(1 << exponent)
      for weight in entry.weights {
        values.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight / step).rounded())))))
      }
      values.append(contentsOf: repeatElement(0, count: stride - classCount))
      var slot = Int(entry.key) & (slots.count - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (entry.key, UInt32(number) << 5 | exponent)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headerSize + slots.count * 8 + values.count)
    for number in [classCount, stride, power, rows.count] {
      bytes.append(littleEndian: UInt32(number))
    }
    bytes.append(littleEndian: unit.bitPattern)
    bytes.append(contentsOf: repeatElement(0, count: headerSize - bytes.count))
    for slot in slots {
      bytes.append(littleEndian: slot.key)
      bytes.append(littleEndian: slot.value)
    }
    return bytes + values
  }
}

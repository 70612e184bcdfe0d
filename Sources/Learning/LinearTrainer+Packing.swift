extension LinearTrainer {
  /// The averaged, quantised and pruned weights as a section that ``LinearModel`` opens.
  ///
  /// - Parameter maximumRows: how many features are kept at most: those whose weights differ most
  ///   between classes, because only differences decide.
  /// - Returns: the bytes of the section.
  public func packed(maximumRows: Int = .max) -> [UInt8] {
    let kept = strongestRows(maximumRows)
    let largest = kept.lazy.map(\.peak).max() ?? 1
    // The largest weight takes the exponent 12, so small rows keep 8 bits of their own.
    let unit = max(largest, .leastNormalMagnitude) / (127 * 4096)
    let stride = classCount <= 4 ? 4 : (classCount + 7) / 8 * 8
    var power = 4
    while 1 << power < kept.count * 5 / 4 { power += 1 }
    var slots = [(key: UInt32, value: UInt32)](repeating: (0, 0), count: 1 << power)
    var rows: [UInt8] = []
    rows.reserveCapacity(kept.count * stride)
    for (number, entry) in kept.enumerated() {
      var exponent: UInt32 = 0
      while entry.peak > 127 * unit * Float(1 << exponent) { exponent += 1 }
      let step = unit * Float(1 << exponent)
      for weight in entry.weights {
        rows.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight / step).rounded())))))
      }
      rows.append(contentsOf: repeatElement(0, count: stride - classCount))
      var slot = Int(entry.key) & (slots.count - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (entry.key, UInt32(number) << 5 | exponent)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(LinearModel.headerSize + slots.count * 8 + rows.count)
    for number in [classCount, stride, power, kept.count] {
      bytes.append(littleEndian: UInt32(number))
    }
    bytes.append(littleEndian: unit.bitPattern)
    bytes.append(contentsOf: repeatElement(0, count: LinearModel.headerSize - bytes.count))
    for slot in slots {
      bytes.append(littleEndian: slot.key)
      bytes.append(littleEndian: slot.value)
    }
    return bytes + rows
  }

  private typealias Row = (key: UInt32, weights: [Float], peak: Float, range: Float)

  /// The rows that are kept, by key.
  private func strongestRows(_ maximum: Int) -> [Row] {
    var kept: [Row] = []
    for slot in keys.indices where keys[slot] != 0 {
      let weights = averaged(row: Int(rowNumbers[slot]))
      guard let low = weights.min(), let high = weights.max() else { continue }
      let range = max(high, 0) - min(low, 0)
      guard range > 0 else { continue }
      kept.append((keys[slot], weights, max(abs(low), abs(high)), range))
    }
    if kept.count > maximum {
      kept.sort { $0.range != $1.range ? $0.range > $1.range : $0.key < $1.key }
      kept.removeLast(kept.count - maximum)
    }
    return kept.sorted { $0.key < $1.key }
  }
}

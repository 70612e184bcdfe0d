internal import CKernels

/// A trained linear model in a section of an archive: hashed features, one row of weights each.
///
/// Section layout: number of classes, stride, table size as a power of two, number of rows (32
/// bits each), the unit (32-bit float), 44 bytes of nothing; the table, open addressing with
/// linear probing, of pairs (key, row number shifted left by 5 bits with the row's exponent in
/// these bits), an empty slot having key 0; the rows, `stride` 8-bit weights each
/// (4 for up to four classes, else a multiple of 8).
/// A weight is worth `weight × 2^exponent × unit`.
public struct LinearModel: LinearScorer, @unchecked Sendable {
  // Unchecked: the pointers lead into the mapped section, which is kept and never written.
  static let headerSize = 64

  /// The number of classes.
  public let classCount: Int
  /// The number of features that have weights.
  public let rowCount: Int
  private let blocks: Int
  private let mask: UInt32
  private let unit: Float
  private let section: ArchiveSection
  private let table: UnsafePointer<SIMD2<UInt32>>
  private let rows: UnsafeRawPointer

  /// Opens a model.
  ///
  /// - Throws: ``ArchiveError/damaged(path:part:)`` when the section is not a model.
  public init(_ section: ArchiveSection) throws(ArchiveError) {
    let bytes = section.bytes
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress else {
      throw section.damaged
    }
    func number(_ at: Int) -> Int {
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }
    let (classes, stride, power, rowCount) = (number(0), number(4), number(8), number(12))
    let slots = 1 << min(power, 30)
    guard classes > 0, classes <= stride, stride == 4 || stride % 8 == 0, power <= 30,
      bytes.count == Self.headerSize + slots * 8 + rowCount * stride
    else { throw section.damaged }
    classCount = classes
    self.rowCount = rowCount
    blocks = stride / 8  // none for a stride of 4
    mask = UInt32(slots - 1)
    unit = Float(bitPattern: UInt32(number(16)))
    table = (base + Self.headerSize).assumingMemoryBound(to: SIMD2<UInt32>.self)
    rows = base + Self.headerSize + slots * 8
    self.section = section
  }

  /// Complexity: one random memory access for each feature, two for each known one.
  public func score(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    if blocks == 0 { scoreFew(features, into: &scores) } else { scoreMany(features, into: &scores) }
  }

  private func scoreFew(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    let rows = rows.assumingMemoryBound(to: SIMD4<Int8>.self)
    var sum = SIMD4<Int32>.zero
    for key in features.keys {
      guard let value = value(of: key) else { continue }
      sum &+=
        SIMD4<Int32>(truncatingIfNeeded: rows[Int(value >> 5)])
        &<< SIMD4<Int32>(repeating: Int32(value & 31))
    }
    for number in 0..<classCount { scores[number] = Float(sum[number]) * unit }
  }

  private func scoreMany(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    let stride = blocks * 8
    precondition(scores.count >= classCount)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.keys.count) { entries in
      var known = 0
      for key in features.keys {
        guard let value = value(of: key) else { continue }
        entries[known] = value
        known += 1
      }
      withUnsafeTemporaryAllocation(of: Float.self, capacity: stride) { sums in
        guard let entries = entries.baseAddress, let sums = sums.baseAddress else { return }
        hearsay_sum_rows_int8(
          rows.assumingMemoryBound(to: Int8.self), entries, known, stride, unit, sums)
        scores.withUnsafeMutableBufferPointer {
          $0.baseAddress?.update(from: sums, count: classCount)
        }
      }
    }
  }

  @inline(__always)
  private func value(of key: UInt32) -> UInt32? {
    var slot = key & mask
    while true {
      let entry = table[Int(slot)]
      if entry.x == key { return entry.y }
      if entry.x == 0 { return nil }
      slot = (slot &+ 1) & mask
    }
  }
}

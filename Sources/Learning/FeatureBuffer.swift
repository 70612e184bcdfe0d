/// The hashed features of one decision, reused from decision to decision.
///
/// A feature is the number of its template with one to four values; all that is kept of it is a
/// 32-bit key (feature hashing, Weinberger et al. 2009, without a modulus: the key is compared
/// whole). Nothing here touches a `String`.
public struct FeatureBuffer: Sendable {
  @usableFromInline var storage: [UInt32] = []

  /// The keys so far; never 0.
  @inlinable public var keys: [UInt32] { storage }

  /// Makes an empty buffer with room for `capacity` features.
  public init(capacity: Int = 64) {
    storage.reserveCapacity(capacity)
  }

  /// Forgets the features, keeps the memory.
  @inlinable
  public mutating func removeAll() { storage.removeAll(keepingCapacity: true) }

  /// Goes back to the first `count` features.
  @inlinable
  public mutating func truncate(to count: Int) {
    storage.removeLast(storage.count - count)
  }

  /// Adds a feature of one value.
  @inlinable
  public mutating func add(_ template: UInt64, _ a: UInt64) {
    append(hashed(template &* 0x9E37_79B9_7F4A_7C15, a))
  }

  /// Adds a feature of two values.
  @inlinable
  public mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
    append(hashed(hashed(template &* 0x9E37_79B9_7F4A_7C15, a), b))
  }

  /// Adds a feature of three values.
  @inlinable
  public mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    append(hashed(hashed(hashed(template &* 0x9E37_79B9_7F4A_7C15, a), b), c))
  }

  /// Adds a feature of four values.
  @inlinable
  public mutating func add(
    _ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) {
    append(hashed(hashed(hashed(hashed(template &* 0x9E37_79B9_7F4A_7C15, a), b), c), d))
  }

  @inlinable
  mutating func append(_ hash: UInt64) {
    let key = UInt32(truncatingIfNeeded: hash >> 32)
    storage.append(key == 0 ? 1 : key)
  }
}

/// Mixes a value into a 64-bit hash; the same on every machine.
@inlinable
public func hashed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
  var mixed = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
  mixed ^= mixed >> 32
  return mixed &* 0xC4CE_B9FE_1A85_EC53
}

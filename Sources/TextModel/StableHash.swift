/// A 64-bit FNV-1a hash that is the same in every run and on every machine, for ids.
///
/// ```swift
/// var hash = StableHash()
/// hash.combine(document.id)
/// hash.combine("|")
/// let id = "r" + hash.hexadecimal
/// ```
public struct StableHash: Sendable {
  /// The value so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Starts a new hash.
  public init() {}

  /// Takes in the bytes of a text and a mark for its end, so that `"ab", "c"` and `"a", "bc"`
  /// differ.
  public mutating func combine(_ text: some StringProtocol) {
    for byte in text.utf8 { combine(byte: byte) }
    combine(byte: 0xFF)
  }

  /// Takes in a number.
  public mutating func combine(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      combine(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func combine(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The value as 16 hex digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

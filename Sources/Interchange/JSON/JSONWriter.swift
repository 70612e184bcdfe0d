/// Writes compact JSON into a byte buffer; keys stand in the order they are written.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("id") { $0.string("e1") }
/// }
/// json.text  // {"id":"e1"}
/// ```
public struct JSONWriter: Sendable {
  /// What has been written, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Starts with nothing written.
  public init() {}

  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `{...}`; `body` writes the members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes one member of the object that is open; `value` writes exactly one value.
  public mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    string(key)
    bytes.append(UInt8(ascii: ":"))
    value(&self)
    needsComma = true
  }

  /// Writes `[...]`; `element` writes exactly one value each time.
  public mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      element(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a string: quotation mark, backslash and control characters escaped, all else as it is.
  public mutating func string(_ text: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { append(escaping: byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string, or `null`.
  public mutating func string(_ text: String?) {
    if let text { string(text[...]) } else { null() }
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number with as few digits as tell it from all others; `null` when it is not finite.
  public mutating func number(_ number: Double?) {
    guard let number, number.isFinite else { return null() }
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes a confidence with at most three decimals, so that no noise of the last digits shows.
  public mutating func confidence(_ number: Double) {
    self.number((number * 1000).rounded() / 1000)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}

/// The kind of a code point, as the tokenizer and word shapes see it.
package enum CharacterClass: UInt8 {
  case space = 1
  case upper
  case lower
  case otherLetter
  case digit
  case punctuation
  /// Marks, joiners and variation selectors: belong to the code point before.
  case extending

  @inline(__always)
  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii(UInt8(scalar)) : Self.wide(scalar)
  }

  package var isLetter: Bool { self == .upper || self == .lower || self == .otherLetter }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0...0x20, 0x7F: .space
    default: .punctuation
    }
  }

  private static func wide(_ value: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(value) else { return .punctuation }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .letterNumber: return .otherLetter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .extending
    case .format:
      // A zero-width space parts words; joiners and direction marks do not.
      return value == 0x200B || value == 0xFEFF ? .space : .extending
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return .punctuation
    }
  }

  /// The lower case of an upper-case code point, itself when that is longer than one code point.
  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar | 0x20 }
    guard let wide = Unicode.Scalar(scalar) else { return scalar }
    let mapped = wide.properties.lowercaseMapping.unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return scalar }
    return first.value
  }
}

/// Decodes UTF-8 that is known to be valid.
enum ScalarReader {
  /// Calls `body` with each code point.
  @inline(__always)
  static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (UInt32) -> Void) {
    var at = 0
    while at < bytes.count {
      let (scalar, length) = decode(bytes, at)
      body(scalar)
      at += length
    }
  }

  /// The code point that starts at a byte offset, with its length in bytes.
  @inline(__always)
  static func decode(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2) }
    if first < 0xF0 {
      return (
        (first & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F), 3
      )
    }
    let high = (first & 7) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
    return (high | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F), 4)
  }
}

/// A quotation mark in a text.
struct QuotationMark {
  /// What can pair with what.
  enum Family {
    /// `"`, `“`, `”`, `„`, two grave accents or two apostrophes.
    case double
    /// `'`, `‘`, `’`.
    case single
    /// `«`, `»`.
    case angle
  }

  /// What the shape and the neighbours say about it.
  enum Side {
    case opening
    case closing
    case either
  }

  /// The offset of its first byte.
  var offset: Int
  /// The number of its bytes.
  var length: Int
  var family: Family
  var side: Side

  /// Reads the mark that starts at `offset`, or nil when there is none.
  init?(in text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    self.offset = offset
    switch text[offset] {
    case UInt8(ascii: "\""):
      (length, family, side) = (1, .double, .either)
    case UInt8(ascii: "'"):
      (length, family, side) = (1, .single, .either)
    case UInt8(ascii: "`"):
      let isDoubled = offset + 1 < text.count && text[offset + 1] == text[offset]
      (length, family, side) = (isDoubled ? 2 : 1, isDoubled ? .double : .single, .opening)
    case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
      length = 3
      switch text[offset + 2] {
      case 0x98: (family, side) = (.single, .opening)
      case 0x99: (family, side) = (.single, .either)
      case 0x9C, 0x9E: (family, side) = (.double, .opening)
      case 0x9D: (family, side) = (.double, .closing)
      default: return nil
      }
    case 0xC2
    where offset + 1 < text.count && (text[offset + 1] == 0xAB || text[offset + 1] == 0xBB):
      (length, family) = (2, .angle)
      side = text[offset + 1] == 0xAB ? .opening : .closing
    default:
      return nil
    }
    if side == .either { side = Self.side(in: text, from: offset, to: offset + length) }
    if family == .single, side == .either { return nil }
  }

  /// Tells an opening from a closing mark by what stands beside it.
  private static func side(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int)
    -> Side
  {
    let opensAfter = start == 0 || isSpaceOrOpener(text[start - 1]) || endsDash(text, before: start)
    let closesBefore = end >= text.count || isSpaceOrCloser(text[end]) || startsDash(text, at: end)
    if opensAfter, !closesBefore { return .opening }
    if closesBefore, !opensAfter { return .closing }
    return .either
  }

  private static func isSpaceOrOpener(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): true
    case UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "`"): true
    default: false
    }
  }

  private static func isSpaceOrCloser(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func endsDash(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80
      && (0x93...0x9C).contains(text[end - 1]) && text[end - 1] != 0x99
  }

  private static func startsDash(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 2 < text.count && text[start] == 0xE2 && text[start + 1] == 0x80
      && [0x93, 0x94, 0x9D, 0xA6].contains(text[start + 2])
  }
}

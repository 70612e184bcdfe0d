/// How wide text is in the fonts of the picture (Helvetica, Arial, DejaVu Sans), by a table of our
/// own, so that a picture does not depend on the fonts of the machine that draws it.
///
/// Widths are on the generous side: a label may leave room, it must not overflow.
enum TextWidth {
  /// The width of `text` in points at a font size.
  static func points(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
    return Double(thousandths) / 1000 * size * (bold ? 1.14 : 1.07)
  }

  /// The width of one character in thousandths of the font size.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if value >= 0x20, value < 0x7F { return Int(ascii[value - 0x20]) }
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F,
      0xFE00...0xFE0F:
      return 0
    case 0x2026, 0x2014: return 1000
    case 0xA0...0x24F: return scalar.properties.isUppercase ? 720 : 570
    case 0x370...0x3FF: return scalar.properties.isUppercase ? 720 : 580
    case 0x400...0x52F: return scalar.properties.isUppercase ? 780 : 640
    case 0x530...0x5FF, 0x600...0x8FF: return 620
    case 0x900...0xDFF: return 700
    case 0x2010...0x2027: return 400
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x3FFFD:
      return 1000
    default: return 720
    }
  }

  /// Whether lines may be broken before and after the character, as in Chinese and Japanese.
  static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Helvetica's advance widths from space to tilde.
  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

/// How one scalar of a decomposed name counts when names are compared.
enum LetterFolding: Equatable {
  /// As these lower-case letters.
  case letters(String)
  /// Not at all: marks, apostrophes, full stops, invisible formatting.
  case nothing
  /// As a space.
  case space

  static func fold(_ scalar: Unicode.Scalar) -> LetterFolding {
    switch scalar.value {
    case 0x2E, 0x27, 0x60, 0xB4, 0x02B0...0x02FF, 0x0300...0x036F, 0x2018...0x201B, 0x2032:
      return .nothing
    default: break
    }
    if let letters = unmarked[scalar] { return .letters(letters) }
    switch scalar.properties.generalCategory {
    case .format: return .nothing
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return .letters(scalar.properties.lowercaseMapping)
    default: return .space
    }
  }

  /// Letters that have no canonical decomposition.
  private static let unmarked: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l",
    "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ħ": "h",
    "Ħ": "h", "ə": "a", "Ə": "a",
  ]
}

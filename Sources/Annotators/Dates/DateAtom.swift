internal import TextModel

/// The smallest piece that the date grammar sees: a run of letters, a run of digits, or one mark.
///
/// Tokenizers differ on `2019-01-03`, `8th` and `Jan.`; atoms are the same for all of them.
struct DateAtom {
  /// What an atom is.
  enum Kind: Equatable {
    /// Letters; the word is nil when the lexicon does not have it.
    case word(DateWord?)
    /// Digits and their number; the value of a run of more than four digits is 0.
    case number(Int, digits: Int)
    /// `-` and the dashes of Unicode that may stand for *to*; the long ones are marks.
    case dash
    /// `'` and `’`
    case apostrophe
    case comma
    case period
    case slash
    /// `!`, `?` or `;`
    case stop
    /// `$`, `£`, `€`, `¥`, `#`: what makes the number behind it no date.
    case currency
    /// `"` and the curly double ones.
    case quotationMark
    /// Any other mark.
    case mark
  }

  /// What it is.
  var kind: Kind
  /// The bytes it stands on.
  var span: TextSpan
  /// The index of its token.
  var token: Int
  /// Whether there is white space in front.
  var hasSpaceBefore: Bool
  /// Whether a paragraph ends in front.
  var startsParagraph: Bool
  /// Whether it is a word that starts with an upper case letter (ASCII).
  var isCapitalized = false
  /// Whether it is a word of two or more upper case letters (ASCII).
  var isAllCapitals = false
  /// Its letters in lower case, for words of at most 16 ASCII letters.
  var key: WordKey?

  /// The word of the lexicon, nil for other atoms.
  var word: DateWord? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The number when it is written in at most `maximum` digits.
  func number(digits range: ClosedRange<Int>) -> Int? {
    if case .number(let value, let digits) = kind, range.contains(digits) { value } else { nil }
  }

  /// Whether it is a word that starts with an upper case letter and is not in the lexicon.
  var isUnknownName: Bool {
    if case .word(nil) = kind { isCapitalized } else { false }
  }

  /// Whether it is a run of digits.
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
}

/// The lower-case ASCII letters of a short word, as two machine words: compared and hashed without
/// making a `String`.
struct WordKey: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Packs a word, or returns nil when it is longer than 16 bytes or not ASCII letters only.
  init?(_ letters: some Collection<UInt8>) {
    guard letters.count <= 16 else { return nil }
    for letter in letters {
      let lower = letter | 0x20
      guard (0x61...0x7A).contains(lower) else { return nil }
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(lower)
    }
  }

  /// Whether the word ends with these letters.
  func hasSuffix(_ suffix: WordKey, length: Int) -> Bool {
    let mask: UInt64 = length >= 8 ? .max : (1 << (UInt64(length) * 8)) - 1
    return low & mask == suffix.low
  }
}

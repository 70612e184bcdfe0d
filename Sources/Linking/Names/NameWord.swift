import Foundation

/// One word of a name, ready to be compared.
struct NameWord: Hashable, Sendable {
  /// Lower-case Latin letters and digits without marks.
  var text: String
  /// The same with the longer spelling of marked letters: `mueller` for `Müller`.
  var longText: String
  /// Whether it stands in Arabic script, which writes no short vowels.
  var isArabic = false
  /// Whether it stands in a script other than Latin.
  var isForeign = false
  /// Whether its first letter is large (or its script has no large letters).
  var isCapital = true
  /// Whether all its letters are large, and there are two or more.
  var isAllCapitals = false
  /// Whether a hyphen binds it to the next word.
  var isBound = false
  /// Whether a full stop stands behind it.
  var hasStop = false

  /// Whether it is a letter for a name.
  var isInitial: Bool { text.utf8.count == 1 && text.utf8.allSatisfy { $0 >= 0x61 } }
  /// The number in it, such as 54 of `54th`; nil without digits.
  var number: Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(rest) ? Int(digits) : nil
  }
  /// How it sounds.
  var sound: SoundForm { SoundForm(text, omitsVowels: isArabic) }

  /// The words of a name, at most 24 of at most 400 letters. Complexity: O(n).
  static func words(of name: some StringProtocol) -> [NameWord] {
    var reader = NameWordReader()
    for character in String(name.prefix(400)).precomposedStringWithCanonicalMapping {
      reader.read(character)
    }
    return Array(reader.finished().prefix(24))
  }
}

/// Cuts a name into words.
private struct NameWordReader {
  private var words: [NameWord] = []
  private var word = NameWord(text: "", longText: "")
  private var letters = 0
  private var capitals = 0

  mutating func read(_ character: Character) {
    switch character {
    case "'", "’", "‘", "ʼ", "ʿ", "ʾ", "`", "´", "ь", "ъ", "Ь", "Ъ": return
    case "-", "‐", "‑", "–":
      let isInside = !word.text.isEmpty
      close()
      if isInside, !words.isEmpty { words[words.count - 1].isBound = true }
    case ".":
      word.hasStop = true
      // `J.K.` is two words, `Dr.` one.
      close()
    case "&": close()
    default:
      if character.isLetter || character.isNumber { append(character) } else { close() }
    }
  }

  mutating func finished() -> [NameWord] {
    close()
    return words
  }

  private mutating func append(_ character: Character) {
    let script = character.unicodeScalars.first.map(Romanization.script) ?? .other
    if letters == 0 { word.isCapital = !character.isLowercase }
    letters += 1
    if character.isUppercase { capitals += 1 }
    if script == .arabic { word.isArabic = true }
    if script != .latin { word.isForeign = true }
    let small = Character(character.lowercased())
    let plain = Romanization.letters(small) ?? Self.unmarked(small)
    word.text += plain
    word.longText += Romanization.longLetters(small) ?? plain
  }

  private static func unmarked(_ letter: Character) -> String {
    if letter.isASCII { return String(letter) }
    var result = ""
    for scalar in String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      result += Romanization.letters(Character(scalar)) ?? String(Character(scalar))
    }
    return result
  }

  private mutating func close() {
    if !word.text.isEmpty {
      word.isAllCapitals = capitals == letters && letters > 1
      words.append(word)
    }
    word = NameWord(text: "", longText: "")
    (letters, capitals) = (0, 0)
  }
}

extension NameWord {
  /// Whether two words have the same letters, apart from marks.
  func isSpelled(like other: NameWord) -> Bool {
    text == other.text || longText == other.text || text == other.longText
      || longText == other.longText
  }

  /// Whether two words differ only by two letters that changed places.
  func isTransposed(from other: NameWord) -> Bool {
    let left = Array(text.utf8)
    let right = Array(other.text.utf8)
    guard left.count == right.count, left.count > 4 else { return false }
    let differing = left.indices.filter { left[$0] != right[$0] }
    return differing.count == 2 && differing[0] + 1 == differing[1]
      && left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]
  }

  /// Whether one letter more, less or other makes one word of the other. Complexity: O(n).
  func isOneLetter(from other: NameWord) -> Bool {
    let left = Array(text.utf8)
    let right = Array(other.text.utf8)
    guard abs(left.count - right.count) < 2 else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    { end += 1 }
    return max(left.count, right.count) - start - end <= 1
  }
}

/// How a word sounds, as far as its spelling tells: consonant classes, and what vowels stand
/// before, between and behind them.
///
/// Spellings that transliterations exchange get the same classes: h, kh and g; w and v; q, k and
/// c; ts, tz and c; sh, sch and shch. Two words sound alike when their consonants agree and no gap
/// has contradicting vowels: `Qasem` and `Qassim` do, `Hassan` and `Hussein` do not.
struct SoundForm: Hashable, Sendable {
  /// Vowels as a set: a and e may stand for one another, e and i, o and u; a and u may not.
  struct Vowels: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let open = Vowels(rawValue: 1)
    static let front = Vowels(rawValue: 2)
    static let back = Vowels(rawValue: 4)
    /// An `e`, that is front or open.
    static let middle = Vowels(rawValue: 8)
  }

  private(set) var consonants: [UInt8] = []
  private(set) var gaps: [Vowels] = [[]]
  /// Whether short vowels are not written (Arabic script).
  let omitsVowels: Bool

  /// Reads a romanised word in lower-case ASCII letters. Complexity: O(n).
  init(_ word: String, omitsVowels: Bool = false) {
    self.omitsVowels = omitsVowels
    var letters = Array(word.utf8)
    for (ending, plain) in Self.endings where letters.count > ending.count + 1 {
      if letters.suffix(ending.count).elementsEqual(ending) {
        letters.replaceSubrange((letters.count - ending.count)..., with: plain)
        break
      }
    }
    var at = 0
    while at < letters.count { at += read(letters, at) }
  }

  /// The classes alone, for finding candidates.
  var key: String { String(decoding: consonants, as: UTF8.self) }

  /// Whether two spellings may be one transliterated word. In plain English spelling they may
  /// still be two names (`Smith`, `Smyth`). Complexity: O(n).
  func isAlike(_ other: SoundForm) -> Bool {
    guard consonants == other.consonants, !consonants.isEmpty else { return false }
    if omitsVowels != other.omitsVowels {
      let (bare, full) = omitsVowels ? (self, other) : (other, self)
      return zip(bare.gaps, full.gaps).allSatisfy(Self.mayBeWritten)
    }
    if omitsVowels { return gaps == other.gaps }
    for (position, (left, right)) in zip(gaps, other.gaps).enumerated() where left != right {
      let isEnd = position == consonants.count
      if left.isEmpty || right.isEmpty {
        // A vowel may be left out inside (`Alexandr`); behind, an a tells a woman from a man.
        guard position > 0, !isEnd || left.union(right) == .middle else { return false }
      } else if left.widened.isDisjoint(with: right.widened) {
        // Belarusian writes its unstressed o as a at the end of names.
        guard isEnd, position > 2, !left.union(right).contains(.front) else { return false }
      }
    }
    return true
  }

  /// Whether the full spelling's vowels can stand where the bare one has those letters.
  private static func mayBeWritten(_ bare: Vowels, _ full: Vowels) -> Bool {
    if bare.isEmpty { return full.rawValue.nonzeroBitCount < 2 }
    return !bare.widened.isDisjoint(with: full.widened)
  }

  private mutating func read(_ letters: [UInt8], _ at: Int) -> Int {
    for (spelling, sounds) in Self.spellings where letters[at...].starts(with: spelling) {
      sounds.forEach { append($0) }
      return spelling.count
    }
    let letter = letters[at]
    if let vowel = Self.vowels[letter] {
      gaps[gaps.count - 1].insert(vowel)
      return 1
    }
    // A silent h: `Sarah`, `John`.
    if letter == UInt8(ascii: "h"), at + 1 == letters.count || letters[at + 1] == UInt8(ascii: "n"),
      at > 0
    {
      return 1
    }
    let isSoft = at + 1 < letters.count && "eiy".utf8.contains(letters[at + 1])
    let isHardC = letter == UInt8(ascii: "c") && !isSoft
    append(isHardC ? UInt8(ascii: "k") : Self.classes[letter] ?? letter)
    return 1
  }

  private mutating func append(_ sound: UInt8) {
    if consonants.last == sound, gaps.last == [] { return }
    consonants.append(sound)
    gaps.append([])
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let endings: [([UInt8], [UInt8])] = [
    ("skyy", "ski"), ("skyi", "ski"), ("skiy", "ski"), ("skij", "ski"), ("skii", "ski"),
    ("sky", "ski"), ("tskii", "cki"), ("eyev", "ev"), ("yev", "ev"), ("iev", "ev"), ("ieff", "ev"),
    ("eff", "ev"), ("off", "ov"), ("chov", "chev"), ("chyov", "chev"), ("shov", "shev"),
    ("yov", "ev"), ("iy", "i"), ("yy", "i"), ("yi", "i"),
    ("ij", "i"), ("ey", "i"), ("ei", "i"), ("ay", "ai"), ("ullah", "ala"), ("ollah", "ala"),
    ("allah", "ala"), ("ulla", "ala"), ("olla", "ala"), ("ovych", "ovic"), ("ovich", "ovic"),
    ("evych", "evic"), ("evich", "evic"), ("vich", "vic"), ("vych", "vic"), ("vitch", "vic"),
  ].map { (bytes($0.0), bytes($0.1)) }

  /// Longer spellings first.
  private static let spellings: [([UInt8], [UInt8])] = [
    ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("zsch", "c"), ("dzh", "j"),
    ("kh", "g"), ("gh", "g"), ("sh", "s"), ("sz", "s"), ("zh", "z"), ("ch", "c"), ("cz", "c"),
    ("ts", "c"), ("tz", "c"), ("ck", "k"), ("dj", "j"), ("dz", "j"), ("ph", "f"), ("th", "t"),
    ("dh", "d"), ("qu", "k"), ("lj", "l"), ("nj", "n"), ("x", "ks"),
  ].map { (bytes($0.0), bytes($0.1)) }

  private static let vowels: [UInt8: Vowels] = [
    UInt8(ascii: "a"): .open, UInt8(ascii: "e"): .middle, UInt8(ascii: "i"): .front,
    UInt8(ascii: "y"): .front, UInt8(ascii: "o"): .back, UInt8(ascii: "u"): .back,
  ]
  private static let classes: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("hwq".utf8, "gvk".utf8))
}

extension SoundForm.Vowels {
  /// With the vowels that are written for it as well.
  fileprivate var widened: Self { contains(.middle) ? union([.open, .front]) : self }
}

/// Texts that bring crashes, wrong offsets and slow code to light. The same seed gives the same.
struct HostileTexts {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// Texts of one kind, by name, each of about `size` code points.
  static func shapes(_ size: Int) -> [(name: String, text: String)] {
    func repeated(_ piece: String) -> String {
      String(repeating: piece, count: size / piece.unicodeScalars.count)
    }
    return [
      ("one letter", repeated("x")), ("wide letters", repeated("я")), ("Han", repeated("山")),
      ("spaces", repeated(" ") + "x"), ("tabs and feeds", repeated("a\t\r\n\u{B}\u{2028}")),
      ("NUL", repeated("\0")), ("NUL in words", repeated("he\0 said ")),
      ("open quotes", repeated("“")), ("close quotes", repeated("”")),
      ("nested quotes", repeated("\"'He said, ")),
      ("unfinished quotes", repeated("She said \"no. ")),
      ("brackets", repeated("(")), ("mixed brackets", repeated("([{<")),
      ("digits", repeated("7")), ("capitals", repeated("BASRA SAYS NO ")),
      ("full stops", repeated(". ")), ("question marks", repeated("?")),
      ("hyphens", repeated("a-")), ("apostrophes", repeated("n't")),
      ("marks", "e" + repeated("\u{301}")), ("joiners", repeated("\u{200D}")),
      ("families", repeated("👩‍👩‍👧")), ("flags", repeated("🇺🇦")), ("tags", repeated("\u{E0061}")),
      ("bidirectional", repeated("a\u{202E}b\u{2066} ")), ("overrides", repeated("\u{202E}")),
      ("noncharacters", repeated("\u{FFFF}\u{10FFFF}")), ("replacement", repeated("\u{FFFD} ")),
      ("bullets", repeated("• a\n")), ("bylines", repeated("By Ada Marsh\n\n")),
      ("datelines", repeated("KYIV (AP) - He left.\n\n")), ("dates", repeated("3 May 2020, ")),
      ("bad dates", repeated("99/99/9999 to 32 May 0 ")), ("names", repeated("Ada Marsh ")),
      ("saying", repeated("He said that she said that ")), ("addresses", repeated("http://a.b/c?")),
      ("the end of a word", repeated("ing ")),
      ("foreign", repeated("Le pont est à nous. He left. ")),
    ]
  }

  /// A text of random code points of every plane.
  mutating func planes(_ count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<count {
      let plane = UInt32(random.next(below: 17))
      let value = plane << 16 | UInt32(random.next(below: 0x10000))
      scalars.append(random.next(below: 4) == 0 ? " " : Unicode.Scalar(value) ?? "\u{D7FF}")
    }
    return String(scalars)
  }

  /// A text with pieces cut out, doubled, exchanged and put in.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<(4 + random.next(below: 24)) where !scalars.isEmpty {
      let start = random.next(below: scalars.count)
      let end = min(scalars.count, start + random.next(below: 40))
      switch random.next(below: 5) {
      case 0: scalars.removeSubrange(start..<end)
      case 1: scalars.insert(contentsOf: scalars[start..<end], at: random.next(below: start + 1))
      case 2: scalars.reverseRange(start..<end)
      case 3: scalars = Array(scalars[start...]) + scalars[..<start]
      default:
        let piece = Self.pieces[random.next(below: Self.pieces.count)]
        scalars.insert(contentsOf: piece.unicodeScalars, at: start)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What is put in.
  private static let pieces = [
    "\"", "“", "”", "'", "’", "((", ")", "\n", "\n\n", "\r", "\u{0}", "\u{202E}", "\u{2066}",
    "\u{FEFF}",
    "\u{301}", "👩‍👩‍👧", "é", "ﬁ", "İ", "ß", "\u{1D400}", "--", "—", "...", "…", " said ",
    " according to ", "Mr. ",
    "KYIV (AP) — ", "• ", "By A", "the 31st of February ", "2020-13-45", "\t", "\u{2028}", "\u{AD}",
    "\u{10FFFF}", String(repeating: "x", count: 3000), " , , , ", "He, who, whom, ", "https://",
    "\u{E000}",
  ]
}

extension Array {
  fileprivate mutating func reverseRange(_ range: Range<Int>) {
    replaceSubrange(range, with: self[range].reversed())
  }
}

/// A small random generator that gives the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (value ^ value >> 31) % UInt64(limit))
  }
}

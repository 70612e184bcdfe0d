/// Compares the words of two persons' names.
struct WordComparison {
  /// How two words belong together, the best last.
  enum Match: Int, Comparable {
    case none, near, initial, nickname, gendered, sound, variant, exact
    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    /// Whether the words are one name beyond doubt.
    var isFirm: Bool { self >= .nickname }
  }

  /// A match and its words.
  struct Result {
    var match: Match
    var reason: String
  }

  /// Whether loose likeness of sound counts: not between names that are plainly English.
  private let isTransliterated: Bool
  private let crossesScripts: Bool

  init(_ left: PersonName, _ right: PersonName) {
    let words = left.words + right.words
    crossesScripts =
      left.words.contains(where: \.isForeign) != right.words.contains(where: \.isForeign)
    isTransliterated =
      words.contains(where: \.isForeign) || left.namesFather || right.namesFather
      || words.contains { Self.looksTransliterated($0.text) }
      || !words.contains { Self.english.contains($0.text) }
  }

  /// Compares two given names, or any two words.
  func match(_ left: NameWord, _ right: NameWord) -> Result {
    if left.isSpelled(like: right) { return Result(match: .exact, reason: "") }
    if left.isInitial || right.isInitial {
      return startsAlike(left, right)
        ? Result(match: .initial, reason: "“\(left.text)” and “\(right.text)” begin alike")
        : Result(match: .none, reason: "“\(left.text)” and “\(right.text)” begin otherwise")
    }
    switch GivenNames.kinship(left.text, right.text) {
    case .variant:
      return Result(match: .variant, reason: "\(left.text) and \(right.text) are one name")
    case .nickname:
      return Result(match: .nickname, reason: "\(left.text) is also called \(right.text)")
    case nil: break
    }
    return bySound(left, right)
  }

  /// Compares two family names, which may be marked for men and women.
  func family(_ left: NameWord, _ right: NameWord, given: GivenAlignment?) -> Result {
    let plain = match(left, right)
    if plain.match == .nickname, given != nil {
      return Result(match: .none, reason: "\(left.text) and \(right.text)")
    }
    if plain.match > .near { return plain }
    let (bare, marked) = (GenderedSurname(left.text), GenderedSurname(right.text))
    guard bare.marks != marked.marks,
      bare.stem == marked.stem || SoundForm(bare.stem).isAlike(SoundForm(marked.stem))
    else { return plain }
    return Result(
      match: .gendered,
      reason: "\(left.text) and \(right.text) are one family name, for a man "
        + "and a woman")
  }

  /// Compares two names of one word each.
  func alone(_ left: NameWord, _ right: NameWord) -> NameVerdict {
    let result = family(left, right, given: nil)
    switch result.match {
    case .exact, .sound, .variant:
      let isFrequent = [left, right].contains {
        GivenNames.commonSurnames.contains($0.text) || !GivenNames.bearers(of: $0.text).isEmpty
      }
      if isFrequent || left.isInitial { return .unsure(0.5, "many people have that name") }
      return .same(result.match == .exact ? 0.9 : 0.82, "the same name, and not a frequent one")
    case .initial, .near, .nickname, .gendered:
      return .unsure(0.4, "a single name can belong to many people")
    case .none: return .different(0.05, "\(left.text) and \(right.text) are two names")
    }
  }

  /// Whether all words of the shorter name stand in the longer one, in order.
  func areAll(of short: [NameWord], in long: [NameWord]) -> Bool {
    var at = 0
    for word in short {
      while at < long.count, match(word, long[at]).match < .initial { at += 1 }
      if at == long.count { return false }
      at += 1
    }
    return true
  }

  private func startsAlike(_ left: NameWord, _ right: NameWord) -> Bool {
    guard let first = left.text.first, let second = right.text.first else { return false }
    if first == second { return true }
    // `Y. Navalny` for Iulia, `E. Prigozhin` for Yevgeny, `O.` for Aleksandr stay apart but for
    // letters that only transliteration exchanges.
    guard crossesScripts || isTransliterated else { return false }
    return [["y", "e", "j", "i"], ["k", "c", "q"], ["h", "g", "k"], ["v", "w"]].contains {
      $0.contains(String(first)) && $0.contains(String(second))
    }
  }

  private func bySound(_ left: NameWord, _ right: NameWord) -> Result {
    let names = "\(left.text) and \(right.text)"
    let genders = (GivenNames.bearers(of: left.text), GivenNames.bearers(of: right.text))
    let isOneGender =
      genders.0.isEmpty || genders.1.isEmpty || !genders.0.isDisjoint(with: genders.1)
    let isLong = left.text.utf8.count > 3 && right.text.utf8.count > 3 || crossesScripts
    if isOneGender, isLong, isAlike(left, right) {
      return isTransliterated
        ? Result(match: .sound, reason: "\(names) are spellings of one name")
        : Result(match: .near, reason: "\(names) sound alike")
    }
    if left.isTransposed(from: right) { return Result(match: .near, reason: names) }
    return Result(match: .none, reason: names)
  }

  private func isAlike(_ left: NameWord, _ right: NameWord) -> Bool {
    let sounds = [left, right].map { word in
      Set(Self.spellings(of: word).map { SoundForm($0, omitsVowels: word.isArabic) })
        .union(Self.withoutArticle(word.text).map { [SoundForm($0)] } ?? [])
    }
    return sounds[0].contains { one in sounds[1].contains { one.isAlike($0) } }
  }

  /// The spellings of a word that its sound is read from: marked letters written out, the Arabic w
  /// as a vowel, and what Belarusian softens (`Tsikhanouskaya`) as Russian writes it.
  private static func spellings(of word: NameWord) -> [String] {
    if word.isArabic { return [word.text, word.text.replacing("w", with: "u")] }
    let plain = word.text.replacing("tsi", with: "ti").replacing("dzi", with: "di")
      .replacing("ousk", with: "ovsk")
    return [word.text, word.longText, plain]
  }

  /// `elbaradei` without its article.
  private static func withoutArticle(_ word: String) -> String? {
    guard word.hasPrefix("al") || word.hasPrefix("el"), word.utf8.count > 7 else { return nil }
    return String(word.dropFirst(2))
  }

  private static func looksTransliterated(_ word: String) -> Bool {
    word.utf8.count > 4
      && (endings.contains { word.hasSuffix($0) }
        || ["kh", "zh", "qa", "qi", "yy"].contains { word.contains($0) })
  }

  private static let endings = [
    "ov", "ev", "ova", "eva", "sky", "ski", "skyy", "skiy", "skaya", "enko", "chuk", "yuk", "vich",
    "vych", "dze", "shvili", "yan", "poulos", "idis", "oglu", "zadeh", "ullah", "enka",
  ]

  /// Given names that mark a name as English or West European.
  private static let english: Set<String> = Set(
    """
    john james robert michael william david richard joseph thomas charles christopher daniel \
    matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward \
    ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott \
    brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron \
    henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald ethan \
    arthur terry christian sean lawrence austin joe noah jesse albert bryan billy bruce willie \
    jordan dylan alan ralph gabriel roy juan wayne eugene logan randy louis russell vincent philip \
    bobby johnny bradley mary patricia jennifer linda elizabeth barbara susan jessica sarah karen \
    nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda \
    melissa deborah stephanie rebecca laura sharon cynthia kathleen helen amy shirley angela anna \
    brenda pamela nicole ruth katherine samantha christine emma catherine virginia debra rachel \
    janet carolyn maria heather diane julie joyce victoria kelly christina joan evelyn lauren \
    judith olivia frances martha cheryl megan andrea hannah jacqueline ann jane alice jean tom tim \
    jim bill bob mike dave steve hans karl fritz jon sara simon neil graham nigel ian colin stuart
    """.split(separator: " ").map(String.init))
}

/// A Slavic, Baltic or Greek family name without what marks it for a man or a woman.
struct GenderedSurname {
  var stem: String
  var marks: GivenNames.Bearers

  init(_ word: String) {
    for (ending, plain, bearers) in Self.endings
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 2 {
      stem = word.dropLast(ending.count) + plain
      marks = bearers
      return
    }
    stem = word
    marks = .men
  }

  private static let endings: [(String, String, GivenNames.Bearers)] = [
    ("skaya", "ski", .women), ("skaia", "ski", .women), ("skaja", "ski", .women),
    ("tska", "tski", .women), ("ska", "ski", .women), ("cka", "cki", .women),
    ("aya", "i", .women), ("aia", "i", .women),
    ("ova", "ov", .women), ("eva", "ev", .women), ("ina", "in", .women), ("yna", "yn", .women),
    ("skyy", "ski", .men), ("skiy", "ski", .men), ("skyi", "ski", .men), ("skij", "ski", .men),
    ("sky", "ski", .men), ("oy", "i", .men), ("yy", "i", .men), ("yi", "i", .men),
    ("iy", "i", .men), ("ny", "ni", .men), ("poulou", "poulos", .women), ("idou", "idis", .women),
    ("akova", "ak", .women), ("kova", "k", .women),
  ]
}

import TextModel

/// A name made comparable: lower case, no leading article, no legal form, one spelling for the
/// countries that have several.
struct NameForm: Hashable, Sendable {
  /// The words that count, in order.
  let words: [String]

  init(_ words: [String]) {
    var words = words.map { $0.trimmingDots().withoutAccents() }.filter {
      !$0.isEmpty && $0 != "'s" && $0 != "’s"
    }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    while words.count > 1, Self.legalForms.contains(words[words.count - 1]) { words.removeLast() }
    while words.count > 1, Self.suffixes.contains(words[words.count - 1]) { words.removeLast() }
    if let spelling = Self.spellings[words.joined(separator: " ")] { words = [spelling] }
    self.words = words
  }

  /// The words parted by spaces.
  var key: String { words.joined(separator: " ") }

  /// The first letters of the words, with and without the small words between.
  var initials: [String] {
    guard words.count > 1 else { return [] }
    let all = String(words.compactMap(\.first))
    let large = String(words.filter { !Self.small.contains($0) }.compactMap(\.first))
    return all == large ? [all] : [large, all]
  }

  private static let small: Set<String> = ["of", "the", "and", "for", "in", "on", "to", "&", "de"]
  private static let legalForms: Set<String> = [
    ",", "inc", "corp", "ltd", "llc", "plc", "co", "ag", "gmbh", "sa", "nv", "corporation",
    "company", "limited", "incorporated",
  ]
  private static let suffixes: Set<String> = [",", "jr", "sr", "ii", "iii"]
  private static let spellings: [String: String] = [
    "us": "united states", "u.s": "united states", "usa": "united states",
    "u.s.a": "united states", "united states of america": "united states",
    "america": "united states", "united states": "united states", "uk": "united kingdom",
    "u.k": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
    "united kingdom": "united kingdom", "un": "united nations", "u.n": "united nations",
    "united nations": "united nations", "eu": "european union", "e.u": "european union",
    "european union": "european union", "russian federation": "russia",
    "people's republic of china": "china", "uae": "united arab emirates",
    "united arab emirates": "united arab emirates", "kiev": "kyiv",
    "washington , d.c": "washington", "washington d.c": "washington",
  ]
}

extension String {
  /// Without dots at the end: `inc.` and `inc` are one.
  fileprivate func trimmingDots() -> String {
    var end = utf8.count
    var bytes = Array(utf8)
    while end > 0, bytes[end - 1] == 0x2E { end -= 1 }
    bytes.removeSubrange(end...)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// With the plain letter for each Latin letter that carries a mark: `erdoğan` is `erdogan`.
  fileprivate func withoutAccents() -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(map { LatinLetters.plain[$0] ?? $0 })
  }
}

/// The lower-case Latin letters with marks.
private enum LatinLetters {
  static let plain: [Character: Character] = {
    var table: [Character: Character] = [:]
    for row in rows.split(whereSeparator: \.isWhitespace) {
      guard let letter = row.first else { continue }
      for marked in row.dropFirst() { table[marked] = letter }
    }
    return table
  }()

  private static let rows = """
    aàáâãäåāăąǎ cçćĉċč dďđ eèéêëēĕėęěế gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľł nñńņňŉ oòóôõöøōŏőơ \
    rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűųư wŵ yýÿŷ zźżž
    """
}

import TextModel

/// The words that carry attributions, each with its constructions, its usual stance and how often
/// such an occurrence is an attribution.
struct CueLexicon: Sendable {
  /// The lexicon that the program ships.
  static let english = CueLexicon(verbs: verbTable, nouns: nounTable)

  private let verbs: [String: CueEntry]
  private let nouns: [String: CueEntry]
  private let forms: [String: String]

  /// Reads two tables, a row a word: `lemma stance construction[:stance][=percent] ...`.
  /// Rows that name no known stance are left out.
  init(verbs: String, nouns: String) {
    self.verbs = Self.entries(verbs)
    self.nouns = Self.entries(nouns)
    forms = CueInflection.forms(of: self.verbs.keys.sorted())
  }

  /// What is known about a verb.
  func verb(_ lemma: String) -> CueEntry? { verbs[lemma] }

  /// What is known about the verb that has an inflected form, for words whose dictionary form was
  /// guessed wrong.
  func verb(form: String) -> CueEntry? { forms[form].flatMap { verbs[$0] } }

  /// What is known about a noun.
  func noun(_ lemma: String) -> CueEntry? { nouns[lemma] }

  private static func entries(_ table: String) -> [String: CueEntry] {
    var entries: [String: CueEntry] = [:]
    for row in table.split(separator: "\n") {
      let fields = row.split(separator: " ")
      guard fields.count > 2, let stance = Stance(rawValue: String(fields[1])) else { continue }
      let lemma = String(fields[0])
      entries[lemma] = CueEntry(
        lemma: lemma, uses: fields.dropFirst(2).map { use($0, usually: stance) })
    }
    return entries
  }

  private static func use(_ field: Substring, usually: Stance) -> CueEntry.Use {
    let parts = field.split(separator: "=")
    let names = parts[0].split(separator: ":")
    return CueEntry.Use(
      frame: CueFrame(name: names[0]),
      stance: names.count > 1 ? Stance(rawValue: String(names[1])) ?? usually : usually,
      reliability: parts.count > 1 ? (Double(parts[1]) ?? 80) / 100 : 0.8)
  }
}

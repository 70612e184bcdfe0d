/// The personal and possessive pronouns that refer to entities.
enum PronounForms {
  /// What one form says.
  struct Entry: Sendable {
    var series: PronounSeries
    var isPossessive = false
    var isReflexive = false
  }

  /// The entry of a lower-case form, or nil for a word that is no such pronoun.
  static func entry(_ form: String) -> Entry? { entries[form] }

  private static let entries: [String: Entry] = {
    var table: [String: Entry] = [:]
    func add(_ series: PronounSeries, _ plain: String, _ possessive: String, _ reflexive: String) {
      for form in plain.split(separator: " ") { table[String(form)] = Entry(series: series) }
      for form in possessive.split(separator: " ") {
        table[String(form)] = Entry(series: series, isPossessive: true)
      }
      for form in reflexive.split(separator: " ") {
        table[String(form)] = Entry(series: series, isReflexive: true)
      }
    }
    add(.first, "i me mine", "my", "myself")
    add(.firstPlural, "we us ours", "our", "ourselves")
    add(.second, "you yours", "your", "yourself yourselves")
    add(.masculine, "he him", "his", "himself")
    add(.feminine, "she hers", "her", "herself")
    add(.neuter, "it", "its", "itself")
    add(.plural, "they them theirs", "their", "themselves themself")
    return table
  }()
}

import TextModel

/// Which relation a role noun states between its bearer and the body, place or person it names.
enum RoleNoun {
  /// The relation to an organization or place, by the lower-case lemma; nil for other nouns.
  static func toBody(_ noun: String) -> RelationKind? { bodies[noun] }

  /// The relation to a person (`his lawyer`), nil for other nouns.
  static func toPerson(_ noun: String) -> RelationKind? { people[noun] }

  /// Words in front of a role that make its bearer a subordinate (`deputy governor`).
  static let subordinate: Set<String> = [
    "deputy", "vice", "assistant", "associate", "acting-deputy", "under", "undersecretary",
  ]

  /// Roles that are held for one body at another.
  static let sent: Set<String> = ["ambassador", "envoy"]

  /// The relation of a role noun to a body with the words around it: a prime minister leads, a
  /// deputy director does not.
  static func relation(_ noun: String, words: [String]) -> RelationKind? {
    guard let kind = toBody(noun), !words.contains("shadow") else { return nil }
    if words.contains(where: subordinate.contains) { return kind == .leads ? .worksFor : kind }
    switch noun {
    case "minister": return words.contains("prime") || words.contains("first") ? .leads : kind
    case "executive": return words.contains("chief") ? .leads : kind
    case "manager": return words.contains("general") ? .leads : kind
    default: return kind
    }
  }

  private static let bodies = table([
    (
      .leads,
      """
      president leader head chief director chairman chairwoman chairperson chair ceo mayor governor \
      premier chancellor king queen emperor monarch speaker principal rector dean commissioner \
      commander captain headwoman boss superintendent administrator
      """
    ),
    (
      .worksFor,
      """
      secretary minister spokesman spokeswoman spokesperson official officer lawyer attorney \
      professor researcher scientist analyst engineer editor reporter journalist correspondent \
      columnist employee worker manager coach prosecutor judge ambassador envoy doctor nurse \
      physician surgeon teacher agent representative senator advisor adviser consultant economist \
      executive vice-president inspector detective sheriff clerk curator coordinator \
      pilot guard driver auditor accountant foreman counsel physicist biologist astronomer lecturer
      """
    ),
    (.memberOf, "member drummer bassist guitarist vocalist singer player councillor striker"),
    (.owns, "owner"),
  ])

  private static let people = table([
    (
      .associateOf,
      """
      lawyer attorney aide ally friend adviser advisor associate spokesman spokeswoman spokesperson \
      publicist partner colleague counsel assistant co-founder comrade girlfriend boyfriend
      """
    ),
    (.opponentOf, "rival opponent challenger"),
  ])

  private static func table(_ rows: [(RelationKind, String)]) -> [String: RelationKind] {
    var table: [String: RelationKind] = [:]
    for (kind, nouns) in rows {
      for noun in nouns.split(whereSeparator: \.isWhitespace) { table[String(noun)] = kind }
    }
    return table
  }
}

import TextModel

/// A cue of several words that stand in a fixed order, whatever the tree makes of them.
struct SetPhrase: Sendable {
  /// What the words behind the phrase must be.
  enum Rest: Sendable {
    /// A clause or a noun phrase, without the last word of the phrase: `cast doubt on`.
    case anything
    /// Words that the last word of the phrase opens: `did not respond` `to questions`.
    case withLastWord
    /// A noun phrase that speaks of words: `withdrew` `its report`.
    case words
    /// A clause with `that` or a quotation only.
    case clause
  }

  /// The words, each with its alternatives.
  var words: [Set<String>]
  var stance: Stance
  var rest: Rest

  /// The phrases that the program knows.
  static let english: [SetPhrase] = table.map { row in
    SetPhrase(
      words: row.0.split(separator: " ").map {
        Set($0.split(separator: "|").map(String.init))
      }, stance: row.1, rest: row.2)
  }

  private static let table: [(String, Stance, Rest)] = [
    ("cast|casts|casting doubt|doubts on|upon|over", .doubts, .anything),
    (
      "neither confirm|confirmed|confirms nor deny|denied|denies|refute|refuted", .doubts, .anything
    ),
    ("not respond|reply|responded|replied to", .other, .withLastWord),
    ("declined|declines|declining|refused|refuses to|To comment", .other, .withLastWord),
    ("ruled|rules out", .denies, .anything),
    ("distanced|distances himself|herself|itself|themselves from", .denies, .anything),
    ("withdrew|withdraws|withdrawn|retracted|retracts", .denies, .words),
    ("found|finds no evidence|proof of|that", .doubts, .withLastWord),
    ("made|makes|make clear|plain", .asserts, .clause),
    ("made|makes it clear|plain", .asserts, .clause),
    ("disclaimed|disclaims", .denies, .anything),
  ]

  /// Nouns for words that can be taken back.
  static let wordNouns: Set<String> = [
    "report", "statement", "claim", "article", "story", "accusation", "allegation", "remark",
    "comment", "confession", "testimony", "figure", "account", "post", "message", "it",
  ]
}

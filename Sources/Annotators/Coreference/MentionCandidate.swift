import TextModel

/// Whether words refer to a man or a woman, as far as they tell.
enum Gender: Sendable {
  case unknown
  case male
  case female

  /// Whether both can be the same person.
  func agrees(with other: Gender) -> Bool {
    self == .unknown || other == .unknown || self == other
  }
}

/// Which pronoun series a pronoun belongs to.
enum PronounSeries: Sendable {
  case first
  case firstPlural
  case second
  case masculine
  case feminine
  case neuter
  case plural
}

/// A span that may become a mention, with what its own words say about its referent.
struct MentionCandidate: Sendable {
  /// The words, cut as the annotation rules say.
  var span: TextSpan
  /// The token the phrase hangs on.
  var head: Int
  /// The sentence of the head.
  var sentence: Int
  /// How it refers.
  var kind: MentionKind
  /// The type, as far as the words tell.
  var type: EntityType?
  /// The gender, as far as the words tell.
  var gender: Gender = .unknown
  /// Whether it is more than one.
  var isPlural = false
  /// Whether it starts with *the*, a demonstrative or a possessive.
  var isDefinite = false
  /// Whether it starts with *another* or *other*, which introduces someone new.
  var isOther = false
  /// The lower-case lemma of the head of a description; empty for the others.
  var noun = ""
  /// The lower-case words of a name; the lower-case modifiers of a description.
  var words: [String] = []
  /// The titles and role nouns that stand right before a name, in lower case.
  var titles: [String] = []
  /// The series, for pronouns.
  var pronoun: PronounSeries?
  /// Whether it is possessive (`his`).
  var isPossessive = false
  /// Whether it is reflexive (`himself`).
  var isReflexive = false
  /// The candidate that owns it or completes it (`her` of `her son`, `Namibia` of `the president
  /// of Namibia`).
  var holder: Int?
  /// The innermost attribution whose content holds it.
  var attribution: Int?
  /// Whether it stands between quotation marks.
  var isQuoted = false
  /// Whether it must stay, referred to twice or not: a source, an addressee, kin of somebody.
  var isWanted = false
  /// The confidence that the name recogniser gave.
  var confidence = 1.0
}

import TextModel

/// How a cue takes its content: the constructions that the sieves know.
enum CueFrame: Hashable, Sendable {
  /// A clause: `said (that) it rained`.
  case clause
  /// A quotation: `said: "It rained."`
  case quote
  /// An infinitive of the source itself: `promised to pay`.
  case infinitive
  /// Somebody is told to do something: `urged them to pay`.
  case order
  /// Somebody is thought or wanted to do something: `expects them to pay`.
  case raising
  /// A noun phrase: `rejected the accusation`.
  case object
  /// A passive subject: `the claim could not be verified`.
  case passiveObject
  /// Object and what it is said to have done: `accused them of spying`.
  case accusation
  /// Object and what it is said to be: `described it as a mistake`.
  case description
  /// Object and predicate: `called it a mistake`.
  case predicate
  /// A phrase with that preposition: `called for calm`.
  case preposition(String)

  /// Reads the name that the lexicon's table uses; any other word is a preposition.
  init(name: Substring) {
    switch name {
    case "clause": self = .clause
    case "quote": self = .quote
    case "to-do": self = .infinitive
    case "order": self = .order
    case "raising": self = .raising
    case "object": self = .object
    case "been": self = .passiveObject
    case "accusation": self = .accusation
    case "as": self = .description
    case "predicate": self = .predicate
    default: self = .preposition(String(name))
    }
  }

  /// What a reader is told about it.
  var words: String {
    switch self {
    case .clause: "with a clause"
    case .quote: "with a quotation"
    case .infinitive: "with an infinitive"
    case .order: "with somebody who is to do it"
    case .raising: "with object and infinitive"
    case .object: "with an object"
    case .passiveObject: "with what it is about"
    case .accusation: "with the accused and the accusation"
    case .description: "with object and description"
    case .predicate: "with object and predicate"
    case .preposition(let word): "with '\(word)'"
    }
  }
}

/// A word that can carry an attribution, with its constructions.
struct CueEntry: Sendable {
  /// One construction of the word.
  struct Use: Sendable {
    var frame: CueFrame
    var stance: Stance
    /// How often such an occurrence is an attribution, 0 to 1.
    var reliability: Double
  }

  /// The dictionary form.
  var lemma: String
  /// In the order in which they are tried.
  var uses: [Use]

  /// The use with that construction.
  func use(_ frame: CueFrame) -> Use? { uses.first { $0.frame == frame } }
}

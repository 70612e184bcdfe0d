/// The type of an entity or of a mention.
public enum EntityType: String, Sendable, CaseIterable {
  /// One person, named or not.
  case person
  /// An organised body.
  case organization
  /// A country, city, region, river, building, road.
  case place
  /// An unnamed group of people, or a people.
  case group
  /// Events, laws, products, works, ships, diseases.
  case misc
  /// An adjective or noun of nationality, religion or politics; never an entity's type.
  case nationality
}

/// How a mention refers.
public enum MentionKind: String, Sendable, CaseIterable {
  /// By name, whole or in part.
  case name
  /// By a description: `the senator`.
  case description
  /// By a pronoun, possessive ones included.
  case pronoun
  /// A word of nationality, religion or politics: refers to no entity.
  case nationality
}

/// A span that refers to an entity.
public struct Mention: Hashable, Sendable {
  /// The words, as the annotation rules cut them: no title, no possessive `'s`.
  public var span: TextSpan
  /// How it refers.
  public var kind: MentionKind
  /// What it refers to.
  public var type: EntityType
  /// The index in ``Analysis/entities``, nil until resolved and for nationalities.
  public var entity: Int?
  /// How sure the recogniser is, 0 to 1.
  public var confidence: Double

  /// Makes a mention.
  public init(
    span: TextSpan, kind: MentionKind, type: EntityType, entity: Int? = nil,
    confidence: Double = 1
  ) {
    self.span = span
    self.kind = kind
    self.type = type
    self.entity = entity
    self.confidence = confidence
  }
}

/// A calendar date or period that the text names.
public struct DateMention: Hashable, Sendable {
  /// The words.
  public var span: TextSpan
  /// ISO 8601 date, month, year, week or `start/end`; `~` after it when approximate; `?` when it
  /// cannot be resolved.
  public var value: String

  /// Makes a date mention.
  public init(span: TextSpan, value: String) {
    self.span = span
    self.value = value
  }
}

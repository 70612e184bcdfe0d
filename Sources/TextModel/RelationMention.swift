/// The typed relations between two entities that a sentence can state.
public enum RelationKind: String, Sendable, CaseIterable {
  case parentOf = "parent_of"
  case spouseOf = "spouse_of"
  case siblingOf = "sibling_of"
  case relativeOf = "relative_of"
  case leads
  case worksFor = "works_for"
  case memberOf = "member_of"
  case partOf = "part_of"
  case locatedIn = "located_in"
  case citizenOf = "citizen_of"
  case bornIn = "born_in"
  case diedIn = "died_in"
  case livesIn = "lives_in"
  case owns
  case associateOf = "associate_of"
  case opponentOf = "opponent_of"

  /// Whether the relation holds in both directions.
  public var isSymmetric: Bool {
    switch self {
    case .spouseOf, .siblingOf, .relativeOf, .associateOf, .opponentOf: true
    default: false
    }
  }
}

/// A relation as one sentence states it.
public struct RelationMention: Hashable, Sendable {
  /// What the relation is.
  public var kind: RelationKind
  /// The entity it starts from, index in ``Analysis/entities``.
  public var from: Int
  /// The entity it leads to, index in ``Analysis/entities``.
  public var to: Int
  /// Whether the text says that it is over (`former president`).
  public var isFormer: Bool
  /// The words it stands on: the two mentions and what links them, in text order.
  public var evidence: [TextSpan]
  /// The innermost attribution in whose content it is stated, index in
  /// ``Analysis/attributions``; nil when the document says it in its own voice.
  public var attribution: Int?
  /// How sure the reader is, 0 to 1.
  public var confidence: Double
  /// Which pattern found it, in words a reader understands.
  public var reason: String

  /// Makes a relation.
  public init(
    kind: RelationKind, from: Int, to: Int, isFormer: Bool = false, evidence: [TextSpan],
    attribution: Int? = nil, confidence: Double = 1, reason: String = ""
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.isFormer = isFormer
    self.evidence = evidence
    self.attribution = attribution
    self.confidence = confidence
    self.reason = reason
  }
}

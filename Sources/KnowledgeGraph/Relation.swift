public import TextModel

/// A typed edge between two entities as one passage states it, in the publisher's voice or inside
/// an attribution.
public struct Relation: Hashable, Sendable {
  /// Stable between runs.
  public var id: String
  /// What the relation is.
  public var kind: RelationKind
  /// The id of the entity it starts from.
  public var from: String
  /// The id of the entity it leads to.
  public var to: String
  /// Whether it is said to be over.
  public var isFormer: Bool
  /// The document's id.
  public var document: String
  /// The words it stands on.
  public var evidence: [Passage]
  /// The sentence that states it.
  public var sentence: Passage
  /// The voices behind it, from the publisher inwards. Never empty.
  public var chain: [Hop]
  /// How sure the reading is, 0 to 1.
  public var confidence: Double
  /// Which pattern found it, in words.
  public var reason: String

  /// Makes a relation.
  public init(
    id: String, kind: RelationKind, from: String, to: String, isFormer: Bool = false,
    document: String, evidence: [Passage], sentence: Passage, chain: [Hop],
    confidence: Double = 1, reason: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
    self.isFormer = isFormer
    self.document = document
    self.evidence = evidence
    self.sentence = sentence
    self.chain = chain
    self.confidence = confidence
    self.reason = reason
  }
}

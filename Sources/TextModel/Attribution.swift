/// How the words of a source are given.
public enum QuotationKind: String, Sendable, CaseIterable {
  /// All in quotation marks.
  case direct
  /// In the reporter's words.
  case indirect
  /// Partly in quotation marks.
  case mixed
}

/// How a source stands to a content.
public enum Stance: String, Sendable, CaseIterable {
  /// Says it is so.
  case asserts
  /// Says it is not so, or refuses it.
  case denies
  /// Says that it is so after it had been said or asked.
  case confirms
  /// Accuses or claims.
  case alleges
  /// Thinks, feels, hopes, expects, estimates.
  case believes
  /// Calls for it, orders or requests it.
  case asks
  /// Vows, plans, threatens, pledges it.
  case promises
  /// Questions it, could not verify it, would neither confirm nor deny it.
  case doubts
  /// Praises, criticises, apologises, declines to comment.
  case other
}

/// The text ascribes a content to a source: *source* + *cue* + *content* (+ *addressee*), as in
/// PARC 3.0 and PolNeAR.
public struct Attribution: Hashable, Sendable {
  /// The noun phrase that names the source; nil for an unnamed one.
  public var source: TextSpan?
  /// The entity that speaks, index in ``Analysis/entities``.
  public var sourceEntity: Int?
  /// The words that carry the saying, in text order; empty when there are none.
  public var cue: [TextSpan]
  /// What is attributed, in text order, quotation marks included. Never empty.
  public var content: [TextSpan]
  /// The noun phrase that names who was told.
  public var addressee: TextSpan?
  /// The entity that was told, index in ``Analysis/entities``.
  public var addresseeEntity: Int?
  /// How the words are given.
  public var kind: QuotationKind
  /// How the source stands to the content.
  public var stance: Stance
  /// The smallest attribution whose content contains this one's, index in
  /// ``Analysis/attributions``; nil when the publisher is the reporter.
  public var parent: Int?
  /// How sure the reader is, 0 to 1.
  public var confidence: Double
  /// Which sieve found it and on what grounds, in words a reader understands.
  public var reason: String

  /// Makes an attribution.
  public init(
    source: TextSpan? = nil, sourceEntity: Int? = nil, cue: [TextSpan] = [], content: [TextSpan],
    addressee: TextSpan? = nil, addresseeEntity: Int? = nil, kind: QuotationKind,
    stance: Stance, parent: Int? = nil, confidence: Double = 1, reason: String = ""
  ) {
    self.source = source
    self.sourceEntity = sourceEntity
    self.cue = cue
    self.content = content
    self.addressee = addressee
    self.addresseeEntity = addresseeEntity
    self.kind = kind
    self.stance = stance
    self.parent = parent
    self.confidence = confidence
    self.reason = reason
  }
}

internal import TextModel

/// The claims of a graph with their reports, how their chains meet, and what contradicts them.
public struct ClaimSurvey: Sendable {
  /// A claim with its reports.
  public struct Entry: Hashable, Sendable {
    /// The claim.
    public var claim: Claim
    /// Its reports, by day of publication, document and place in the text.
    public var reports: [Report]
    /// How the chains meet; nil for a single report.
    public var pattern: VoicePattern?
    /// In how many documents it stands.
    public var documentCount: Int
  }

  /// All claims, those of most documents first, then of most reports, then by id.
  public let entries: [Entry]
  /// The pairs of claims that cannot both be right, in the order of ids.
  public let contradictions: [Contradiction]
  private let places: [String: Int]

  /// Surveys a graph. Complexity: O(n log n) for n reports.
  public init(_ graph: StoryGraph) {
    let days = Dictionary(
      graph.documents.map { ($0.id, $0.published?.daysSinceEpoch ?? Int.max) },
      uniquingKeysWith: { first, _ in first })
    let reports = Dictionary(grouping: graph.reports, by: \.claim)
    entries = graph.claims.map { claim in
      let own = (reports[claim.id] ?? []).sorted {
        (days[$0.document] ?? 0, $0.document, $0.sentence.span.start, $0.id)
          < (days[$1.document] ?? 0, $1.document, $1.sentence.span.start, $1.id)
      }
      return Entry(
        claim: claim, reports: own, pattern: VoicePattern(own.map(\.chain)),
        documentCount: Set(own.map(\.document)).count)
    }.sorted {
      (-$0.documentCount, -$0.reports.count, $0.claim.id)
        < (-$1.documentCount, -$1.reports.count, $1.claim.id)
    }
    contradictions = graph.contradictions()
    places = Dictionary(
      entries.enumerated().map { ($0.element.claim.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a claim.
  public func entry(_ claim: String) -> Entry? { places[claim].map { entries[$0] } }

  /// The entries that meet all conditions that are set.
  public func claims(
    isSingleOrigin: Bool = false, isContested: Bool = false, isRepeated: Bool = false
  ) -> [Entry] {
    let contested = Set(contradictions.flatMap { [$0.claim, $0.other] })
    return entries.filter {
      (!isSingleOrigin || $0.pattern == .singleOrigin)
        && (!isContested || contested.contains($0.claim.id))
        && (!isRepeated || $0.documentCount > 1)
    }
  }
}

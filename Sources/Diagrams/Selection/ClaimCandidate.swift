import KnowledgeGraph
import TextModel

/// A claim that may be shown, with what decides whether it is.
struct ClaimCandidate: Sendable {
  var claim: Claim
  /// Its reports in document order. Never empty.
  var reports: [Report]
  /// Whether a voice other than the document makes it, or the document does more than assert it.
  var isAttributed: Bool
  /// Whether it is about an entity with a name.
  var namesSomebody: Bool
  /// Where it is first reported.
  var place: ReportPlace
  /// How much it matters to the picture.
  var weight: Double

  init?(_ claim: Claim, reports: [Report], entities: [String: Entity]) {
    let ordered = reports.sorted { ReportPlace($0) < ReportPlace($1) }
    guard let first = ordered.first else { return nil }
    self.claim = claim
    self.reports = ordered
    place = ReportPlace(first)
    isAttributed = ordered.contains { $0.chain.count > 1 || $0.chain.first?.stance != .asserts }
    let named = claim.about.filter { entities[$0]?.isNamed == true }
    namesSomebody = !named.isEmpty
    weight = Self.weight(of: ordered, about: named.compactMap { entities[$0] })
  }

  /// Several voices, disagreement, somebody named and well-known names weigh; so does a sure
  /// reading.
  private static func weight(of reports: [Report], about: [Entity]) -> Double {
    let hops = min(4, reports.map(\.chain.count).max() ?? 0)
    let disputed = reports.contains { report in
      report.chain.contains { $0.stance == .denies || $0.stance == .doubts }
    }
    let speaker = reports.contains { $0.chain.last?.voice != nil }
    let mentions = about.map { min(10, $0.mentionCount) }.reduce(0, +)
    let confidence = reports.map(\.confidence).max() ?? 0
    return Double(hops + 2 * min(4, reports.count - 1) + min(3, about.count))
      + (disputed ? 3 : 0) + (speaker ? 2 : 0) + Double(min(20, mentions)) / 10 + 2 * confidence
  }

  /// Heavier first; of equals the one that stands first in the documents.
  static func precedes(_ left: ClaimCandidate, _ right: ClaimCandidate) -> Bool {
    left.weight != right.weight ? left.weight > right.weight : left.place < right.place
  }
}

/// Where a report stands: the order in which a reader meets it.
struct ReportPlace: Hashable, Sendable, Comparable {
  private let document: String
  private let sentence: Int
  private let content: Int
  private let id: String

  init(_ report: Report) {
    document = report.document
    sentence = report.sentence.span.start
    content = report.content.first?.span.start ?? report.sentence.span.start
    id = report.id
  }

  static func < (left: ReportPlace, right: ReportPlace) -> Bool {
    (left.document, left.sentence, left.content, left.id)
      < (right.document, right.sentence, right.content, right.id)
  }
}

public import TextModel

/// A question to a graph: which reports give claims with these words, about, by or to these
/// entities, with this stance, in this time? All conditions that are given must hold.
public struct ReportQuery: Hashable, Sendable {
  /// Words that must all stand in the content or its sentence, in any order.
  public var words: String
  /// An entity the claim is about: an id, name or alias.
  public var about: String?
  /// A voice anywhere in the chain: an id, name or alias.
  public var by: String?
  /// Who was told: an id, name or alias.
  public var to: String?
  /// The stance of the origin.
  public var stance: Stance?
  /// The first day of publication.
  public var since: CalendarDate?
  /// The last day of publication.
  public var until: CalendarDate?

  /// Makes a question.
  public init(
    words: String = "", about: String? = nil, by: String? = nil, to: String? = nil,
    stance: Stance? = nil, since: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.words = words
    self.about = about
    self.by = by
    self.to = to
    self.stance = stance
    self.since = since
    self.until = until
  }

  /// The reports that answer it, best first: those whose content itself holds all the words before
  /// those whose sentence does, attributed ones before the publisher's own voice and that before what was not read, then surer ones,
  /// then by day of publication, document, place in the text and id.
  ///
  /// Complexity: O(n log n) for n reports.
  public func reports(in graph: StoryGraph) -> [Report] {
    let about = about.map { Set(graph.entities(matching: $0).map(\.id)) }
    let by = by.map { Set(graph.entities(matching: $0).map(\.id)) }
    let to = to.map { Set(graph.entities(matching: $0).map(\.id)) }
    let sought = Set(NameWords(words).words)
    var ranked: [(rank: Rank, report: Report)] = []
    for report in graph.reports {
      let voices = report.chain.compactMap(\.voice)
      let published = graph.document(report.document)?.published
      guard Self.meets(about, graph.claim(report.claim)?.about ?? []), Self.meets(by, voices),
        Self.meets(to, [report.addressee].compactMap { $0 }),
        stance == nil || report.chain.last?.stance == stance, isInTime(published),
        let distance = distance(of: report, from: sought)
      else { continue }
      ranked.append((Rank(report, distance: distance, published: published), report))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.report)
  }

  private static func meets(_ sought: Set<String>?, _ ids: [String]) -> Bool {
    guard let sought else { return true }
    return ids.contains(where: sought.contains)
  }

  private func isInTime(_ published: CalendarDate?) -> Bool {
    if since == nil && until == nil { return true }
    guard let published else { return false }
    return (since.map { $0 <= published } ?? true) && (until.map { published <= $0 } ?? true)
  }

  /// 0 when the content holds all words, 1 when the sentence does, nil when neither does.
  private func distance(of report: Report, from sought: Set<String>) -> Int? {
    if sought.isEmpty { return words.isEmpty ? 0 : nil }
    let content = report.content.flatMap { NameWords($0.text).words }
    if sought.isSubset(of: content) { return 0 }
    return sought.isSubset(of: NameWords(report.sentence.text).words) ? 1 : nil
  }
}

/// Where a report stands among the answers.
private struct Rank: Comparable {
  private let numbers: [Int]
  private let texts: [String]

  init(_ report: Report, distance: Int, published: CalendarDate?) {
    numbers = [
      distance, Self.ownVoice(report),
      -Int((report.confidence * 1000).rounded()), published?.daysSinceEpoch ?? Int.max,
    ]
    let start = String(report.content.first?.span.start ?? 0)
    let padded = String(repeating: "0", count: max(0, 12 - start.count)) + start
    texts = [report.document, padded, report.id]
  }

  /// 0 for what is attributed, 1 for the publisher's own voice, 2 for what was not read.
  private static func ownVoice(_ report: Report) -> Int {
    if report.chain.last?.basis == .unread { return 2 }
    return report.chain.count > 1 || report.chain[0].stance != .asserts ? 0 : 1
  }

  static func < (left: Rank, right: Rank) -> Bool {
    left.numbers == right.numbers
      ? left.texts.lexicographicallyPrecedes(right.texts)
      : left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

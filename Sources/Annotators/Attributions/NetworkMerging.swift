import TextModel

/// Joins what the network reads with what the sieves found.
///
/// Where both read the same cue, the network says where content and source are, unless the content
/// is a quotation, whose marks say it better. A cue that only one of them reads is kept.
struct NetworkMerging {
  /// How sure the network must be of a cue that no sieve knows.
  private static let leastAlone = 0.7
  private let context: AttributionContext

  init(_ context: AttributionContext) { self.context = context }

  func merge(_ readings: [NetworkVoices.Reading], into drafts: inout [AttributionDraft]) {
    var draftsOfCue: [Int: [Int]] = [:]
    for (number, draft) in drafts.enumerated() {
      for token in Set(draft.cue.flatMap { Array(context.analysis.tokens(in: $0)) }) {
        draftsOfCue[token, default: []].append(number)
      }
    }
    for reading in readings {
      let content = reading.content.compactMap {
        context.contentSpan($0, outside: reading.head)
      }
      guard !content.isEmpty else { continue }
      let source = reading.source.map { context.span($0) }.flatMap { source in
        content.contains { $0.overlaps(source) } ? nil : source
      }
      let same = Set(reading.cue.flatMap { draftsOfCue[$0] ?? [] }).sorted()
      for number in same {
        revise(&drafts[number], reading, content, source, isOnly: same.count == 1)
      }
      if same.isEmpty, reading.confidence >= Self.leastAlone {
        drafts.append(draft(reading, content, source))
      }
    }
  }

  private func revise(
    _ draft: inout AttributionDraft, _ reading: NetworkVoices.Reading, _ content: [TextSpan],
    _ source: TextSpan?, isOnly: Bool
  ) {
    draft.confidence = max(draft.confidence, reading.confidence)
    if context.kind(of: draft.content) != .direct {
      draft.content = content
      draft.reason += ", content read by the network"
    }
    guard isOnly, let source else { return }
    draft.source = source
    draft.sourceHead = context.analysis.head(of: source)
  }

  private func draft(
    _ reading: NetworkVoices.Reading, _ content: [TextSpan], _ source: TextSpan?
  ) -> AttributionDraft {
    AttributionDraft(
      cueHead: reading.head, sourceHead: source.flatMap { context.analysis.head(of: $0) },
      source: source, cue: [context.span(reading.cue)], content: content, addressee: nil,
      stance: reading.stance, confidence: (reading.confidence * 100).rounded() / 100,
      reason: "network: '\(context.tokens[reading.head].lemma)' reads as a cue")
  }
}

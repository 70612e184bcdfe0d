import TextModel

/// An attribution as a sieve found it, before the reader joins, orders and nests the drafts.
struct AttributionDraft {
  /// The token that heads the cue; nil for a quotation without one.
  var cueHead: Int?
  /// The token that heads the source's noun phrase.
  var sourceHead: Int?
  var source: TextSpan?
  var cue: [TextSpan]
  var content: [TextSpan]
  var addressee: TextSpan?
  var stance: Stance
  var confidence: Double
  var reason: String
}

/// A way to find attributions. Sieves run in order, the safest first; a later one sees what the
/// earlier ones found.
protocol AttributionSieve: Sendable {
  /// Adds what it finds.
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft])
}

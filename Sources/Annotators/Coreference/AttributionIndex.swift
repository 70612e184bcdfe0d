import TextModel

/// Answers which attribution's content holds a span most closely.
struct AttributionIndex {
  private struct Piece {
    var span: TextSpan
    var owner: Int
    var size: Int
  }

  /// How many contents may be open around a span; deeper ones are not looked at.
  private static let depth = 64

  private var pieces: [Piece] = []

  init(_ attributions: [Attribution]) {
    for (owner, attribution) in attributions.enumerated() {
      let size = attribution.content.reduce(0) { $0 + $1.length }
      pieces += attribution.content.map { Piece(span: $0, owner: owner, size: size) }
    }
    pieces.sort {
      ($0.span.start, $0.owner) < ($1.span.start, $1.owner)
    }
  }

  /// For each span, the attribution with the smallest content that holds it all, or nil. Spans must
  /// be in the order of their starts. Complexity: O(n + m) but for the depth of nesting.
  func innermost(_ spans: [TextSpan]) -> [Int?] {
    var open: [Piece] = []
    var next = 0
    return spans.map { span in
      while next < pieces.count, pieces[next].span.start <= span.start {
        open.append(pieces[next])
        next += 1
      }
      open.removeAll { $0.span.end <= span.start }
      return open.suffix(Self.depth).filter { $0.span.contains(span) }
        .min { ($0.size, $0.owner) < ($1.size, $1.owner) }?.owner
    }
  }
}

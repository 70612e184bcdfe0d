internal import TextModel

/// Mentions as marks of which no two overlap: a link may not stand inside a link. Words that several
/// mentions hold go to the innermost.
enum MentionMarks {
  /// The marks of the mentions that have an entity, in text order. One that other mentions cover
  /// whole has none. Complexity: O(n) for n mentions.
  static func marks(of analysis: Analysis) -> [Mark] {
    let ordered = analysis.mentions.enumerated()
      .filter { $0.element.entity != nil && !$0.element.span.isEmpty }
      .map { Mark(kind: .mention, index: $0.offset, span: $0.element.span, isFirst: true) }
      .sorted(by: Mark.isBefore)
    var pieces: [Mark] = []
    var isShown: Set<Int> = []
    var open: [Mark] = []
    var position = 0
    func take(_ mark: Mark, to end: Int) {
      let span = trimmed(TextSpan(max(position, mark.span.start), end), analysis)
      position = max(position, end)
      guard !span.isEmpty else { return }
      pieces.append(
        Mark(
          kind: .mention, index: mark.index, span: span,
          isFirst: isShown.insert(mark.index).inserted))
    }
    for mark in ordered {
      while let last = open.last, last.span.end <= mark.span.start {
        take(last, to: last.span.end)
        open.removeLast()
      }
      if let last = open.last { take(last, to: mark.span.start) }
      position = max(position, mark.span.start)
      open.append(mark)
    }
    while let last = open.popLast() { take(last, to: last.span.end) }
    return pieces
  }

  private static func trimmed(_ span: TextSpan, _ analysis: Analysis) -> TextSpan {
    guard span.start < span.end else { return TextSpan(span.start, span.start) }
    let words = analysis.text(span).utf8
    let start = words.firstIndex { $0 > 0x20 } ?? words.endIndex
    guard let last = words.lastIndex(where: { $0 > 0x20 }) else {
      return TextSpan(span.start, span.start)
    }
    let skipped = words.distance(from: words.startIndex, to: start)
    let kept = words.distance(from: start, to: last) + 1
    return TextSpan(span.start + skipped, span.start + skipped + kept)
  }
}

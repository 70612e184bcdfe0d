import TextModel

extension AttributionContext {
  /// How many words a tree may have left between `that` and the content.
  private static let complementizerReach = 5

  /// A content that follows its verb, from the `that` right behind the verb or the addressee on:
  /// what stands between belongs to the clause, whatever the tree says.
  func fromComplementizer(_ content: [TextSpan], after verb: Int) -> [TextSpan] {
    guard let piece = content.first, let first = analysis.tokens(in: piece).first, first > verb + 1
    else { return content }
    let lowest = max(verb + 1, first - Self.complementizerReach)
    for token in (lowest..<first).reversed() {
      if tokens[token].upos == .punctuation { break }
      guard tokens[token].upos == .subordinatingConjunction, tokens[token].lemma == "that" else {
        continue
      }
      return [TextSpan(tokens[token].span.start, piece.end)] + content.dropFirst()
    }
    return content
  }

  /// The bytes of a stretch of words as a content: no punctuation at its edges, whole quotations.
  func contentSpan(_ range: ClosedRange<Int>, outside cue: Int?) -> TextSpan? {
    var first = range.lowerBound
    var last = range.upperBound
    while first <= last, isPunctuation(first), !isQuotationEdge(first, opens: true) { first += 1 }
    while last >= first, isPunctuation(last), !isQuotationEdge(last, opens: false),
      !closesBracket(last, from: first)
    {
      last -= 1
    }
    guard first <= last else { return nil }
    return withWholeQuotations(span(first...last), outside: cue)
  }

  /// A content with a stretch in the middle taken out.
  func contentSpans(
    _ range: ClosedRange<Int>, without hole: ClosedRange<Int>, outside cue: Int?
  ) -> [TextSpan] {
    guard range.overlaps(hole) else {
      return contentSpan(range, outside: cue).map { [$0] } ?? []
    }
    var pieces: [TextSpan] = []
    if range.lowerBound < hole.lowerBound,
      let left = contentSpan(range.lowerBound...hole.lowerBound - 1, outside: cue)
    {
      pieces.append(left)
    }
    if hole.upperBound < range.upperBound,
      let right = contentSpan(hole.upperBound + 1...range.upperBound, outside: cue)
    {
      pieces.append(right)
    }
    return pieces
  }

  /// Extends a span over the quotations that it cuts, unless the cue stands in them too.
  func withWholeQuotations(_ span: TextSpan, outside cue: Int?) -> TextSpan {
    var span = span
    let cueOffset = cue.map { tokens[$0].span.start }
    for offset in [span.start, span.end - 1] {
      for quotation in [quotations.outer(at: offset), quotations.nested(at: offset)] {
        guard let quotation, cueOffset.map({ !quotation.span.contains($0) }) ?? true else {
          continue
        }
        span = span.union(quotation.span)
      }
    }
    return span
  }

  /// How a content's words are given.
  func kind(of content: [TextSpan]) -> QuotationKind {
    var hasQuoted = false
    var isAllQuoted = true
    for piece in content {
      if quotesWhole(piece) {
        hasQuoted = true
      } else {
        isAllQuoted = false
        if quotations.hasQuotation(inside: piece) { hasQuoted = true }
      }
    }
    return hasQuoted ? (isAllQuoted ? .direct : .mixed) : .indirect
  }

  /// Whether a piece is nothing but quotations, of one depth.
  private func quotesWhole(_ piece: TextSpan) -> Bool {
    guard let outer = quotations.outer(at: piece.start), outer.span.start == piece.start else {
      let nested = quotations.nested(at: piece.start)
      return nested.map { $0.span == piece } ?? false
    }
    guard outer.span.end < piece.end else { return outer.span.end == piece.end }
    return quotations.outer(at: piece.end - 1).map { $0.span.end == piece.end } ?? false
      && quotations.nested(at: piece.start) == nil && outer.span.end >= piece.end - 2
  }

  private func isQuotationEdge(_ token: Int, opens: Bool) -> Bool {
    let span = tokens[token].span
    return [quotations.outer(at: span.start), quotations.nested(at: span.start)].contains {
      guard let quotation = $0 else { return false }
      return opens ? quotation.span.start == span.start : quotation.span.end == span.end
    }
  }

  private func closesBracket(_ token: Int, from first: Int) -> Bool {
    let form = analysis.form(token)
    guard form == ")" || form == "]" || form == "[...]" else { return form == "%" }
    return (first..<token).reversed().prefix(30).contains {
      analysis.form($0) == "(" || analysis.form($0) == "["
    }
  }

  /// The clause of a verb without the clauses that are only joined to it.
  func clauseRange(_ head: Int) -> ClosedRange<Int> {
    var last = tree.last[head]
    for child in tree.children(of: head) where child > head {
      switch tokens[child].deprel {
      case .conj where self.child(of: child, .nsubj, .nsubjPass) != nil:
        last = min(last, tree.first[child] - 1)
      case .parataxis where child > head:
        last = min(last, tree.first[child] - 1)
      default: continue
      }
    }
    return tree.first[head]...max(head, last)
  }
}

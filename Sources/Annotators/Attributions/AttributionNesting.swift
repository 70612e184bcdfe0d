import TextModel

/// Orders attributions and finds for each the smallest one whose content holds its content.
enum AttributionNesting {
  /// The attributions in text order of their contents, without repetitions, each with its parent.
  static func arranged(_ attributions: [Attribution]) -> [Attribution] {
    var ordered = attributions.enumerated().sorted { left, right in
      let (a, b) = (left.element.content[0], right.element.content[0])
      if a != b { return a < b }
      let (c, d) = (left.element.cue.first?.start ?? -1, right.element.cue.first?.start ?? -1)
      return c != d ? c < d : left.offset < right.offset
    }.map(\.element)
    var seen: Set<Attribution> = []
    ordered = ordered.filter { attribution in
      var key = attribution
      key.reason = ""
      key.confidence = 0
      return seen.insert(key).inserted
    }
    let parents = parents(of: ordered)
    for index in ordered.indices { ordered[index].parent = parents[index] }
    return ordered
  }

  /// Sorted pieces, those that overlap made one.
  static func joined(_ pieces: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for piece in pieces.sorted() {
      if let last = joined.last, piece.start <= last.end {
        joined[joined.count - 1] = last.union(piece)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// The parent of each attribution. A sweep over the starts keeps only the pieces that are still
  /// open, so that the work is bounded by the depth of nesting.
  private static func parents(of attributions: [Attribution]) -> [Int?] {
    struct Piece {
      var span: TextSpan
      var owner: Int
    }
    var pieces: [Piece] = []
    var sizes: [Int] = []
    for (owner, attribution) in attributions.enumerated() {
      pieces += attribution.content.map { Piece(span: $0, owner: owner) }
      sizes.append(attribution.content.reduce(0) { sum, piece in sum + piece.length })
    }
    pieces.sort { $0.span != $1.span ? $0.span < $1.span : $0.owner < $1.owner }
    var parents = [Int?](repeating: nil, count: attributions.count)
    var open: [Piece] = []
    for piece in pieces {
      while let last = open.last, last.span.end <= piece.span.start { open.removeLast() }
      let owner = piece.owner
      if piece.span == attributions[owner].content[0] {
        for candidate in open.suffix(64)
        where candidate.owner != owner && sizes[candidate.owner] > sizes[owner]
          && candidate.span.contains(piece.span)
          && holds(attributions[candidate.owner].content, attributions[owner].content)
        {
          guard let best = parents[owner], sizes[best] <= sizes[candidate.owner] else {
            parents[owner] = candidate.owner
            continue
          }
        }
      }
      open.append(piece)
    }
    return parents
  }

  /// Whether every piece of `inner` lies in a piece of `outer`; both are sorted.
  private static func holds(_ outer: [TextSpan], _ inner: [TextSpan]) -> Bool {
    var index = 0
    for piece in inner {
      while index < outer.count, outer[index].end < piece.end { index += 1 }
      guard index < outer.count, outer[index].contains(piece) else { return false }
    }
    return true
  }
}

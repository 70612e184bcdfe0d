import Learning
import TextModel

extension RelationFeatures {
  /// How many steps a path may have on either side.
  private static let depth = 8

  /// The way through the tree from one token to another: up to what both hang on, and down.
  struct Path {
    /// From the first token upwards, the top not included.
    var up: [Int]
    var top: Int
    /// From the second token upwards, the top not included.
    var down: [Int]
  }

  /// The path between two tokens, or nil when they hang on nothing together within a few steps.
  func path(from first: Int, to second: Int) -> Path? {
    let (left, right) = (ancestors(of: first), ancestors(of: second))
    for (steps, token) in left.enumerated() {
      guard let meeting = right.firstIndex(of: token) else { continue }
      return Path(
        up: Array(left.prefix(steps)), top: token, down: Array(right.prefix(meeting)))
    }
    return nil
  }

  private func ancestors(of token: Int) -> [Int] {
    var list = [token]
    var current = token
    for _ in 0..<Self.depth {
      current = context.tokens[current].head
      guard current >= 0, current < context.tokens.count, !list.contains(current) else { break }
      list.append(current)
    }
    return list
  }

  /// The features of the path between the heads.
  func addPath(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    let (first, second) = (pair.first, pair.second)
    writer.add(.heads, label(first.head), label(second.head), to: &features)
    for (end, side) in [(first, UInt64(1)), (second, 2)] {
      let marker = context.tree.children(of: end.head).first {
        context.tokens[$0].deprel == .caseMarker && $0 < end.head
      }
      writer.add(.preposition, marker.map { lemmas[$0] } ?? 0, side, to: &features)
    }
    guard let path = path(from: first.head, to: second.head) else {
      writer.add(.wide, 0, to: &features)
      return
    }
    var labels: UInt64 = 1
    var words: UInt64 = 1
    var both: UInt64 = 1
    var classed: UInt64 = 1
    func step(_ token: Int, _ direction: UInt64, isEnd: Bool) {
      labels = hashed(labels, label(token) << 2 | direction)
      classed = hashed(classed, label(token) << 2 | direction)
      both = hashed(both, label(token) << 2 | direction)
      guard !isEnd else { return }
      words = hashed(words, lemmas[token])
      both = hashed(both, lemmas[token])
    }
    for (index, token) in path.up.enumerated() { step(token, 1, isEnd: index == 0) }
    let topIsEnd = path.up.isEmpty || path.down.isEmpty
    if !topIsEnd {
      words = hashed(words, lemmas[path.top])
      both = hashed(both, lemmas[path.top])
    }
    for (index, token) in path.down.enumerated().reversed() { step(token, 2, isEnd: index == 0) }
    writer.add(.pathLabels, labels, to: &features)
    writer.add(.pathLemmas, words, to: &features)
    writer.add(.path, both, to: &features)
    writer.addPlain(.path, both, to: &features)
    if !topIsEnd { classed = hashed(classed, classes[path.top]) }
    writer.add(.pathClass, classed, to: &features)
    for token in path.up.dropFirst() { writer.add(.pathLemma, lemmas[token], 1, to: &features) }
    for token in path.down.dropFirst() { writer.add(.pathLemma, lemmas[token], 2, to: &features) }
    writer.add(.top, lemmas[path.top], topIsEnd ? 1 : 0, to: &features)
    writer.add(.wide, UInt64(path.up.count + path.down.count) + 1, to: &features)
  }

  private func label(_ token: Int) -> UInt64 { UInt64(context.tokens[token].deprel.rawValue) + 1 }
}

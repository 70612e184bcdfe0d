public import TextModel

/// How well attributions are found: given and gold are paired one to one by the bytes that their
/// contents share (Jaccard at least 0.5), the most alike first.
public struct AttributionScores: Sendable {
  /// Pairs found.
  public var content = FScore()
  /// Pairs whose sources share at least half of their bytes too.
  public var source = FScore()
  /// Of the pairs, how many have the right stance.
  public var stance = FScore()

  /// Starts at zero.
  public init() {}

  /// Compares the attributions of a document with the gold.
  public mutating func add(_ given: [Attribution], gold: [GoldAttribution]) {
    let pairs = Self.pairs(given, gold)
    content.given += given.count
    content.wanted += gold.count
    content.right += pairs.count
    source.given += given.count
    source.wanted += gold.count
    source.right += pairs.count {
      Self.overlap(
        [given[$0.given].source].compactMap(\.self), [gold[$0.gold].source].compactMap(\.self))
        >= 0.5
    }
    stance.given += pairs.count
    stance.wanted += pairs.count
    stance.right += pairs.count { given[$0.given].stance == gold[$0.gold].stance }
  }

  private static func pairs(_ given: [Attribution], _ gold: [GoldAttribution]) -> [(
    given: Int, gold: Int
  )] {
    var candidates: [(overlap: Double, gold: Int, given: Int)] = []
    for (wanted, right) in gold.enumerated() {
      for (found, left) in given.enumerated() {
        let overlap = overlap(left.content, right.content)
        if overlap >= 0.5 { candidates.append((overlap, wanted, found)) }
      }
    }
    candidates.sort { ($1.overlap, $0.gold, $0.given) < ($0.overlap, $1.gold, $1.given) }
    var (usedGold, usedGiven): (Set<Int>, Set<Int>) = ([], [])
    return candidates.compactMap { candidate in
      guard !usedGold.contains(candidate.gold), !usedGiven.contains(candidate.given) else {
        return nil
      }
      usedGold.insert(candidate.gold)
      usedGiven.insert(candidate.given)
      return (candidate.given, candidate.gold)
    }
  }

  /// The share of bytes that two lists of disjoint spans have in common; 1 for two empty lists.
  static func overlap(_ left: [TextSpan], _ right: [TextSpan]) -> Double {
    var shared = 0
    for a in left {
      for b in right { shared += max(0, min(a.end, b.end) - max(a.start, b.start)) }
    }
    let all = left.reduce(0) { $0 + $1.length } + right.reduce(0) { $0 + $1.length } - shared
    return all == 0 ? 1 : Double(shared) / Double(all)
  }
}

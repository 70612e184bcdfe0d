/// The heads of a sentence that form the tree with one root and the highest sum of scores: the best
/// head of each word where these form a tree, else by contracting cycles (Chu and Liu 1965, Edmonds
/// 1967).
package struct SpanningTree {
  /// The head of each word, the number of words for the root.
  package private(set) var heads: [Int] = []

  package init() {}

  /// Finds the heads. Of equal scores the first head wins.
  ///
  /// - Complexity: O(words²).
  package mutating func solve(_ scores: borrowing ArcScores) {
    heads.removeAll(keepingCapacity: true)
    for dependent in 0..<scores.count {
      let row = dependent * scores.stride
      var best = scores.count
      for head in 0..<scores.count
      where head != dependent && scores.scores[row + head] > scores.scores[row + best] {
        best = head
      }
      heads.append(best)
    }
    guard !isTree else { return }
    var contraction = CycleContraction(scores)
    heads = contraction.heads()
  }

  /// Whether there is one root and no cycle.
  private var isTree: Bool {
    guard heads.count(where: { $0 == heads.count }) == 1 else { return false }
    return Self.cycle(heads, from: 0..<heads.count, root: heads.count) == nil
  }

  /// A cycle of heads, or nil. Complexity: O(n).
  static func cycle(_ heads: [Int], from nodes: some Sequence<Int>, root: Int) -> [Int]? {
    var seenBy = [Int](repeating: -1, count: heads.count)
    for start in nodes {
      var node = start
      while node != root, seenBy[node] < 0 {
        seenBy[node] = start
        node = heads[node]
      }
      guard node != root, seenBy[node] == start else { continue }
      var cycle = [node]
      var next = heads[node]
      while next != node {
        cycle.append(next)
        next = heads[next]
      }
      return cycle
    }
    return nil
  }
}

/// Contracts cycles until the best heads form a tree, then opens them again.
private struct CycleContraction {
  /// An arc between words of the sentence, for which an arc between contracted nodes stands.
  private struct Arc {
    var dependent: Int
    var head: Int
  }

  /// A contracted cycle: its nodes, the arcs inside, and which node each word belonged to.
  private struct Level {
    var cycle: [Int]
    var arcs: [Arc]
    var owners: [Int]
  }

  private let count: Int
  private var scores: [Float]
  private var arcs: [Arc]
  private var nodes: [Int]
  /// The node that each word belongs to now.
  private var owners: [Int]
  private var levels: [Level] = []

  init(_ source: borrowing ArcScores) {
    count = source.count
    let width = count + 1
    scores = []
    arcs = []
    var span: Float = 0
    for dependent in 0..<count {
      for head in 0..<width {
        let score = source.scores[dependent * source.stride + head]
        scores.append(head == dependent ? -Float.infinity : score)
        arcs.append(Arc(dependent: dependent, head: head))
        span = max(span, abs(score))
      }
    }
    // A second root costs more than any other arc could win back.
    for dependent in 0..<count { scores[dependent * width + count] -= 2 * span * Float(width) }
    nodes = Array(0..<count)
    owners = nodes
  }

  mutating func heads() -> [Int] {
    var best = [Int](repeating: count, count: count)
    for node in nodes { best[node] = bestHead(of: node) }
    while let cycle = SpanningTree.cycle(best, from: nodes, root: count) {
      let isInside = contract(cycle, best)
      // Who wanted a word of the cycle wants all of it now; only the cycle has to choose again.
      for node in nodes where best[node] < count && isInside[best[node]] { best[node] = cycle[0] }
      best[cycle[0]] = bestHead(of: cycle[0])
    }
    var chosen = nodes.map { arcs[$0 * (count + 1) + best[$0]] }
    for level in levels.reversed() {
      let entered = chosen.first { level.cycle.contains(level.owners[$0.dependent]) }
      let broken = entered.map { level.owners[$0.dependent] }
      for (node, arc) in zip(level.cycle, level.arcs) where node != broken { chosen.append(arc) }
    }
    var heads = [Int](repeating: count, count: count)
    for arc in chosen { heads[arc.dependent] = arc.head }
    return heads
  }

  private func bestHead(of dependent: Int) -> Int {
    let row = dependent * (count + 1)
    var best = count
    for head in nodes where head != dependent && scores[row + head] > scores[row + best] {
      best = head
    }
    return best
  }

  /// Lets the first node of a cycle stand for all of it; says which nodes were in it.
  private mutating func contract(_ cycle: [Int], _ best: [Int]) -> [Bool] {
    let width = count + 1
    let node = cycle[0]
    levels.append(
      Level(cycle: cycle, arcs: cycle.map { arcs[$0 * width + best[$0]] }, owners: owners))
    var isInside = [Bool](repeating: false, count: count)
    for inner in cycle { isInside[inner] = true }
    let outside = nodes.filter { !isInside[$0] }
    for other in outside + [count] {
      var entry = (score: -Float.infinity, at: node)
      var exit = (score: -Float.infinity, at: node)
      for inner in cycle {
        let gain = scores[inner * width + other] - scores[inner * width + best[inner]]
        if gain > entry.score { entry = (gain, inner) }
        guard other < count else { continue }
        if scores[other * width + inner] > exit.score {
          exit = (scores[other * width + inner], inner)
        }
      }
      (scores[node * width + other], arcs[node * width + other]) =
        (entry.score, arcs[entry.at * width + other])
      guard other < count else { continue }
      (scores[other * width + node], arcs[other * width + node]) =
        (exit.score, arcs[other * width + exit.at])
    }
    nodes = outside + [node]
    for word in 0..<count where isInside[owners[word]] { owners[word] = node }
    return isInside
  }
}

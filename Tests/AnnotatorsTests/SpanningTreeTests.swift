import Annotators
import Learning
import Testing

@Suite struct SpanningTreeTests {
  /// All ways to give each word a head, with one root and no cycle, and the best sum of scores.
  private func bestSum(_ rows: [[Float]]) -> Float {
    let count = rows.count
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func isTree() -> Bool {
      guard heads.filter({ $0 == count }).count == 1 else { return false }
      return heads.indices.allSatisfy { start in
        var node = start
        for _ in 0...count where node != count { node = heads[node] }
        return node == count
      }
    }
    func choose(_ word: Int, _ sum: Float) {
      guard word < count else {
        if isTree() { best = max(best, sum) }
        return
      }
      for head in 0...count where head != word {
        heads[word] = head
        choose(word + 1, sum + rows[word][head])
      }
    }
    choose(0, 0)
    return best
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func findsTheBestTree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + Int(generator.next() % 6)
    let rows = (0..<count).map { _ in
      (0...count).map { _ in Float(generator.next() % 1000) / 100 - 5 }
    }
    var tree = SpanningTree()
    tree.solve(ArcScores(rows))
    let sum = zip(rows, tree.heads).reduce(Float(0)) { $0 + $1.0[$1.1] }
    #expect(abs(sum - bestSum(rows)) < 1e-3, "seed \(seed), heads \(tree.heads)")
  }

  @Test func equalScoresStillGiveATree() {
    for count in [1, 2, 40, 300] {
      var tree = SpanningTree()
      tree.solve(ArcScores(Array(repeating: Array(repeating: 1, count: count + 1), count: count)))
      #expect(tree.heads.filter { $0 == count }.count == 1)
    }
  }

  @Test func ringsOfWordsAreOpened() {
    let count = 200
    // Each word wants the next one, the last wants the first: one cycle of all.
    let rows = (0..<count).map { word in
      (0...count).map { head in head == (word + 1) % count ? Float(5) : -Float(head % 7) }
    }
    var tree = SpanningTree()
    tree.solve(ArcScores(rows))
    #expect(tree.heads.filter { $0 == count }.count == 1)
    for start in 0..<count {
      var node = start
      for _ in 0...count where node != count { node = tree.heads[node] }
      #expect(node == count)
    }
  }
}

#if DEBUG  // @testable imports are for debug builds
import Annotators
import Learning
import Testing

@testable import Training

@Suite struct ArcHybridOracleTests {
  /// A random projective tree: heads of `range`, all below `root`.
  private func fill(
    _ heads: inout [Int], _ range: Range<Int>, root: Int, _ generator: inout SeededGenerator
  ) {
    guard !range.isEmpty else { return }
    let top = range.lowerBound + Int(generator.next() % UInt64(range.count))
    heads[top] = root
    for side in [range.lowerBound..<top, top + 1..<range.upperBound] {
      var start = side.lowerBound
      while start < side.upperBound {
        let end = start + 1 + Int(generator.next() % UInt64(side.upperBound - start))
        fill(&heads, start..<end, root: top, &generator)
        start = end
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func freeTransitionsLeadToTheGoldTree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + Int(generator.next() % 12)
    var heads = [Int](repeating: 0, count: count)
    fill(&heads, 0..<count, root: count, &generator)
    let oracle = ArcHybridOracle(heads: heads)
    var state = ParserState()
    state.start(count: count)
    while !state.isFinal {
      let free = Transition.allCases.filter {
        state.allows($0) && oracle.cost($0, state) == 0
      }
      guard !free.isEmpty else {
        Issue.record("no free transition, seed \(seed), heads \(heads)")
        return
      }
      state.apply(free[Int(generator.next() % UInt64(free.count))])
    }
    #expect(Array(state.heads.prefix(count)) == heads, "seed \(seed)")
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func theCheapestTransitionsLoseNoMoreThanTheyCost(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 2 + Int(generator.next() % 10)
    var heads = [Int](repeating: 0, count: count)
    fill(&heads, 0..<count, root: count, &generator)
    let oracle = ArcHybridOracle(heads: heads)
    var state = ParserState()
    state.start(count: count)
    var lost = 0
    while !state.isFinal {
      let allowed = Transition.allCases.filter { state.allows($0) }
      let transition = allowed[Int(generator.next() % UInt64(allowed.count))]
      lost += oracle.cost(transition, state)
      state.apply(transition)
    }
    let wrong = (0..<count).count { state.heads[$0] != heads[$0] }
    #expect(wrong <= lost, "seed \(seed)")
  }
}
#endif

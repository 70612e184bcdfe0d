import Annotators

/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): the number of gold arcs
/// that a transition makes unreachable.
struct ArcHybridOracle {
  /// The gold head of each word; `count` is the root.
  let heads: [Int]
  private let dependents: [[Int]]

  init(heads: [Int]) {
    self.heads = heads
    var dependents = [[Int]](repeating: [], count: heads.count + 1)
    for (word, head) in heads.enumerated() { dependents[head].append(word) }
    self.dependents = dependents
  }

  /// - Precondition: the transition is allowed.
  func cost(_ transition: Transition, _ state: borrowing ParserState) -> Int {
    let front = state.front
    switch transition {
    case .shift:
      let head = heads[front]
      let losesHead = head < front && head != state.stacked(0) && isStacked(head, state)
      let lost = dependents[front].count { $0 < front && isStacked($0, state) }
      return (losesHead ? 1 : 0) + lost
    case .left:
      let word = state.stacked(0)
      let head = heads[word]
      let losesHead = head == state.stacked(1) || head > front
      return (losesHead ? 1 : 0) + dependents[word].count { $0 >= front }
    case .right:
      let word = state.stacked(0)
      return (heads[word] >= front ? 1 : 0) + dependents[word].count { $0 >= front }
    }
  }

  /// Whether a word is on the stack: it is behind the front and has no head yet.
  private func isStacked(_ word: Int, _ state: borrowing ParserState) -> Bool {
    state.heads[word] == ParserState.none
  }
}

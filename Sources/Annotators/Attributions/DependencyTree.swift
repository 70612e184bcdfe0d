import TextModel

/// The trees of an analysis seen from the heads: children and the stretch of words under a token.
///
/// Built once in linear time. Heads that form a cycle or point outside are tolerated: such tokens
/// only cover themselves.
struct DependencyTree: Sendable {
  /// The first token under each token, itself included.
  let first: [Int]
  /// The last token under each token, itself included.
  let last: [Int]
  /// The first token of the noun phrase of each token: like ``first``, without the clauses and
  /// conjuncts that a source or an addressee leaves out.
  let nominalFirst: [Int]
  /// The last token of the noun phrase of each token.
  let nominalLast: [Int]
  private let childStart: [Int]
  private let childList: [Int]

  /// Builds the index. Complexity: O(n).
  init(_ tokens: [Token]) {
    let count = tokens.count
    var starts = [Int](repeating: 0, count: count + 1)
    for (index, token) in tokens.enumerated() where Self.hasHead(token, index, count) {
      starts[token.head + 1] += 1
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var list = [Int](repeating: 0, count: starts[count])
    var fill = starts
    var order: [Int] = []
    order.reserveCapacity(count)
    for (index, token) in tokens.enumerated() {
      if Self.hasHead(token, index, count) {
        list[fill[token.head]] = index
        fill[token.head] += 1
      } else {
        order.append(index)
      }
    }
    var next = 0
    while next < order.count {
      order.append(contentsOf: list[starts[order[next]]..<starts[order[next] + 1]])
      next += 1
    }
    var first = Array(0..<count)
    var last = first
    var nominalFirst = first
    var nominalLast = first
    for index in order.reversed() {
      let token = tokens[index]
      guard Self.hasHead(token, index, count) else { continue }
      first[token.head] = min(first[token.head], first[index])
      last[token.head] = max(last[token.head], last[index])
      guard Self.staysInNounPhrase(token.deprel) else { continue }
      nominalFirst[token.head] = min(nominalFirst[token.head], nominalFirst[index])
      nominalLast[token.head] = max(nominalLast[token.head], nominalLast[index])
    }
    self.first = first
    self.last = last
    self.nominalFirst = nominalFirst
    self.nominalLast = nominalLast
    childStart = starts
    childList = list
  }

  /// The dependents of a token, in text order; of more than 256 the first ones. The bound keeps
  /// the work linear where a broken tree hangs a whole text on one word.
  func children(of token: Int) -> ArraySlice<Int> {
    childList[childStart[token]..<min(childStart[token + 1], childStart[token] + 256)]
  }

  /// All words under a token.
  func extent(of token: Int) -> ClosedRange<Int> { first[token]...last[token] }

  private static func hasHead(_ token: Token, _ index: Int, _ count: Int) -> Bool {
    token.head >= 0 && token.head < count && token.head != index
  }

  private static func staysInNounPhrase(_ deprel: Deprel) -> Bool {
    switch deprel {
    case .aclRelcl, .advclRelcl, .conj, .cc, .parataxis, .advcl, .punct, .list, .discourse,
      .vocative, .dislocated:
      false
    default: true
    }
  }
}

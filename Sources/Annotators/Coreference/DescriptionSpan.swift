import TextModel

/// Cuts the noun phrase of a description: from its first word through the head noun with an
/// `of`-complement, without relative clauses, appositions and what follows.
struct DescriptionSpan {
  let tree: DependencyTree
  let analysis: Analysis

  /// How many complements may hang on each other (`the head of the office of the mayor of`).
  private static let depth = 6

  /// The span of the phrase that a token heads, or nil when it has no word.
  func span(of head: Int) -> TextSpan? {
    var first = firstToken(of: head)
    let last = lastToken(of: head, depth: Self.depth)
    while first < head, isEdge(first) { first += 1 }
    return TextSpan(analysis.tokens[first].span.start, analysis.tokens[last].span.end)
  }

  private func firstToken(of head: Int) -> Int {
    var first = head
    for child in tree.children(of: head).reversed() where child < head {
      guard Self.leading.contains(analysis.tokens[child].deprel) else { continue }
      first = min(first, tree.first[child])
    }
    return first
  }

  private func lastToken(of head: Int, depth: Int) -> Int {
    var last = head
    guard depth > 0 else { return last }
    for child in tree.children(of: head) where child > head {
      switch analysis.tokens[child].deprel {
      case .flat where analysis.tokens[child].upos != analysis.tokens[head].upos: break
      case .compound, .flat, .fixed, .goeswith, .compoundPrt:
        last = max(last, child)
      case .nmod where isOf(child) && tree.first[child] <= last + 2:
        last = max(last, lastToken(of: child, depth: depth - 1))
      default: break
      }
    }
    return last
  }

  private func isOf(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      analysis.tokens[$0].deprel == .caseMarker && analysis.form($0).lowercased() == "of"
    }
  }

  private func isEdge(_ token: Int) -> Bool {
    let word = analysis.tokens[token]
    return word.upos == .punctuation || word.upos == .adposition
      || word.upos == .coordinatingConjunction
  }

  private static let leading: Set<Deprel> = [
    .det, .detPredet, .amod, .compound, .nmodPoss, .nummod, .advmod, .nmod, .nmodDesc,
    .nmodUnmarked, .flat, .goeswith,
  ]
}

import TextModel

/// What the sieves read: the analysis seen from its trees, with the candidates found in it.
struct DiscourseContext {
  let analysis: Analysis
  let tree: DependencyTree
  /// The candidates, in text order, an outer one before the ones inside it.
  let candidates: [MentionCandidate]
  /// The candidate that each token heads, a name before a description, or -1.
  let candidateAtHead: [Int]

  init(_ analysis: Analysis, tree: DependencyTree, candidates: [MentionCandidate]) {
    self.analysis = analysis
    self.tree = tree
    self.candidates = candidates
    var owners = [Int](repeating: -1, count: analysis.tokens.count)
    for (index, candidate) in candidates.enumerated()
    where owners[candidate.head] < 0 || candidate.kind == .name {
      owners[candidate.head] = index
    }
    candidateAtHead = owners
  }

  var tokens: [Token] { analysis.tokens }

  /// The candidate that a token heads.
  func candidate(at token: Int) -> Int? {
    guard token >= 0, token < candidateAtHead.count else { return nil }
    let index = candidateAtHead[token]
    return index < 0 ? nil : index
  }

  /// The lower-case form of a token.
  func form(_ token: Int) -> String { analysis.form(token).lowercased() }

  /// The first dependent of a token with one of the relations.
  func child(of token: Int, _ deprels: Deprel...) -> Int? {
    tree.children(of: token).first { deprels.contains(tokens[$0].deprel) }
  }

  /// The candidate that a span stands for: the one whose head is the span's head, else the longest
  /// one inside.
  func candidate(for span: TextSpan) -> Int? {
    if let head = analysis.head(of: span), let own = candidate(at: head) { return own }
    let inside = analysis.tokens(in: span).prefix(40).compactMap { candidate(at: $0) }
      .filter { span.contains(candidates[$0].span) }
    return inside.max { candidates[$0].span.length < candidates[$1].span.length }
  }
}

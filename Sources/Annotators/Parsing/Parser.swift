public import Learning
public import TextModel

/// Finds the dependency tree (UD v2) of each sentence: the tree with exactly one root whose arcs have
/// the highest sum of scores (McDonald et al. 2005), scored from the vectors of both words (Dozat
/// and Manning 2017). Trees need not be projective.
public struct Parser: Annotator {
  /// What the sections of the arcs' scorer start with.
  package static let arcs = "trees"
  package enum Map: String, CaseIterable {
    case below = "trees.below"
    case above = "trees.above"
    case relations = "trees.relations"
  }

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens, .vectors] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.trees] }
  private let arcs: ArcScorer
  private let relations: RelationScorer

  /// Opens the parser of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    arcs = try ArcScorer(archive, Self.arcs)
    relations = try RelationScorer(archive)
  }

  /// Complexity: O(n) in the text, O(n²) in a sentence, which the tokenizer keeps short.
  public func annotate(_ analysis: inout Analysis) {
    guard let vectors = analysis.vectors else { return }
    var tree = SpanningTree()
    var arcScores = ArcScores()
    var tokens = analysis.tokens
    for sentence in analysis.sentences where !sentence.tokens.isEmpty {
      arcs.score(vectors, sentence.tokens, into: &arcScores)
      tree.solve(arcScores)
      for (number, head) in tree.heads.enumerated() {
        tokens[sentence.tokens.lowerBound + number].head =
          head == sentence.tokens.count ? -1 : sentence.tokens.lowerBound + head
      }
      relations.name(vectors, sentence.tokens, &tokens)
    }
    analysis.tokens = tokens
    analysis.layers.insert(.trees)
  }
}

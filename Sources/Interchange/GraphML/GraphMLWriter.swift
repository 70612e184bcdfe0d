public import KnowledgeGraph

/// Writes a story graph as GraphML that networkx, igraph, Gephi, Cytoscape and yEd open without a
/// warning.
///
/// ```swift
/// var file = ""
/// let summary = GraphMLWriter().write(graph, to: &file)
/// ```
///
/// The same graph gives the same bytes. Everything is written as it is met, so that the memory
/// needed does not grow with the graph (in ``Mode/simple`` it grows with the number of edges).
public struct GraphMLWriter: Sendable {
  /// How claims become nodes and edges.
  public enum Mode: String, Sendable, CaseIterable {
    /// Documents, entities, claims and reports are nodes; a report is tied to each voice of its
    /// chain by an edge with the number, stance and basis of the hop. Nothing is lost.
    case claims
    /// Entities only; one edge for each pair and relation, with the number of passages and the
    /// voices behind them.
    case simple
  }

  /// What was written.
  public struct Summary: Hashable, Sendable {
    /// The number of nodes.
    public internal(set) var nodes = 0
    /// The number of edges.
    public internal(set) var edges = 0
    /// The number of characters left out because XML forbids them.
    public internal(set) var forbiddenCharacters = 0
  }

  /// How claims become nodes and edges.
  public let mode: Mode

  /// Makes a writer.
  public init(mode: Mode = .claims) {
    self.mode = mode
  }

  /// Writes the whole file in small pieces and tells what was written.
  ///
  /// - Complexity: O(size of the graph) in ``Mode/claims``, O(n log n) in ``Mode/simple``.
  @discardableResult
  public func write(_ graph: StoryGraph, to target: inout some TextOutputStream) -> Summary {
    var file = GraphMLFile(target)
    file.begin(
      nodeKeys: GraphMLKey.nodeKeys(mode), edgeKeys: GraphMLKey.edgeKeys(mode), name: "hearsay")
    switch mode {
    case .claims: ClaimsGraphML(graph: graph).write(to: &file)
    case .simple: SimpleGraphML(graph: graph).write(to: &file)
    }
    file.end()
    target = file.target
    return file.summary
  }
}

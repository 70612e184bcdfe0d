public import KnowledgeGraph
internal import TextModel

/// Finds which entities of different documents are one.
///
/// Names decide first (``NameComparison``); relations and what else a claim is about speak for or
/// against namesakes; the type is evidence, not a part of the key. What stays unsure is a
/// suggestion, never a merge. The result is a function of the graph alone: the order in which
/// documents were added cannot show in it.
///
/// Only entities that share a name key are compared, at most ``EntityBlocks/largest`` with one key,
/// so the work grows nearly linearly with the number of entities.
public struct EntityLinker: Sendable {
  /// A graph in which linked entities are one.
  public struct Result: Sendable {
    /// The graph.
    public var graph: StoryGraph
    /// The links that were made, sorted by the ids.
    public var links: [EntityLink]
    /// What is possibly the same and was left apart, the most likely first.
    public var suggestions: [EntityLink]
  }

  private let comparison: NameComparison

  /// Makes a linker.
  public init(_ comparison: NameComparison) { self.comparison = comparison }

  /// Links the entities of a graph. Complexity: O(n log n).
  public func link(_ graph: StoryGraph) -> Result {
    let entities = graph.entities.filter(\.isNamed)
    let context = EntityContext(graph)
    let evidence = LinkEvidence(comparison, context)
    var sure: [EntityLink] = []
    var suggestions: [EntityLink] = []
    for (one, other) in EntityBlocks(entities).pairs {
      let verdict = evidence.verdict(entities[one], entities[other])
      let link = EntityLink(
        first: entities[one].id, second: entities[other].id, firstName: entities[one].name,
        secondName: entities[other].name, score: verdict.score, reason: verdict.reason)
      switch verdict.verdict {
      case .same: sure.append(link)
      case .unsure: suggestions.append(link)
      case .different: break
      }
    }
    let order = { (one: EntityLink, other: EntityLink) in
      (-one.score, one.first, one.second) < (-other.score, other.first, other.second)
    }
    var clusters = EntityClusters(entities)
    var made: [EntityLink] = []
    for link in sure.sorted(by: order) {
      if let conflict = clusters.join(link.first, link.second, unless: evidence.contradiction) {
        var refused = link
        refused.reason += "; but \(conflict)"
        suggestions.append(refused)
      } else {
        made.append(link)
      }
    }
    let ids = clusters.newIDs
    suggestions.removeAll { (ids[$0.first] ?? $0.first) == (ids[$0.second] ?? $0.second) }
    return Result(
      graph: graph.renamingEntities(ids),
      links: made.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
      suggestions: suggestions.sorted(by: order))
  }
}

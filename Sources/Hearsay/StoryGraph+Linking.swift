public import KnowledgeGraph
public import Linking

extension StoryGraph {
  /// One graph of several documents' graphs in which the entities that are one are one.
  ///
  /// The order of the parts does not matter. Complexity: O(n log n).
  public static func linked(_ parts: [StoryGraph], by comparison: NameComparison) -> StoryGraph {
    EntityLinker(comparison).link(merged(parts)).graph
  }
}

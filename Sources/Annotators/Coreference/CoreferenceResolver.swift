public import TextModel

/// Finds which spans refer to the same person, body, place or group: ordered sieves, the surest
/// first, that only ever join.
///
/// ```swift
/// CoreferenceResolver().annotate(&analysis)
/// analysis.entities[0].name  // "Vladimir Putin"
/// ```
///
/// Adds descriptions and pronouns to the named mentions. Two people are rather left apart than
/// joined by mistake. Complexity: O(n log n); antecedents are sought in a bounded window.
public struct CoreferenceResolver: Annotator {
  /// Makes a resolver.
  public init() {}

  /// Words, tags, trees, names and attributions.
  public var requires: Set<Layer> { [.tokens, .tags, .lemmas, .trees, .names, .attributions] }

  /// ``Layer/coreference``
  public var provides: Set<Layer> { [.coreference] }

  /// Fills ``Analysis/entities`` and completes ``Analysis/mentions``.
  public func annotate(_ analysis: inout Analysis) {
    let tree = DependencyTree(analysis.tokens)
    var finder = CandidateFinder(analysis, tree: tree)
    let context = DiscourseContext(analysis, tree: tree, candidates: finder.found())
    var clusters = EntityClusters(context.candidates)
    NameSieve().join(context, &clusters)
    StructureSieve().join(context, &clusters)
    SpeakerSieve().join(context, &clusters)
    var discourse = DiscourseSieve(context)
    discourse.join(&clusters)
    EntityListing(context: context).write(&clusters, to: &analysis)
    analysis.layers.insert(.coreference)
  }
}

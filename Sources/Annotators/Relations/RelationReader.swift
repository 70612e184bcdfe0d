public import TextModel

/// Finds the typed relations that a sentence states between two entities.
///
/// ```swift
/// RelationReader().annotate(&analysis)
/// analysis.relations[0].reason  // "role pattern: 'president'"
/// ```
///
/// Each pair and relation is given once, with the first words that state it. Complexity: O(n log n).
public struct RelationReader: Annotator {
  private let patterns: [any RelationPattern] = [
    RolePattern(), TitlePattern(), PlacePattern(), BodyPattern(), ComplementPattern(),
    VerbPattern(),
  ]

  /// Makes a reader.
  public init() {}

  /// Trees, entities and attributions.
  public var requires: Set<Layer> {
    [.tokens, .tags, .lemmas, .trees, .coreference, .attributions]
  }

  /// ``Layer/relations``
  public var provides: Set<Layer> { [.relations] }

  /// Fills ``Analysis/relations``.
  public func annotate(_ analysis: inout Analysis) {
    let context = RelationContext(analysis)
    var relations: [RelationMention] = []
    var seen: Set<Key> = []
    for token in analysis.tokens.indices {
      for pattern in patterns {
        for draft in pattern.relations(at: token, in: context) {
          guard let relation = relation(draft, context), seen.insert(Key(relation)).inserted else {
            continue
          }
          relations.append(relation)
        }
      }
    }
    relations.sort { $0.evidence[0] < $1.evidence[0] }
    let spans = relations.map { relation in
      relation.evidence.dropFirst().reduce(relation.evidence[0]) { $0.union($1) }
    }
    let innermost = AttributionIndex(analysis.attributions).innermost(spans)
    for index in relations.indices { relations[index].attribution = innermost[index] }
    analysis.relations = relations
    analysis.layers.insert(.relations)
  }

  /// What makes two relations the same; the ends of a symmetric one in either order.
  private struct Key: Hashable {
    var kind: RelationKind
    var first: Int
    var second: Int

    init(_ relation: RelationMention) {
      kind = relation.kind
      let swaps = relation.kind.isSymmetric && relation.from > relation.to
      first = swaps ? relation.to : relation.from
      second = swaps ? relation.from : relation.to
    }
  }

  private func relation(_ draft: RelationDraft, _ context: RelationContext) -> RelationMention? {
    guard let from = draft.from.entity, let to = draft.to.entity, from != to else { return nil }
    var evidence = [draft.from.span, draft.to.span]
    if let link = draft.link { evidence.append(context.tokens[link].span) }
    evidence.sort()
    var seen: Set<TextSpan> = []
    evidence = evidence.filter { seen.insert($0).inserted }
    return RelationMention(
      kind: draft.kind, from: from, to: to, isFormer: draft.isFormer, evidence: evidence,
      confidence: draft.confidence, reason: draft.reason)
  }
}

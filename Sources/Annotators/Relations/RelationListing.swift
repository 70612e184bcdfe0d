import TextModel

/// Writes drafts as relations: each pair and relation once, none against a surer one.
struct RelationListing {
  private let context: RelationContext

  init(_ context: RelationContext) { self.context = context }

  /// Replaces the relations of the analysis. Complexity: O(n log n).
  func write(_ drafts: [RelationDraft], to analysis: inout Analysis) {
    var positions: [Key: Int] = [:]
    var relations: [RelationMention] = []
    for draft in drafts {
      guard let relation = relation(draft) else { continue }
      let key = Key(relation)
      if let known = positions[key] {
        relations[known].confidence = max(relations[known].confidence, relation.confidence)
      } else {
        positions[key] = relations.count
        relations.append(relation)
      }
    }
    relations = withoutContradictions(relations)
    relations.sort { $0.evidence[0] < $1.evidence[0] }
    let spans = relations.map { relation in
      relation.evidence.dropFirst().reduce(relation.evidence[0]) { $0.union($1) }
    }
    let innermost = AttributionIndex(analysis.attributions).innermost(spans)
    for index in relations.indices { relations[index].attribution = innermost[index] }
    analysis.relations = relations
    analysis.layers.insert(.relations)
  }

  /// Of a relation and its converse the surer one, the first of equals.
  private func withoutContradictions(_ relations: [RelationMention]) -> [RelationMention] {
    var best: [Key: Double] = [:]
    for relation in relations where !relation.kind.isSymmetric {
      best[Key(relation)] = relation.confidence
    }
    return relations.filter { relation in
      guard let other = best[Key(relation.kind, relation.to, relation.from)],
        !relation.kind.isSymmetric
      else { return true }
      return relation.confidence > other
        || relation.confidence == other && relation.from < relation.to
    }
  }

  /// What makes two relations the same; the ends of a symmetric one in either order.
  private struct Key: Hashable {
    var kind: RelationKind
    var first: Int
    var second: Int

    init(_ kind: RelationKind, _ from: Int, _ to: Int) {
      self.kind = kind
      let swaps = kind.isSymmetric && from > to
      first = swaps ? to : from
      second = swaps ? from : to
    }

    init(_ relation: RelationMention) { self.init(relation.kind, relation.from, relation.to) }
  }

  private func relation(_ draft: RelationDraft) -> RelationMention? {
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

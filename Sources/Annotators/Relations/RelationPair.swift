package import TextModel

/// A mention as an end of a possible relation.
package struct RelationEnd {
  /// The mention; a word of nationality has the entity of its country.
  package var mention: Mention
  /// The index of its entity.
  package var entity: Int
  /// The type of its entity.
  package var type: EntityType
  /// The token it hangs on.
  var head: Int
  /// Its tokens.
  var tokens: Range<Int>
}

/// Two mentions in text order between whose entities a sentence may state a relation.
package struct RelationPair {
  /// The one that starts first, the outer one of nested ones.
  package var first: RelationEnd
  /// The other one.
  package var second: RelationEnd
  /// The sentence of the first one.
  package var sentence: Int
  /// What the patterns read between the two.
  var drafts: [RelationDraft] = []
  /// How many mentions start between the two.
  var mentionsBetween = 0
}

/// Lists the pairs of a text that are worth a decision.
struct RelationPairs {
  /// How many mentions on a mention is paired with.
  private static let reach = 12
  /// How many tokens may stand between the two.
  private static let distance = 40

  private struct Key: Hashable {
    var first: TextSpan
    var second: TextSpan
  }

  let context: RelationContext
  private let ends: [RelationEnd]

  init(_ context: RelationContext) {
    self.context = context
    ends = Self.ends(context)
  }

  /// All pairs in text order. Complexity: O(n), the reach being bounded.
  func pairs(_ drafts: [RelationDraft]) -> [RelationPair] {
    var open: [Key: [RelationDraft]] = [:]
    for draft in drafts {
      open[Self.key(draft.from.span, draft.to.span), default: []].append(draft)
    }
    var pairs: [RelationPair] = []
    for (index, first) in ends.enumerated() {
      let sentence = context.analysis.sentence(at: first.mention.span.start) ?? 0
      let limit = context.analysis.sentences[sentence].tokens.upperBound
      for other in index + 1..<min(index + 1 + Self.reach, max(index + 1, ends.count)) {
        let second = ends[other]
        guard second.tokens.lowerBound < limit,
          second.tokens.lowerBound - first.tokens.upperBound <= Self.distance
        else { break }
        guard second.entity != first.entity else { continue }
        var pair = RelationPair(
          first: first, second: second, sentence: sentence, mentionsBetween: other - index - 1)
        pair.drafts =
          open.removeValue(forKey: Self.key(first.mention.span, second.mention.span)) ?? []
        guard !pair.drafts.isEmpty || !RelationLabel.permitted(first.type, second.type).isEmpty
        else { continue }
        pairs.append(pair)
      }
    }
    return pairs + far(drafts, open)
  }

  /// The pairs that only a pattern sees: the country or chamber of an office, named elsewhere.
  private func far(_ drafts: [RelationDraft], _ open: [Key: [RelationDraft]]) -> [RelationPair] {
    var open = open
    return drafts.compactMap { draft in
      let key = Self.key(draft.from.span, draft.to.span)
      guard let own = open.removeValue(forKey: key), let from = Self.end(draft.from, context),
        let to = Self.end(draft.to, context), from.entity != to.entity
      else { return nil }
      let isForward = from.mention.span < to.mention.span
      return RelationPair(
        first: isForward ? from : to, second: isForward ? to : from,
        sentence: context.analysis.sentence(at: draft.from.span.start) ?? 0, drafts: own,
        mentionsBetween: Self.reach)
    }
  }

  private static func key(_ first: TextSpan, _ second: TextSpan) -> Key {
    first < second ? Key(first: first, second: second) : Key(first: second, second: first)
  }

  private static func ends(_ context: RelationContext) -> [RelationEnd] {
    context.analysis.mentions.compactMap { mention in
      guard mention.kind == .nationality else { return end(mention, context) }
      return context.home(of: mention).flatMap { end($0, context) }
    }
  }

  private static func end(_ mention: Mention, _ context: RelationContext) -> RelationEnd? {
    let tokens = context.analysis.tokens(in: mention.span)
    guard let entity = mention.entity, let last = tokens.last else { return nil }
    return RelationEnd(
      mention: mention, entity: entity, type: context.analysis.entities[entity].type,
      head: context.analysis.head(of: mention.span) ?? last, tokens: tokens)
  }
}

import TextModel

/// `Bryanka, Ukraine`, `the Luhansk region of Ukraine`, `Ukraine's Luhansk region`, `a prison in
/// Rostov`: what lies where.
struct PlacePattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    guard let inner = context.mention(at: token), let type = context.type(of: inner),
      type == .place || type == .organization
    else { return [] }
    if type == .place, inner.kind == .name, let outer = context.nameAfterComma(token),
      context.type(of: outer) == .place
    {
      return [
        RelationDraft(
          kind: .locatedIn, from: inner, to: outer, confidence: 0.7,
          reason: "place pattern: place, place")
      ]
    }
    return context.tree.children(of: token).compactMap { child in
      guard let outer = context.mention(at: child), outer.entity != inner.entity,
        outer.kind == .name, let outerType = context.type(of: outer)
      else { return nil }
      guard outerType == .place, let reason = containment(child, token, type, context) else {
        return nil
      }
      return RelationDraft(
        kind: .locatedIn, from: inner, to: outer, confidence: 0.75, reason: reason)
    }
  }

  private func containment(
    _ child: Int, _ token: Int, _ type: EntityType, _ context: RelationContext
  ) -> String? {
    switch context.tokens[child].deprel {
    case .nmodPoss: return "place pattern: possessive"
    case .appos, .nmodUnmarked, .nmodDesc, .oblUnmarked, .dislocated, .list:
      guard type == .place, child > token, isAfterComma(child, token, context) else { return nil }
      return "place pattern: place, place"
    case .nmod:
      guard let preposition = context.preposition(of: child) else {
        return type == .place && child > token && isAfterComma(child, token, context)
          ? "place pattern: place, place" : nil
      }
      guard !hasNearer(child, token, context) else { return nil }
      guard preposition == "in" || preposition == "of" && type == .place else { return nil }
      return "place pattern: '\(preposition)'"
    default: return nil
    }
  }

  /// Whether another place stands between: in `Orlando, Florida in the United States` the state is
  /// the one that lies there.
  private func hasNearer(_ child: Int, _ token: Int, _ context: RelationContext) -> Bool {
    guard token < child, child - token <= 16, let inner = context.mention(at: token) else {
      return false
    }
    return (token + 1..<child).contains { between in
      guard let name = context.name(endingAt: between) else { return false }
      return name.span.start > inner.span.end && context.type(of: name) == .place
    } && context.tokens[token].upos != .noun
  }

  /// Whether the outer place follows the inner one with a comma alone between.
  private func isAfterComma(_ child: Int, _ token: Int, _ context: RelationContext) -> Bool {
    guard let inner = context.mention(at: token), let outer = context.mention(at: child),
      outer.span.start > inner.span.end, outer.span.start - inner.span.end <= 2
    else { return false }
    return context.analysis.text(TextSpan(inner.span.end, outer.span.start)).hasPrefix(",")
  }
}

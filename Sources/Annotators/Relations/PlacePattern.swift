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
    let contained = context.tree.children(of: token).compactMap { child -> RelationDraft? in
      guard let outer = namedPlace(child, context), outer.entity != inner.entity,
        let outerType = context.type(of: outer)
      else { return nil }
      guard outerType == .place, let reason = containment(child, token, type, context) else {
        return nil
      }
      return RelationDraft(
        kind: .locatedIn, from: inner, to: outer, confidence: 0.75, reason: reason)
    }
    return contained + ofNation(token, inner, context)
  }

  /// The place that a token names: its own mention, or the name in front of a noun for a kind of
  /// place (`the Luhansk region`).
  private func namedPlace(_ token: Int, _ context: RelationContext) -> Mention? {
    if let mention = context.mention(at: token), mention.kind == .name { return mention }
    guard NounLexicon.isPlaceKind(context.noun(token)) else { return nil }
    return context.tree.children(of: token).lazy
      .filter { context.tokens[$0].deprel == .compound }
      .compactMap { context.mention(at: $0) }
      .first { $0.kind == .name && context.type(of: $0) == .place }
  }

  /// `the Ukrainian town of Bryanka`: in the country of the adjective, where the text names it.
  private func ofNation(
    _ token: Int, _ inner: Mention, _ context: RelationContext
  ) -> [RelationDraft] {
    guard NounLexicon.isPlaceKind(context.noun(token)), context.type(of: inner) == .place else {
      return []
    }
    return context.tree.children(of: token).compactMap { child in
      guard context.tokens[child].deprel == .amod, let country = context.country(of: child),
        country.entity != inner.entity
      else { return nil }
      return RelationDraft(
        kind: .locatedIn, from: inner, to: country, confidence: 0.75,
        reason: "place pattern: nationality of a place")
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

import TextModel

/// `the army's Western Command`, `Iranian airline Mahan Air`: a body that belongs to another or is
/// at home in a country.
struct BodyPattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    guard let body = context.mention(at: token), body.kind == .name,
      context.type(of: body) == .organization
    else { return [] }
    return context.tree.children(of: token).compactMap { child in
      if let country = context.country(of: child), context.tokens[child].span.end <= body.span.start
      {
        return RelationDraft(
          kind: .locatedIn, from: body, to: country, link: child, confidence: 0.6,
          reason: "body pattern: nationality")
      }
      guard let whole = context.mention(at: child), whole.kind == .name,
        context.type(of: whole) == .organization, isWhole(child, of: token, context)
      else { return nil }
      return RelationDraft(
        kind: .partOf, from: body, to: whole, confidence: 0.6, reason: "body pattern: owner")
    }
  }

  private func isWhole(_ child: Int, of token: Int, _ context: RelationContext) -> Bool {
    switch context.tokens[child].deprel {
    case .nmodPoss: true
    case .nmod: child > token && context.preposition(of: child) == "of"
    default: false
    }
  }
}

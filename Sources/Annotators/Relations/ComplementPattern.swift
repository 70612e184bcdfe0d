import TextModel

/// `Tristan Smith of University College London`: a person whose name carries a body.
struct ComplementPattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    guard let person = context.mention(at: token), person.kind == .name,
      context.type(of: person) == .person
    else { return [] }
    return context.tree.children(of: token).compactMap { child in
      guard context.tokens[child].deprel == .nmod, child > token,
        let body = context.mention(at: child), context.type(of: body) == .organization,
        let preposition = context.preposition(of: child),
        ["of", "at", "from", "with"].contains(preposition)
      else { return nil }
      return RelationDraft(
        kind: .worksFor, from: person, to: body, confidence: 0.65,
        reason: "complement pattern: name '\(preposition)' body")
    }
  }
}

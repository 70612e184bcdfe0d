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
      let isParty = body.entity.map { Self.isParty(context.analysis.entities[$0]) } ?? false
      return RelationDraft(
        kind: isParty ? .memberOf : .worksFor, from: person, to: body, confidence: 0.65,
        reason: "complement pattern: name '\(preposition)' body")
    }
  }

  /// Whether one of the names says that people are members of it, not its staff.
  private static func isParty(_ body: DocumentEntity) -> Bool {
    ([body.name] + body.aliases).contains { name in
      name.lowercased().split(separator: " ").contains { parties.contains(String($0)) }
    }
  }

  private static let parties: Set<String> = [
    "party", "alliance", "democrats", "republicans", "league", "congress", "parliament", "senate",
    "front", "coalition", "labour",
  ]
}

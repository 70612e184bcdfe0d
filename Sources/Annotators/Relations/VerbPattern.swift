import TextModel

/// `who has led Fatah`, `owns Drumcons`, `was born in Soroca`, `died in Harare`, `lives in Rome`.
struct VerbPattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    guard context.tokens[token].upos == .verb, !isNegated(token, context) else { return [] }
    let lemma = context.noun(token)
    guard let subject = subject(of: token, context) else { return [] }
    return context.tree.children(of: token).compactMap { child in
      guard let object = context.mention(at: child), object.entity != subject.entity,
        let kind = kind(lemma, subject, object, child, context)
      else { return nil }
      return RelationDraft(
        kind: kind, from: subject, to: object, link: token, confidence: 0.7,
        reason: "verb pattern: '\(lemma)'")
    }
  }

  private func kind(
    _ lemma: String, _ subject: Mention, _ object: Mention, _ child: Int,
    _ context: RelationContext
  ) -> RelationKind? {
    let (from, to) = (context.type(of: subject), context.type(of: object))
    let isObject = context.tokens[child].deprel == .obj
    if isObject, from == .person, to == .organization, Self.leading.contains(lemma) {
      return .leads
    }
    if isObject, lemma == "own", from == .person || from == .organization { return .owns }
    guard from == .person, context.tokens[child].deprel == .obl,
      let preposition = context.preposition(of: child)
    else { return nil }
    if to == .organization, lemma == "work", preposition == "for" || preposition == "at" {
      return .worksFor
    }
    guard to == .place, preposition == "in" else { return nil }
    switch lemma {
    case "bear": return .bornIn
    case "die": return .diedIn
    case "live", "reside": return .livesIn
    default: return nil
    }
  }

  private static let leading: Set<String> = ["lead", "head", "chair", "run", "direct"]

  /// The subject; for a relative clause the noun it hangs on.
  private func subject(of token: Int, _ context: RelationContext) -> Mention? {
    let subject = context.tree.children(of: token).first {
      [.nsubj, .nsubjPass].contains(context.tokens[$0].deprel)
    }
    if let subject, let mention = context.mention(at: subject) { return mention }
    guard context.tokens[token].deprel == .aclRelcl, let subject,
      ["who", "which", "that"].contains(context.form(subject))
    else { return nil }
    return context.mention(at: context.tokens[token].head)
  }

  private func isNegated(_ token: Int, _ context: RelationContext) -> Bool {
    context.tree.children(of: token).contains {
      ["not", "n't", "never", "no", "would", "could", "might", "may"].contains(context.form($0))
    }
  }
}

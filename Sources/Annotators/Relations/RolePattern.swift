import TextModel

/// `the president of Namibia`, `Namibia's president`, `U.S. President Donald Trump`, `her son`: a
/// role noun between its bearer and what the role belongs to.
struct RolePattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    let word = context.tokens[token]
    guard word.upos == .noun || word.upos == .properNoun,
      let bearer = bearer(of: token, context)
    else { return [] }
    let noun = context.noun(token)
    return objects(of: token, bearer: bearer, context).compactMap { object in
      draft(noun, token, bearer, object, context)
    }
  }

  private func draft(
    _ noun: String, _ token: Int, _ bearer: Mention, _ object: Mention, _ context: RelationContext
  ) -> RelationDraft? {
    guard object.entity != bearer.entity, let type = context.type(of: object) else { return nil }
    let isPeople = type == .person || type == .group
    if isPeople, !Self.vagueKin.contains(noun), let kinship = Kinship(noun: noun) {
      return kin(isInLaw(token, context) ? .relative : kinship, noun, token, bearer, object)
    }
    guard context.type(of: bearer) == .person else { return nil }
    let kind: RelationKind?
    switch type {
    case .person: kind = RoleNoun.toPerson(noun)
    case .organization, .place: kind = bodyRelation(noun, token, context)
    default: kind = nil
    }
    guard let kind else { return nil }
    return RelationDraft(
      kind: kind, from: bearer, to: object, link: token, isFormer: isFormer(token, context),
      confidence: 0.8, reason: "role pattern: '\(noun)'")
  }

  private func bodyRelation(
    _ noun: String, _ token: Int, _ context: RelationContext
  ) -> RelationKind? {
    RoleNoun.relation(noun, words: leading(token, context))
  }

  private func kin(
    _ kinship: Kinship, _ noun: String, _ token: Int, _ bearer: Mention, _ object: Mention
  ) -> RelationDraft {
    let (kind, from, to): (RelationKind, Mention, Mention) =
      switch kinship {
      case .parent: (.parentOf, bearer, object)
      case .child: (.parentOf, object, bearer)
      case .spouse: (.spouseOf, bearer, object)
      case .sibling: (.siblingOf, bearer, object)
      case .relative: (.relativeOf, bearer, object)
      }
    return RelationDraft(
      kind: kind, from: from, to: to, link: token, isFormer: noun.hasPrefix("ex-"),
      confidence: 0.85, reason: "kin pattern: '\(noun)'")
  }

  /// Whether `-in-law`, in tokens of its own, follows the noun.
  private func isInLaw(_ token: Int, _ context: RelationContext) -> Bool {
    let end = context.tokens[token].span.end
    let limit = min(context.tokens.count - 1, token + 5)
    return context.analysis.text(TextSpan(end, context.tokens[limit].span.end)).hasPrefix("-in-law")
  }

  /// Who has the role: the mention that the noun heads, or the name it is a title of.
  private func bearer(of token: Int, _ context: RelationContext) -> Mention? {
    if let own = context.mention(at: token) { return own }
    let word = context.tokens[token]
    switch word.deprel {
    case .compound, .nmodDesc, .flat, .appos, .nmodUnmarked:
      guard !hasOwner(between: token, word.head, context),
        let name = context.mention(at: word.head), name.kind == .name,
        context.type(of: name) == .person
      else { return nil }
      return name
    default:
      let named = context.tree.children(of: token).first {
        [.appos, .flat].contains(context.tokens[$0].deprel)
          && context.mention(at: $0)?.kind == .name
      }
      return named.flatMap { context.mention(at: $0) }
    }
  }

  /// Whether a possessive parts a title from the name: in `the chancellor's aide Ana Sole` the
  /// title is another's.
  private func hasOwner(between token: Int, _ head: Int, _ context: RelationContext) -> Bool {
    guard token < head, head - token <= 16 else { return false }
    return (token..<head).contains { ["'s", "’s"].contains(context.form($0)) }
  }

  /// What the role belongs to.
  private func objects(
    of token: Int, bearer: Mention, _ context: RelationContext
  ) -> [Mention] {
    var children = Array(context.tree.children(of: token))
    let word = context.tokens[token]
    if [.compound, .nmodDesc, .flat].contains(word.deprel), word.head >= 0 {
      children += context.tree.children(of: word.head).filter {
        $0 < token && Self.shared.contains(context.tokens[$0].deprel)
      }
    }
    var objects: [Mention] = []
    for child in children {
      if context.tokens[child].deprel == .amod, let country = context.country(of: child) {
        objects.append(country)
        continue
      }
      guard let mention = context.mention(at: child), mention.entity != bearer.entity,
        isComplement(child, of: token, context)
      else { continue }
      objects.append(mention)
    }
    return objects
  }

  private func isComplement(_ child: Int, of token: Int, _ context: RelationContext) -> Bool {
    switch context.tokens[child].deprel {
    case .nmodPoss: true
    case .compound, .nmodDesc, .nmodUnmarked, .amod: child < token
    case .nmod:
      if let preposition = context.preposition(of: child) {
        Self.prepositions.contains(preposition)
          && !(preposition == "to" && RoleNoun.sent.contains(context.noun(token)))
      } else {
        child < token
      }
    default: false
    }
  }

  /// Kin nouns that name nobody in particular.
  private static let vagueKin: Set<String> = ["family", "relative", "kin"]

  private static let shared: Set<Deprel> = [.compound, .nmodPoss, .nmod, .nmodDesc, .amod]

  private static let prepositions: Set<String> = ["of", "for", "at", "with", "to", "from", "in"]

  private func leading(_ token: Int, _ context: RelationContext) -> [String] {
    var forms = context.tree.children(of: token).filter { $0 < token }.map(context.form)
    let head = context.tokens[token].head
    if [.compound, .nmodDesc, .flat].contains(context.tokens[token].deprel), head >= 0 {
      forms += context.tree.children(of: head).filter { $0 < token }.map(context.form)
    }
    return forms
  }

  private func isFormer(_ token: Int, _ context: RelationContext) -> Bool {
    leading(token, context).contains { ["former", "ex", "then", "late", "ousted"].contains($0) }
  }
}

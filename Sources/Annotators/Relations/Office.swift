import TextModel

/// Offices that are held in a state or a chamber which the sentence need not name.
enum Office {
  /// Whether the words say an office of the state and no more: a `senior vice president` is a
  /// firm's.
  static func isNational(_ noun: String, _ words: [String]) -> Bool {
    national.contains(noun)
      && (["minister", "secretary"].contains(noun) || words.allSatisfy(plain.contains))
  }

  /// The country that the text is about, standing at a span; surer when few others are named.
  static func country(
    _ context: RelationContext, at span: TextSpan
  ) -> (mention: Mention, confidence: Double)? {
    guard let main = context.mainCountry else { return nil }
    var mention = main.mention
    mention.span = span
    return (mention, main.share > 0.6 ? 0.55 : main.share > 0.4 ? 0.4 : 0.3)
  }

  /// The chamber that a lawmaker of this kind sits in, where the text names it.
  static func chamber(_ noun: String, _ context: RelationContext) -> Mention? {
    (chambers[noun] ?? []).lazy.compactMap { context.body(called: $0) }.first
  }

  private static let plain: Set<String> = national.union([
    "vice", "former", "then", "late", "outgoing", "acting", "interim", "the", "a", "current",
    "prime", "incumbent",
  ])

  private static let national: Set<String> = [
    "president", "minister", "chancellor", "king", "queen", "emperor", "premier", "secretary",
    "monarch", "prince", "princess",
  ]

  private static let chambers = [
    "senator": ["senate"],
    "representative": ["house of representatives", "house", "congress"],
    "congressman": ["house of representatives", "house", "congress"],
    "congresswoman": ["house of representatives", "house", "congress"],
    "lawmaker": ["parliament", "congress"],
    "mp": ["parliament", "house of commons"],
    "delegate": ["house of delegates"],
  ]
}

/// `the president`, `a ministry spokesman`: a role whose body the phrase does not name but the text
/// has named.
struct OfficePattern: RelationPattern {
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    let noun = context.noun(token)
    guard
      let role = RoleNoun.toBody(noun) ?? (Office.chamber(noun, context) == nil ? nil : .memberOf)
    else { return [] }
    guard let bearer = bearer(of: token, context) else { return [] }
    func draft(_ kind: RelationKind, _ to: Mention, _ confidence: Double, _ reason: String)
      -> [RelationDraft]
    {
      [
        RelationDraft(
          kind: kind, from: bearer, to: to, link: token, confidence: confidence, reason: reason)
      ]
    }
    let children = context.tree.children(of: token)
    for child in children where child < token && context.tokens[child].deprel == .compound {
      guard context.mention(at: child) == nil,
        NounLexicon.entry(context.noun(child))?.type
          == .organization, let body = context.body(takenUpBy: child)
      else { continue }
      let kind = RoleNoun.relation(noun, words: words(children, token, context)) ?? role
      return draft(kind, body, 0.45, "office pattern: body taken up")
    }
    guard bearer.kind == .description, !hasObject(children, token, context) else { return [] }
    if let chamber = Office.chamber(noun, context) {
      var stand = chamber
      stand.span = context.tokens[token].span
      return draft(.memberOf, stand, 0.3, "office pattern: chamber")
    }
    let words = words(children, token, context)
    guard Office.isNational(noun, words), let kind = RoleNoun.relation(noun, words: words),
      let country = Office.country(context, at: context.tokens[token].span)
    else { return [] }
    return draft(kind, country.mention, min(country.confidence, 0.45), "office pattern: country")
  }

  private func words(
    _ children: ArraySlice<Int>, _ token: Int, _ context: RelationContext
  ) -> [String] {
    children.filter { $0 < token }.map(context.form)
  }

  /// The person whom the noun stands for or is a title of.
  private func bearer(of token: Int, _ context: RelationContext) -> Mention? {
    let head = context.tokens[token].head
    let isTitle = [.compound, .nmodDesc, .flat, .appos].contains(context.tokens[token].deprel)
    for candidate in [token, isTitle ? head : -1] {
      if let mention = context.mention(at: candidate), context.type(of: mention) == .person {
        return mention
      }
    }
    return nil
  }

  private func hasObject(
    _ children: ArraySlice<Int>, _ token: Int, _ context: RelationContext
  ) -> Bool {
    children.contains { child in
      [.nmod, .nmodPoss, .compound].contains(context.tokens[child].deprel)
        || context.country(of: child) != nil
    }
  }
}

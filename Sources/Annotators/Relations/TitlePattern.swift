import TextModel

/// `US Secretary of State Ana Sole`, `Russian President Ivan Petrov`, `Senator Mia Roe`: the words of
/// office right before a person's name, read by their order, since trees of long titles are unsure.
struct TitlePattern: RelationPattern {
  /// How many tokens before the name are read.
  private static let reach = 12

  func relations(at token: Int, in context: RelationContext) -> [RelationDraft] {
    guard let person = context.mention(at: token), person.kind == .name,
      context.type(of: person) == .person,
      let first = context.analysis.tokens(in: person.span).first,
      let title = title(before: first, context)
    else { return [] }
    return drafts(title, person, context)
  }

  /// The words of an office with what they name.
  private struct Title {
    var role: Int
    var noun: String
    var words: [String] = []
    var objects: [Mention] = []
  }

  private func title(before first: Int, _ context: RelationContext) -> Title? {
    var title: Title?
    var objects: [Mention] = []
    var words: [String] = []
    // An office never reaches over the end of a sentence, and no full stop stands inside it.
    let sentence = context.analysis.sentence(at: context.tokens[first].span.start)
    let start = sentence.map { context.analysis.sentences[$0].tokens.lowerBound } ?? 0
    let limit = max(start, first - Self.reach)
    var token = first - 1
    while token >= limit {
      let form = context.form(token)
      if let name = context.name(endingAt: token) {
        let isJoined = objects.isEmpty || ["'s", "’s"].contains(context.form(token + 1))
        if isJoined { objects.append(name) }
        let start = context.analysis.tokens(in: name.span).lowerBound
        words.append(form)
        token = min(start, token) - 1
        continue
      }
      guard isTitleWord(token, form, context),
        title == nil || context.tokens[token].upos != .adposition
      else { break }
      if let country = context.country(of: token) { objects.append(country) }
      if title == nil, RoleNoun.toBody(context.noun(token)) != nil {
        title = Title(role: token, noun: context.noun(token))
      }
      words.append(form)
      token -= 1
    }
    title?.objects = objects
    title?.words = words
    return title
  }

  private func isTitleWord(_ token: Int, _ form: String, _ context: RelationContext) -> Bool {
    switch context.tokens[token].upos {
    case .noun, .properNoun, .adjective: true
    case .adposition: ["of", "to", "for"].contains(form)
    case .determiner: form == "the" && token > 0 && context.tokens[token - 1].upos == .adposition
    default: ["'s", "’s", "-", "&"].contains(form)
    }
  }

  private func drafts(
    _ title: Title, _ person: Mention, _ context: RelationContext
  ) -> [RelationDraft] {
    let isFormer = title.words.contains { ["former", "ex", "then", "late"].contains($0) }
    func draft(_ kind: RelationKind, _ to: Mention, _ confidence: Double) -> RelationDraft {
      RelationDraft(
        kind: kind, from: person, to: to, link: title.role, isFormer: isFormer,
        confidence: confidence, reason: "title pattern: '\(title.noun)'")
    }
    if let chamber = Office.chamber(title.noun, context) { return [draft(.memberOf, chamber, 0.7)] }
    guard let kind = RoleNoun.relation(title.noun, words: title.words) else { return [] }
    let bodies = title.objects.filter { isBody($0, context) }
    if RoleNoun.sent.contains(title.noun) {
      let role = context.tokens[title.role].span
      return bodies.first { $0.span.end <= role.start }.map { [draft(kind, $0, 0.75)] } ?? []
    }
    if let object = bodies.first { return [draft(kind, object, 0.75)] }
    guard title.objects.isEmpty, Office.isNational(title.noun, title.words),
      let country = Office.country(context, at: context.tokens[title.role].span)
    else { return [] }
    return [draft(kind, country.mention, country.confidence)]
  }

  private func isBody(_ mention: Mention, _ context: RelationContext) -> Bool {
    let type = context.type(of: mention)
    return type == .organization || type == .place
  }
}

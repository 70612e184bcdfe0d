import TextModel

/// Verbs of saying, thinking, asking, promising, accusing: the clause, infinitive, object or
/// quotation they govern is the content, their subject the source.
struct VerbSieve: AttributionSieve {
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    let taken = Set(drafts.flatMap { $0.cue.flatMap { context.analysis.tokens(in: $0) } })
    for verb in context.tokens.indices where !taken.contains(verb) {
      guard let entry = entry(of: verb, context), !context.isSecondHalf(verb) else { continue }
      let found = drafts.count
      if context.tokens[verb].upos == .verb { readTree(verb, entry, context, into: &drafts) }
      guard drafts.count == found, let reading = context.wordOrderReading(verb, entry) else {
        continue
      }
      append(reading, of: verb, isPassive: false, context, to: &drafts)
    }
  }

  /// What the lexicon knows of a word, by its dictionary form or, where that was guessed wrong, by
  /// its inflected one.
  private func entry(of token: Int, _ context: AttributionContext) -> CueEntry? {
    let word = context.tokens[token]
    if word.upos == .verb, let known = context.lexicon.verb(word.lemma) { return known }
    switch word.upos {
    case .verb: return context.lexicon.verb(form: context.analysis.form(token).lowercased())
    case .noun, .adjective, .properNoun, .other:
      let form = context.analysis.form(token)
      guard form.utf8.count < 14, CueInflection.neverNouns.contains(String(form)) else {
        return nil
      }
      return context.lexicon.verb(form: String(form))
    default: return nil
    }
  }

  private func readTree(
    _ verb: Int, _ entry: CueEntry, _ context: AttributionContext,
    into drafts: inout [AttributionDraft]
  ) {
    let isPassive = context.isPassive(verb)
    let reading =
      isPassive
      ? context.passiveReading(verb, entry)
      : context.activeReading(verb, entry) ?? context.secondHalfReading(of: verb)
    guard let reading, !reading.content.isEmpty else { return }
    append(reading, of: verb, isPassive: isPassive, context, to: &drafts)
  }

  private func append(
    _ reading: CueReading, of verb: Int, isPassive: Bool, _ context: AttributionContext,
    to drafts: inout [AttributionDraft]
  ) {
    let source =
      isPassive
      ? context.agent(of: verb)
      : reading.sourcePhrase?.head ?? reading.source ?? context.subject(of: verb)
        ?? context.subjectOnTheLeft(of: verb)
    guard source != nil || isPassive || reading.allowsNoSource else { return }
    let sources: [Int?] =
      reading.sourcePhrase == nil
      ? source.map { context.withConjuncts($0).map { $0 } } ?? [nil] : [source]
    let stance = context.stance(of: verb, reading.use.stance, content: reading.content)
    var reading = reading
    let addressee = addressee(of: &reading, verb, isPassive: isPassive, context)
    reading.content = context.fromComplementizer(reading.content, after: verb)
    for head in sources {
      let phrase = phrase(of: head, isLast: head == sources.last ?? nil, reading, verb, context)
      if let phrase, reading.content.contains(where: { $0.overlaps(phrase) }) { continue }
      drafts.append(
        AttributionDraft(
          cueHead: verb, sourceHead: head, source: phrase,
          cue: context.cueSpans(of: verb, with: reading.extraCue + context.secondHalf(of: verb)),
          content: reading.content,
          addressee: addressee, stance: stance,
          confidence: reading.use.reliability,
          reason: "verb sieve: '\(context.tokens[verb].lemma)' \(reading.use.frame.words)"
            + (isPassive ? ", passive" : "")
            + (reading.sourcePhrase == nil ? "" : ", by word order")))
    }
  }

  /// The one addressed; where the tree took it into the content, it is cut off there.
  private func addressee(
    of reading: inout CueReading, _ verb: Int, isPassive: Bool, _ context: AttributionContext
  ) -> TextSpan? {
    if let known = reading.addressee.flatMap({ context.nounPhrase($0) }),
      !reading.content.contains(where: { $0.overlaps(known) })
    {
      return known
    }
    guard !isPassive, let range = context.addresseeByWordOrder(verb, reading.use.frame) else {
      return nil
    }
    let span = context.span(range)
    guard let cut = reading.content.firstIndex(where: { $0.overlaps(span) }) else { return span }
    let rest = context.analysis.tokens(in: reading.content[cut])
    guard range.lowerBound == verb + 1, rest.lowerBound == verb + 1,
      range.upperBound + 1 < rest.upperBound,
      let content = context.contentSpan(range.upperBound + 1...rest.upperBound - 1, outside: verb)
    else { return nil }
    reading.content[cut] = content
    return span
  }

  private func phrase(
    of head: Int?, isLast: Bool, _ reading: CueReading, _ verb: Int, _ context: AttributionContext
  ) -> TextSpan? {
    if let read = reading.sourcePhrase { return context.span(read.range) }
    guard let phrase = head.flatMap({ context.nounPhrase($0) }) else { return nil }
    return isLast ? context.stretched(phrase, before: verb) : phrase
  }
}

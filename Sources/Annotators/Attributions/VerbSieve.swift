import TextModel

/// Verbs of saying, thinking, asking, promising, accusing: the clause, infinitive, object or
/// quotation they govern is the content, their subject the source.
struct VerbSieve: AttributionSieve {
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    for verb in context.tokens.indices where context.tokens[verb].upos == .verb {
      guard let entry = context.lexicon.verb(context.tokens[verb].lemma) else { continue }
      if context.isSecondHalf(verb) { continue }
      let isPassive = context.isPassive(verb)
      let reading =
        isPassive
        ? context.passiveReading(verb, entry)
        : context.activeReading(verb, entry) ?? context.secondHalfReading(of: verb)
      guard let reading, !reading.content.isEmpty else { continue }
      append(reading, of: verb, isPassive: isPassive, context, to: &drafts)
    }
  }

  private func append(
    _ reading: CueReading, of verb: Int, isPassive: Bool, _ context: AttributionContext,
    to drafts: inout [AttributionDraft]
  ) {
    let source =
      isPassive
      ? context.agent(of: verb)
      : reading.source ?? context.subject(of: verb)
        ?? context.subjectOnTheLeft(of: verb)
    guard source != nil || isPassive || reading.allowsNoSource else { return }
    let sources: [Int?] = source.map { context.withConjuncts($0).map { $0 } } ?? [nil]
    let stance = context.stance(of: verb, reading.use.stance, content: reading.content)
    let addressee = reading.addressee.flatMap { context.nounPhrase($0) }.flatMap { phrase in
      reading.content.contains { $0.overlaps(phrase) } ? nil : phrase
    }
    for head in sources {
      let phrase = head.flatMap { context.nounPhrase($0) }.map { phrase in
        head == sources.last ?? nil ? context.stretched(phrase, before: verb) : phrase
      }
      if let phrase, reading.content.contains(where: { $0.overlaps(phrase) }) { continue }
      drafts.append(
        AttributionDraft(
          cueHead: verb, sourceHead: head, source: phrase,
          cue: context.cueSpans(of: verb, with: reading.extraCue + context.secondHalf(of: verb)),
          content: reading.content,
          addressee: addressee, stance: stance,
          confidence: reading.use.reliability,
          reason: "verb sieve: '\(context.tokens[verb].lemma)' \(reading.use.frame.words)"
            + (isPassive ? ", passive" : "")))
    }
  }
}

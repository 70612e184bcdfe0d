import TextModel

/// Cues of several words in a fixed order: `cast doubt on`, `would neither confirm nor deny`, `did
/// not respond to`, `withdrew its report`.
struct PhraseSieve: AttributionSieve {
  private let phrasesOfWord: [String: [SetPhrase]]

  init(_ phrases: [SetPhrase] = SetPhrase.english) {
    var phrasesOfWord: [String: [SetPhrase]] = [:]
    for phrase in phrases {
      for word in phrase.words.first ?? [] { phrasesOfWord[word, default: []].append(phrase) }
    }
    self.phrasesOfWord = phrasesOfWord
  }

  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    for token in context.tokens.indices {
      let span = context.tokens[token].span
      guard span.length < 12, let phrases = phrasesOfWord[String(context.analysis.form(token))]
      else { continue }
      for phrase in phrases where matches(phrase, at: token, context) {
        guard let draft = draft(phrase, at: token, context) else { continue }
        drafts.append(draft)
        break
      }
    }
  }

  private func matches(_ phrase: SetPhrase, at first: Int, _ context: AttributionContext) -> Bool {
    guard first + phrase.words.count < context.sentenceTokens(of: first).upperBound else {
      return false
    }
    return phrase.words.indices.allSatisfy {
      phrase.words[$0].contains(String(context.analysis.form(first + $0)))
    }
  }

  private func draft(_ phrase: SetPhrase, at first: Int, _ context: AttributionContext)
    -> AttributionDraft?
  {
    let last = first + phrase.words.count - 1
    guard let content = content(phrase, last, context),
      let source = source(of: first, last, context), !content.overlaps(source.span)
    else { return nil }
    let cue = auxiliaries(before: first, context)...(phrase.rest == .withLastWord ? last - 1 : last)
    let opening = phrase.rest == .withLastWord ? cue.lowerBound...max(first, cue.upperBound) : cue
    return AttributionDraft(
      cueHead: first, sourceHead: source.head, source: source.span,
      cue: [context.span(trimmed(opening, phrase, first))], content: [content], addressee: nil,
      stance: phrase.stance, confidence: 0.85,
      reason: "phrase sieve: '\(context.analysis.text(context.span(first...last)))'")
  }

  /// `declined to comment`: the infinitive is the content, the verb alone the cue.
  private func trimmed(_ cue: ClosedRange<Int>, _ phrase: SetPhrase, _ first: Int) -> ClosedRange<
    Int
  > {
    phrase.words.count > 2 && phrase.words[1].contains("to") ? cue.lowerBound...first : cue
  }

  private func content(_ phrase: SetPhrase, _ last: Int, _ context: AttributionContext)
    -> TextSpan?
  {
    switch phrase.rest {
    case .anything: return context.remainder(from: last + 1, governedBy: last)
    case .withLastWord:
      let from = phrase.words.count > 2 && phrase.words[1].contains("to") ? last - 1 : last
      return context.remainder(from: from, governedBy: last)
    case .words:
      guard
        (last + 1...last + 4).contains(where: { token in
          token < context.tokens.count && SetPhrase.wordNouns.contains(context.tokens[token].lemma)
        })
      else { return nil }
      return context.remainder(from: last + 1, governedBy: last)
    case .clause:
      guard context.tokens[last + 1].lemma == "that" else { return nil }
      return context.remainder(from: last + 1, governedBy: last)
    }
  }

  private func source(of first: Int, _ last: Int, _ context: AttributionContext) -> (
    head: Int, span: TextSpan
  )? {
    if let phrase = context.phraseBefore(first) {
      return (phrase.head, context.span(phrase.range))
    }
    for word in first...last {
      guard let head = context.subject(of: word), head < first,
        context.sentenceTokens(of: first).contains(head), let span = context.nounPhrase(head)
      else { continue }
      return (head, span)
    }
    return nil
  }

  private func auxiliaries(before first: Int, _ context: AttributionContext) -> Int {
    let lowest = context.sentenceTokens(of: first).lowerBound
    var token = first
    while token > lowest, context.isAuxiliaryOrAdverb(token - 1) { token -= 1 }
    while token < first, context.tokens[token].upos == .adverb { token += 1 }
    return token
  }
}

import TextModel

/// `according to X`, `per X`, `in X's view`: the clause around the phrase is the content.
struct AccordingSieve: AttributionSieve {
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    for token in context.tokens.indices {
      switch context.tokens[token].lemma {
      case "according", "accord": readAccording(token, context, into: &drafts)
      case "per": readPer(token, context, into: &drafts)
      default: continue
      }
    }
  }

  private func readAccording(
    _ token: Int, _ context: AttributionContext, into drafts: inout [AttributionDraft]
  ) {
    let sentence = context.sentenceTokens(of: token)
    guard token + 2 < sentence.upperBound, context.tokens[token + 1].lemma == "to",
      let source = sourceHead(after: token + 1, governor: token, context)
    else { return }
    let last = max(token + 1, context.tree.nominalLast[source])
    let named = appositionEnd(after: last, source, context)
    let hole = token...(named ?? last)
    append(source, cue: token...token + 1, hole: hole, context, to: &drafts, stance: .asserts)
  }

  /// The last word of a name between commas behind a description: `his lawyer, Ada Holm,`.
  private func appositionEnd(after last: Int, _ source: Int, _ context: AttributionContext) -> Int?
  {
    let tokens = context.tokens
    guard tokens[source].upos == .noun, tokens[source].xpos == .nn, context.canSpeak(source),
      last + 2 < tokens.count, context.analysis.form(last + 1) == ","
    else { return nil }
    var end = last + 1
    while end + 1 < min(tokens.count, last + 7), tokens[end + 1].upos == .properNoun { end += 1 }
    guard end > last + 1, end + 1 < tokens.count, context.analysis.form(end + 1) == "," else {
      return nil
    }
    return end
  }

  private func readPer(
    _ token: Int, _ context: AttributionContext, into drafts: inout [AttributionDraft]
  ) {
    let sentence = context.sentenceTokens(of: token)
    guard token == sentence.lowerBound, context.tokens[token].deprel == .caseMarker,
      context.tokens[token].head > token
    else { return }
    let source = context.tokens[token].head
    append(
      source, cue: token...token, hole: token...context.tree.nominalLast[source], context,
      to: &drafts, stance: .asserts)
  }

  /// The head of the noun phrase after `according to`.
  private func sourceHead(after to: Int, governor: Int, _ context: AttributionContext) -> Int? {
    let head = context.tokens[governor].head
    if head > to, context.tokens[governor].deprel == .caseMarker { return head }
    let marked = context.tokens[to].head
    if marked > to { return marked }
    return context.tree.children(of: governor).first { $0 > to }
  }

  private func append(
    _ source: Int, cue: ClosedRange<Int>, hole: ClosedRange<Int>, _ context: AttributionContext,
    to drafts: inout [AttributionDraft], stance: Stance
  ) {
    let governor = governor(of: source, cue: cue.lowerBound, context)
    let content = content(governor: governor, hole: hole, context)
    guard !content.isEmpty, var phrase = context.nounPhrase(source) else { return }
    if hole.upperBound > context.tree.nominalLast[source] {
      phrase = phrase.union(context.span(hole.upperBound...hole.upperBound))
    }
    let words = context.analysis.text(context.span(cue)).lowercased()
    for head in context.withConjuncts(source) {
      drafts.append(
        AttributionDraft(
          cueHead: cue.lowerBound, sourceHead: head,
          source: head == source ? phrase : context.nounPhrase(head), cue: [context.span(cue)],
          content: content, addressee: nil, stance: stance, confidence: 0.95,
          reason: "according sieve: '\(words)'"))
    }
  }

  /// The words around a phrase that comments on its whole sentence, up to a semicolon or a
  /// contrast; nil when it comments on a smaller part.
  private func mainClause(
    around hole: ClosedRange<Int>, governor: Int?, _ context: AttributionContext
  ) -> ClosedRange<Int>? {
    let sentence = context.sentenceTokens(of: hole.lowerBound)
    if let governor, isSubordinate(governor, context) { return nil }
    guard context.quotation(around: hole.lowerBound) == nil else { return nil }
    var first = hole.lowerBound
    while first > max(sentence.lowerBound, hole.lowerBound - 400), !isBreak(first - 1, context) {
      first -= 1
    }
    var last = hole.upperBound
    while last + 1 < min(sentence.upperBound, hole.upperBound + 400), !isBreak(last + 1, context) {
      last += 1
    }
    return first...last
  }

  private func isSubordinate(_ governor: Int, _ context: AttributionContext) -> Bool {
    var node = governor
    for _ in 0..<12 {
      switch context.tokens[node].deprel {
      case .aclRelcl, .acl, .ccomp, .advclRelcl: return true
      default: break
      }
      node = context.tokens[node].head
      guard node >= 0, node < context.tokens.count else { return false }
    }
    return false
  }

  private func isBreak(_ token: Int, _ context: AttributionContext) -> Bool {
    let form = context.analysis.form(token)
    if form == ";" { return context.quotation(around: token) == nil }
    guard form == ",", token + 1 < context.tokens.count else { return false }
    return ["but", "while", "although", "though"].contains(context.tokens[token + 1].lemma)
  }

  /// The word whose clause is attributed: what the phrase depends on.
  private func governor(of source: Int, cue: Int, _ context: AttributionContext) -> Int? {
    var head = context.tokens[source].head
    if head == cue { head = context.tokens[cue].head }
    return head >= 0 && head < context.tokens.count ? head : nil
  }

  private func content(governor: Int?, hole: ClosedRange<Int>, _ context: AttributionContext)
    -> [TextSpan]
  {
    let sentence = context.sentenceTokens(of: hole.lowerBound)
    if let range = mainClause(around: hole, governor: governor, context) {
      let pieces = context.contentSpans(range, without: hole, outside: hole.lowerBound)
      if !pieces.isEmpty { return pieces }
    }
    if let governor {
      let range = context.clauseRange(governor)
      let pieces = context.contentSpans(range, without: hole, outside: hole.lowerBound)
      if !pieces.isEmpty { return pieces }
    }
    return context.contentSpans(
      sentence.lowerBound...sentence.upperBound - 1, without: hole, outside: hole.lowerBound)
  }
}

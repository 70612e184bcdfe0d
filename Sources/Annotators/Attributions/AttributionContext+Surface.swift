import TextModel

/// Where a reported clause starts and ends, read from the order of the words. A parser often cuts
/// clauses without `that` wrongly; what introduces and what ends one is seen on the surface.
extension AttributionContext {
  /// The most words that one reported clause may have: keeps the work linear.
  private static let longestClause = 150

  /// The clause that follows a verb of saying, from behind its adverbials and the one it addresses
  /// to where the reported words end; nil when no finite clause follows.
  func followingClause(of verb: Int, addressee: Int?) -> ClosedRange<Int>? {
    let start = clauseStart(after: verb, addressee: addressee)
    let sentence = sentenceTokens(of: verb)
    guard start < sentence.upperBound, !isPunctuation(start) || isQuotationMark(start) else {
      return nil
    }
    let end = clauseEnd(from: start, governedBy: verb)
    guard !isPlainObject(at: start, of: verb), end >= start,
      hasFiniteVerb(start...end, governedBy: verb)
    else { return nil }
    return start...end
  }

  /// Whether what follows is a noun phrase that no verb goes on: `rejects the accusation, and`.
  private func isPlainObject(at start: Int, of verb: Int) -> Bool {
    guard let object = child(of: verb, .obj), tree.first[object] == start,
      let uses = lexicon.verb(tokens[verb].lemma), let own = uses.use(.object),
      own.stance != .asserts
    else { return false }
    let next = tree.nominalLast[object] + 1
    guard next < tokens.count else { return true }
    return tokens[next].upos == .punctuation || tokens[next].upos == .coordinatingConjunction
  }

  /// The clause before an inserted or final `officials said`.
  func precedingClause(of verb: Int) -> ClosedRange<Int>? {
    guard let subject = child(of: verb, .nsubj) else { return nil }
    let sentence = sentenceTokens(of: verb)
    let first = min(verb, tree.first[subject])
    guard first - 1 > sentence.lowerBound, analysis.form(first - 1) == ",",
      first == verb || verb - tree.last[subject] < 3
    else { return nil }
    let end = first - 2
    let start = clauseStart(before: end, in: sentence)
    guard start < end, hasFiniteVerb(start...end, governedBy: verb),
      tokens[start].upos != .subordinatingConjunction
    else { return nil }
    return start...end
  }

  /// The first word behind the verb's particle, short adverbials and addressee.
  private func clauseStart(after verb: Int, addressee: Int?) -> Int {
    var start = verb + 1
    for child in tree.children(of: verb) where child > verb && tree.first[child] <= start {
      guard tree.last[child] >= start else { continue }
      switch tokens[child].deprel {
      case .compoundPrt: start = tree.last[child] + 1
      case .advmod
      where tree.first[child] == child && tree.last[child] == child
        && tokens[child].xpos != .wrb:
        start = child + 1
      case .obl, .oblUnmarked, .iobj, .obj:
        guard child == addressee || isShortAdverbial(child) else { return start }
        start = tree.nominalLast[child] + 1
      default: return start
      }
    }
    return start
  }

  private func isShortAdverbial(_ head: Int) -> Bool {
    guard tokens[head].deprel == .obl || tokens[head].deprel == .oblUnmarked,
      tree.last[head] - tree.first[head] < 12,
      child(of: head, .nsubj, .cop, .aclRelcl, .acl, .nsubjPass) == nil
    else { return false }
    return tokens[head].deprel == .oblUnmarked || preposition(of: head) != nil
  }

  /// The first word of the clause that ends at `end`.
  private func clauseStart(before end: Int, in sentence: Range<Int>) -> Int {
    var token = end
    while token > max(sentence.lowerBound, end - Self.longestClause) {
      if endsReportedWords(token, lowerBound: sentence.lowerBound) { return token + 1 }
      token -= 1
    }
    return sentence.lowerBound
  }

  private func endsReportedWords(_ token: Int, lowerBound: Int) -> Bool {
    let form = analysis.form(token)
    if form == ";" { return quotation(around: token) == nil }
    return form == ":" && token > lowerBound
  }

  /// The last word of the reported clause that starts at `start`.
  func clauseEnd(from start: Int, governedBy verb: Int) -> Int {
    let sentence = sentenceTokens(of: verb)
    let around = quotation(around: verb)
    var limit = min(sentence.upperBound - 1, start + Self.longestClause)
    var node = verb
    for _ in 0..<12 {
      let head = tokens[node].head
      guard head >= 0, head < tokens.count else { break }
      if head > verb {
        if tree.last[node] >= start { limit = min(limit, tree.last[node]) }
        break
      }
      node = head
    }
    var token = start
    while token <= limit {
      if let around, tokens[token].span.start >= around.inner.end { return token - 1 }
      if quotation(around: token) == around, stops(at: token, governedBy: verb, from: start) {
        return token - 1
      }
      token += 1
    }
    return limit
  }

  /// Whether the reported words end before a token.
  private func stops(at token: Int, governedBy verb: Int, from start: Int) -> Bool {
    guard token > start else { return false }
    let form = analysis.form(token)
    if form == ";" { return true }
    let next = token + 1
    if form == ",", next < tokens.count {
      let word = tokens[next]
      switch word.lemma {
      case "but", "while", "although", "though", "whereas", "despite", "according", "accord":
        return true
      case "and": return next + 1 < tokens.count && joins(next + 1, to: verb)
      default: return word.xpos == .vbg && lexicon.verb(word.lemma)?.use(.clause) != nil
      }
    }
    if tokens[token].lemma == "and" || tokens[token].lemma == "but" {
      return next < tokens.count && joins(next, to: verb)
    }
    return false
  }

  /// Whether a verb behind `and` goes on with the source of a verb of saying: `said it rained and
  /// urged them to stay`.
  private func joins(_ token: Int, to verb: Int) -> Bool {
    var token = token
    while token < tokens.count, tokens[token].upos == .adverb || tokens[token].upos == .auxiliary {
      token += 1
    }
    guard token < tokens.count, tokens[token].upos == .verb else { return false }
    if tokens[token].deprel == .conj, tokens[token].head == verb { return true }
    guard tokens[token].xpos == tokens[verb].xpos, tokens[verb].xpos != .vb,
      let entry = lexicon.verb(tokens[token].lemma)
    else { return false }
    return entry.use(.clause) != nil || entry.use(.order) != nil
  }

  /// Whether a stretch holds a finite verb that is not only that of a relative or adverbial clause.
  private func hasFiniteVerb(_ range: ClosedRange<Int>, governedBy verb: Int) -> Bool {
    var sawNominal = false
    for token in range {
      let word = tokens[token]
      if word.upos.isNominal || word.upos == .determiner || word.upos == .numeral
        || word.xpos == .ex || word.xpos == .vbg
      {
        sawNominal = true
      }
      guard isFinite(token), sawNominal else { continue }
      let clause =
        word.upos == .auxiliary && word.head >= 0 && range.contains(word.head)
        ? word.head : token
      if tokens[clause].deprel == .aclRelcl || tokens[clause].deprel == .advclRelcl { continue }
      if tokens[clause].deprel == .conj, tokens[clause].head == verb { continue }
      if tree.children(of: clause).contains(where: { isAdverbialMark($0) }) { continue }
      return true
    }
    return false
  }

  private func isAdverbialMark(_ token: Int) -> Bool {
    guard tokens[token].deprel == .mark || tokens[token].xpos == .wrb else { return false }
    switch tokens[token].lemma {
    case "that", "whether", "to", "how", "why": return false
    default: return true
    }
  }

  private func isFinite(_ token: Int) -> Bool {
    switch tokens[token].xpos {
    case .vbd, .vbz, .vbp, .md: true
    default: false
    }
  }

  private func isQuotationMark(_ token: Int) -> Bool {
    let start = tokens[token].span.start
    return quotations.outer(at: start)?.span.start == start
      || quotations.nested(at: start)?.span.start == start
  }
}

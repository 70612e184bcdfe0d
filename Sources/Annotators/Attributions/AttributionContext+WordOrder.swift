import TextModel

/// The reading of a cue from the order of the words alone, for sentences whose tree gives the verb
/// no content or no source.
extension AttributionContext {
  /// Who speaks and what is said, or nil when the words around the verb do not show both.
  func wordOrderReading(_ verb: Int, _ entry: CueEntry) -> CueReading? {
    guard isFiniteCue(verb), quotation(around: verb) == nil else { return nil }
    if let reading = invertedReading(verb, entry) { return reading }
    guard let source = phraseBefore(verb) else { return nil }
    let first = source.range.lowerBound
    if let use = entry.use(.quote), use.reliability >= Self.leastSure,
      let quotation = quotationEnding(before: first)
    {
      return CueReading(
        use: use, content: [quotation.span], addressee: told(after: verb, entry),
        sourcePhrase: source)
    }
    if let use = entry.use(.clause), use.reliability >= Self.leastSure {
      if let range = markedClause(after: verb), let content = contentSpan(range, outside: verb) {
        return CueReading(
          use: use, content: [content], addressee: told(after: verb, entry), sourcePhrase: source)
      }
      if let range = clauseEnding(before: first, verb),
        let content = contentSpan(range, outside: verb)
      {
        return CueReading(
          use: use, content: [content], addressee: told(after: verb, entry), sourcePhrase: source)
      }
    }
    guard let use = entry.use(.object), use.reliability >= Self.leastSureObject,
      tokens[verb].upos != .verb, let content = objectSpan(after: verb)
    else { return nil }
    return CueReading(use: use, content: [content], sourcePhrase: source)
  }

  private static let leastSure = 0.7
  private static let leastSureObject = 0.7
  private static let longestPhrase = 30

  /// Whether a word can be a finite verb; a tagger takes `denies` for a noun now and then.
  private func isFiniteCue(_ token: Int) -> Bool {
    switch tokens[token].xpos {
    case .vbd, .vbz, .vbp: true
    case .vbn: child(of: token, .aux, .auxPass, .nsubjPass) == nil
    default: tokens[token].upos != .verb
    }
  }

  // MARK: Sources

  /// `"It rained," said the mayor, Ada Holm.`
  private func invertedReading(_ verb: Int, _ entry: CueEntry) -> CueReading? {
    guard let use = entry.use(.quote), use.reliability >= Self.leastSure,
      let quotation = quotationEnding(before: verb), let source = phraseAfter(verb)
    else { return nil }
    return CueReading(use: use, content: [quotation.span], sourcePhrase: source)
  }

  /// The noun phrase before a verb, with the apposition between them.
  func phraseBefore(_ verb: Int) -> SourcePhrase? {
    let sentence = sentenceTokens(of: verb)
    var end = verb - 1
    while end >= sentence.lowerBound, isAuxiliaryOrAdverb(end) { end -= 1 }
    guard end >= sentence.lowerBound else { return nil }
    guard analysis.form(end) == "," else { return phrase(endingAt: end, from: sentence.lowerBound) }
    var comma = end - 1
    let limit = max(sentence.lowerBound, end - Self.longestPhrase)
    while comma > limit, analysis.form(comma) != "," { comma -= 1 }
    guard comma > limit, quotation(around: comma) == nil,
      let phrase = phrase(endingAt: comma - 1, from: sentence.lowerBound)
    else { return nil }
    let isApposition = (comma + 1..<end).allSatisfy { isPhraseWord($0) || analysis.form($0) == "." }
    guard isApposition else { return phrase }
    return SourcePhrase(head: phrase.head, range: phrase.range.lowerBound...end - 1)
  }

  /// `has since`, `did not`, `would`
  func isAuxiliaryOrAdverb(_ token: Int) -> Bool {
    tokens[token].upos == .adverb || tokens[token].upos == .auxiliary || isNegation(token)
      || tokens[token].xpos == .md
  }

  private func phrase(endingAt end: Int, from lowest: Int) -> SourcePhrase? {
    if tokens[end].upos == .pronoun {
      guard tokens[end].xpos == .prp else { return nil }
      return SourcePhrase(head: end, range: end...end)
    }
    var first = end
    while first - 1 >= max(lowest, end - Self.longestPhrase), isPhraseWord(first - 1) { first -= 1 }
    while first < end,
      tokens[first].upos == .adposition || tokens[first].upos == .coordinatingConjunction
        || tokens[first].xpos == .pos
    {
      first += 1
    }
    return sourcePhrase(first...end)
  }

  /// The noun phrase after an inverted verb, to the end of its sentence or to a phrase of place,
  /// time or occasion.
  private func phraseAfter(_ verb: Int) -> SourcePhrase? {
    let sentence = sentenceTokens(of: verb)
    let first = verb + 1
    guard first < sentence.upperBound, isPhraseWord(first), tokens[first].upos != .adposition
    else { return nil }
    if tokens[first].xpos == .prp { return SourcePhrase(head: first, range: first...first) }
    var last = first
    let limit = min(sentence.upperBound - 1, verb + Self.longestPhrase)
    while last < limit, quotation(around: last + 1) == nil {
      let next = last + 1
      let isComma = analysis.form(next) == ","
      guard isPhraseWord(next) || isComma && next < limit && isPhraseWord(next + 1) else { break }
      if tokens[next].upos == .adposition, next + 1 < sentence.upperBound,
        opensOccasion(next)
      {
        break
      }
      last = next
    }
    while last > first, isPunctuation(last) || tokens[last].upos == .adposition { last -= 1 }
    return sourcePhrase(first...last)
  }

  /// `in a statement`, `on Monday`, `on Twitter`
  private func opensOccasion(_ preposition: Int) -> Bool {
    let word = tokens[preposition].lemma
    guard word == "in" || word == "on" else { return false }
    return (preposition + 1...min(preposition + 3, tokens.count - 1)).contains {
      Self.occasionNouns.contains(tokens[$0].lemma)
    }
  }

  private static let occasionNouns: Set<String> = [
    "statement", "interview", "letter", "email", "e-mail", "tweet", "Twitter", "Facebook", "speech",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "post",
    "note", "message", "remark", "report", "press", "news", "telephone", "phone",
  ]

  /// A stretch with its head, when it names one who can speak.
  private func sourcePhrase(_ range: ClosedRange<Int>) -> SourcePhrase? {
    var head = range.lowerBound
    for token in range {
      if token > range.lowerBound, tokens[token].upos == .adposition || isPunctuation(token) {
        break
      }
      if tokens[token].upos.isNominal { head = token }
    }
    guard tokens[head].upos.isNominal, tokens[head].upos != .pronoun else { return nil }
    return SourcePhrase(head: head, range: range)
  }

  private func isPhraseWord(_ token: Int) -> Bool {
    switch tokens[token].upos {
    case .properNoun, .noun, .adjective, .numeral, .determiner: return true
    case .pronoun: return tokens[token].xpos == .prpPossessive
    case .adposition:
      return ["of", "for", "at", "in", "from", "with"].contains(tokens[token].lemma)
    case .punctuation: return ["(", ")", "-", "'"].contains(analysis.form(token))
    case .coordinatingConjunction: return tokens[token].lemma == "and"
    default: return tokens[token].xpos == .pos
    }
  }

  // MARK: Contents

  /// The quotation that ends right before a token, a comma allowed between them.
  private func quotationEnding(before token: Int) -> Quotation? {
    let sentence = sentenceTokens(of: token)
    var last = token - 1
    if last >= sentence.lowerBound, analysis.form(last) == "," { last -= 1 }
    guard last >= sentence.lowerBound else { return nil }
    let found = quotations.outer(at: tokens[last].span.end - 1)
    guard let found, found.span.end <= tokens[last].span.end,
      analysis.tokens(in: found.span).count > 3
    else { return nil }
    return found
  }

  /// The clause with `that` behind a verb and its phrases of place, time and occasion.
  private func markedClause(after verb: Int) -> ClosedRange<Int>? {
    let sentence = sentenceTokens(of: verb)
    var token = verb + 1
    let limit = min(sentence.upperBound - 1, verb + 20)
    while token < limit, quotation(around: token) == nil {
      if tokens[token].lemma == "that", opensClause(token, upTo: sentence.upperBound) {
        return token...clauseEnd(from: token, governedBy: verb)
      }
      switch tokens[token].xpos {
      case .vbd, .vbz, .vbp, .md, .wp: return nil
      default: token += 1
      }
    }
    return nil
  }

  /// Whether a finite verb with a subject of its own comes after `that`.
  private func opensClause(_ that: Int, upTo end: Int) -> Bool {
    var token = that + 1
    var sawNominal = false
    while token < min(end, that + 25) {
      switch tokens[token].xpos {
      case .vbd, .vbz, .vbp, .md: return sawNominal
      default: break
      }
      if tokens[token].upos.isNominal || tokens[token].xpos == .ex { sawNominal = true }
      token += 1
    }
    return false
  }

  /// The clause before `, the commission announced on Monday.`
  private func clauseEnding(before first: Int, _ verb: Int) -> ClosedRange<Int>? {
    let sentence = sentenceTokens(of: verb)
    guard first - 1 > sentence.lowerBound, analysis.form(first - 1) == ",",
      verb + 12 > sentence.upperBound,
      !(verb + 1..<sentence.upperBound).contains(where: { tokens[$0].upos == .verb }),
      tokens[sentence.lowerBound].upos != .subordinatingConjunction,
      opensClause(sentence.lowerBound - 1, upTo: first)
    else { return nil }
    return sentence.lowerBound...first - 2
  }

  /// The clause or the words from a token up to a comma or the end of the sentence.
  func remainder(from first: Int, governedBy verb: Int) -> TextSpan? {
    let sentence = sentenceTokens(of: verb)
    guard first < sentence.upperBound, sentenceOfToken[first] == sentenceOfToken[verb] else {
      return nil
    }
    if ["that", "whether"].contains(tokens[first].lemma),
      opensClause(first, upTo: sentence.upperBound)
    {
      return contentSpan(first...clauseEnd(from: first, governedBy: verb), outside: verb)
    }
    return objectSpan(after: first - 1)
  }

  /// What follows a denial whose tree is broken, up to a comma or the end of the sentence.
  private func objectSpan(after verb: Int) -> TextSpan? {
    let sentence = sentenceTokens(of: verb)
    guard verb + 1 < sentence.upperBound, !isPunctuation(verb + 1) else { return nil }
    var last = verb + 1
    while last + 1 < min(sentence.upperBound, verb + 40) {
      let form = analysis.form(last + 1)
      guard ![",", ";", ":"].contains(form), tokens[last + 1].lemma != "but",
        form != "and" || last + 2 >= tokens.count || tokens[last + 2].upos != .verb
      else { break }
      last += 1
    }
    return contentSpan(verb + 1...last, outside: verb)
  }

  /// The one who is told, right behind a verb of telling.
  private func told(after verb: Int, _ entry: CueEntry) -> Int? {
    if let known = child(of: verb, .iobj) { return known }
    guard Self.tellingVerbs.contains(entry.lemma) else { return addressee(of: verb) }
    return child(of: verb, .obj) ?? addressee(of: verb)
  }
}

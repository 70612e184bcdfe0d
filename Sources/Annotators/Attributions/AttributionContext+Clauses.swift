import TextModel

extension AttributionContext {
  /// The clause or quotation that a verb of saying governs, stands in, or stands beside.
  func clauseReading(_ verb: Int, _ entry: CueEntry, object: Int?) -> CueReading? {
    let told = child(of: verb, .iobj) ?? addressedObject(verb, entry, object) ?? addressee(of: verb)
    if let use = entry.use(.quote), let pieces = adjacentQuotation(of: verb),
      !clauseGoesBeyond(pieces, verb)
    {
      return CueReading(use: use, content: pieces, addressee: told)
    }
    guard let use = entry.use(.clause) else { return nil }
    if let range = followingClause(of: verb, addressee: told),
      let content = contentSpan(range, outside: verb)
    {
      return CueReading(use: use, content: [content], addressee: told)
    }
    if let clause = contentClause(of: verb) {
      return CueReading(
        use: use, content: pieces(ofClause: clause, governedBy: verb), addressee: told)
    }
    if let host = hostClause(of: verb) {
      let own = tree.extent(of: verb)
      return CueReading(
        use: use, content: contentSpans(clauseRange(host), without: own, outside: verb),
        addressee: told)
    }
    if use.reliability > 0.7, let range = precedingClause(of: verb),
      let content = contentSpan(range, outside: verb)
    {
      return CueReading(use: use, content: [content], addressee: told)
    }
    return nil
  }

  /// The object of a verb that tells somebody something.
  private func addressedObject(_ verb: Int, _ entry: CueEntry, _ object: Int?) -> Int? {
    guard let object, tokens[object].upos.isNominal, !isRelativePronoun(object) else { return nil }
    return Self.tellingVerbs.contains(entry.lemma) ? object : nil
  }

  static let tellingVerbs: Set<String> = [
    "tell", "inform", "assure", "remind", "warn", "notify", "ask", "advise", "convince",
    "promise", "urge", "answer", "caution", "order", "instruct", "beg", "call",
  ]

  /// The clause that is a verb's complement.
  private func contentClause(of verb: Int) -> Int? {
    let children = tree.children(of: verb)
    if let clause = children.first(where: {
      tokens[$0].deprel == .ccomp || isFreeRelative($0)
        || tokens[$0].deprel == .xcomp && tokens[$0].xpos == .vbg && $0 > verb
    }) {
      return clause
    }
    return children.first {
      tokens[$0].deprel == .parataxis && $0 > verb && tree.first[$0] > verb
        && child(of: $0, .nsubj, .nsubjPass, .cop, .aux, .expl) != nil
    }
  }

  /// `said why they left`, `asked who was there`: a question word with its clause.
  private func isFreeRelative(_ token: Int) -> Bool {
    switch tokens[token].deprel {
    case .obj, .obl, .advmod, .xcomp, .advcl:
      switch tokens[token].xpos {
      case .wp, .wrb, .wdt: return child(of: token, .aclRelcl, .advclRelcl, .advcl, .acl) != nil
      default: return false
      }
    default: return false
    }
  }

  /// The clause that an inserted `he said` or `as he said` comments on.
  private func hostClause(of verb: Int) -> Int? {
    let token = tokens[verb]
    guard token.head >= 0, token.head < tokens.count else { return nil }
    switch token.deprel {
    case .parataxis:
      guard child(of: verb, .nsubj) != nil else { return nil }
      return token.head
    case .advcl: return hasChild(verb, .mark, "as") ? token.head : nil
    default: return nil
    }
  }

  /// A complement clause without the verb of saying that may stand in its middle.
  private func pieces(ofClause clause: Int, governedBy verb: Int) -> [TextSpan] {
    let range = tree.extent(of: clause)
    var first = verb
    var last = verb
    for child in tree.children(of: verb) where child != clause {
      switch tokens[child].deprel {
      case .nsubj, .aux, .obl, .obj, .iobj, .advmod, .compoundPrt, .nsubjPass, .auxPass,
        .oblUnmarked, .advcl:
        first = min(first, tree.first[child])
        last = max(last, tree.last[child])
      default: continue
      }
    }
    if range.contains(verb) {
      return contentSpans(range, without: first...last, outside: verb)
    }
    return contentSpan(range, outside: verb).map { [$0] } ?? []
  }

  /// The quotation that stands right before or right after `X said`, with the words that lead into
  /// it when it starts inside the sentence.
  private func adjacentQuotation(of verb: Int) -> [TextSpan]? {
    let around = quotation(around: verb)
    let sentence = sentenceTokens(of: verb)
    let cue = cueClause(of: verb)
    var pieces: [TextSpan] = []
    if let quotation = quotationBefore(cue.lowerBound, in: sentence, around: around),
      let piece = leadingIn(quotation, verb, sentence)
    {
      pieces.append(piece)
    }
    if let quotation = quotationAfter(cue.upperBound, in: sentence, around: around) {
      pieces.append(quotation.span)
    }
    return pieces.isEmpty ? nil : pieces
  }

  /// Whether a complement clause starts with the quotation after the verb and goes on behind it:
  /// `said "three terrorists" were killed`.
  private func clauseGoesBeyond(_ pieces: [TextSpan], _ verb: Int) -> Bool {
    guard let clause = contentClause(of: verb), let last = pieces.last,
      last.start > tokens[verb].span.start
    else { return false }
    let range = tree.extent(of: clause)
    let words = analysis.tokens(in: last)
    guard let first = words.first, range.lowerBound <= first, first <= range.upperBound else {
      return range.lowerBound > verb && range.upperBound < words.lowerBound
    }
    return range.upperBound > words.upperBound || range.lowerBound < first - 1
  }

  /// The stretch of words from the subject to the verb and what follows it up to a comma, a colon,
  /// `that` or a quotation mark.
  private func cueClause(of verb: Int) -> ClosedRange<Int> {
    var first = verb
    var last = verb
    for child in tree.children(of: verb) {
      switch tokens[child].deprel {
      case .nsubj, .aux, .iobj, .obj, .advmod, .compoundPrt, .obl, .oblUnmarked:
        guard quotations.outer(at: tokens[child].span.start) == quotation(around: verb) else {
          continue
        }
        if child < verb, tokens[child].deprel != .obl {
          first = min(first, tree.first[child])
        } else if child > verb {
          last = max(last, tree.nominalLast[child])
        }
      default: continue
      }
    }
    return first...last
  }

  private func quotationBefore(
    _ token: Int, in sentence: Range<Int>, around: Quotation?
  ) -> Quotation? {
    var index = token - 1
    while index >= sentence.lowerBound,
      ["and", "but", ",", "—", "–", "-"].contains(
        analysis.form(index)), around == quotation(around: index)
    {
      index -= 1
    }
    guard index >= sentence.lowerBound, let found = quotation(endingAt: index, around: around),
      index < token - 1 || endsLikeSpeech(found)
    else { return nil }
    return found
  }

  /// Whether the last words of a quotation mark it as one before its cue: `"It rains," he said`.
  private func endsLikeSpeech(_ quotation: Quotation) -> Bool {
    guard let last = analysis.tokens(in: quotation.inner).last else { return false }
    return [",", "?", "!", "...", "…", "-", "—", "–", "]"].contains(analysis.form(last))
  }

  private func quotation(endingAt token: Int, around: Quotation?) -> Quotation? {
    let offset = tokens[token].span.end - 1
    let found = around == nil ? quotations.outer(at: offset) : quotations.nested(at: offset)
    guard let found, found.span.end <= tokens[token].span.end + 1 else { return nil }
    return found
  }

  private func quotationAfter(
    _ token: Int, in sentence: Range<Int>, around: Quotation?
  ) -> Quotation? {
    var index = token + 1
    var steps = 0
    while index < sentence.upperBound, steps < 4 {
      let start = tokens[index].span.start
      let found = around == nil ? quotations.outer(at: start) : quotations.nested(at: start)
      if let found { return found.span.start == start ? found : nil }
      guard [",", ":", "that", "—", "–", "-"].contains(analysis.form(index)) else { return nil }
      index += 1
      steps += 1
    }
    return nil
  }

  /// A quotation before its cue, from the start of the clause that it ends.
  private func leadingIn(_ quotation: Quotation, _ verb: Int, _ sentence: Range<Int>) -> TextSpan? {
    let start = tokens[sentence.lowerBound].span.start
    guard quotation.span.start > start else { return quotation.span }
    guard let first = analysis.tokens(in: quotation.span).first else { return quotation.span }
    let lead = sentence.lowerBound..<first
    guard let clause = contentClause(of: verb) ?? hostClause(of: verb),
      tree.first[clause] < first, tree.first[clause] >= sentence.lowerBound,
      lead.contains(where: { tokens[$0].upos == .verb || tokens[$0].upos == .auxiliary })
        || lead.count < 8
    else { return quotation.span }
    return TextSpan(tokens[tree.first[clause]].span.start, quotation.span.end)
  }
}

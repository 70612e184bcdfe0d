import TextModel

/// Who is told, read from the order of the words and from the names, for sentences whose tree takes
/// the addressee into the clause or leaves the occasion unattached.
extension AttributionContext {
  /// The tokens of the one addressed: right behind `told`, or in `Speaking to X,` and `In a letter
  /// to X,` at the start of the sentence.
  func addresseeByWordOrder(_ verb: Int, _ frame: CueFrame) -> ClosedRange<Int>? {
    guard frame == .clause || frame == .quote else { return nil }
    if Self.addressing.contains(tokens[verb].lemma) { return phraseTold(after: verb) }
    return occasionAddressee(before: verb)
  }

  private static let addressing: Set<String> = [
    "tell", "inform", "assure", "notify", "remind",
  ]

  private func phraseTold(after verb: Int) -> ClosedRange<Int>? {
    let first = verb + 1
    let end = sentenceTokens(of: verb).upperBound
    guard first < end, quotation(around: first) == quotation(around: verb) else { return nil }
    if tokens[first].xpos == .prp {
      let isObject = ["me", "him", "her", "us", "them", "you"].contains(
        analysis.form(first).lowercased())
      return isObject ? first...first : nil
    }
    if let named = namedPhrase(from: first) { return named }
    var last = first - 1
    while last + 1 < min(end, first + 7), isTold(last + 1) { last += 1 }
    guard last >= first, last + 1 < end, tokens[last].upos == .noun else { return nil }
    let next = last + 1
    let stops = tokens[next].lemma == "that" || isPunctuation(next) || tokens[next].lemma == "on"
    return stops ? first...last : nil
  }

  private func isTold(_ token: Int) -> Bool {
    switch tokens[token].upos {
    case .noun, .adjective, .determiner, .numeral: tokens[token].lemma != "that"
    default: tokens[token].xpos == .prpPossessive
    }
  }

  private func occasionAddressee(before verb: Int) -> ClosedRange<Int>? {
    let sentence = sentenceTokens(of: verb)
    let limit = min(verb, sentence.lowerBound + 10)
    guard verb - sentence.lowerBound < 40 else { return nil }
    var token = sentence.lowerBound
    while token + 2 < limit, !isPunctuation(token) {
      let word = analysis.form(token).lowercased()
      let next = tokens[token + 1].lemma
      if Self.occasions.contains(tokens[token].lemma) || word == "speaking" || word == "talking",
        next == "to" || next == "with"
      {
        return namedPhrase(from: token + 2)
      }
      token += 1
    }
    return nil
  }

  /// A name with its article, when it starts at a token and no possessive follows.
  private func namedPhrase(from first: Int) -> ClosedRange<Int>? {
    guard first < tokens.count else { return nil }
    let name = tokens[first].upos == .determiner ? first + 1 : first
    guard let last = nameEnd(from: name),
      last + 1 >= tokens.count || tokens[last + 1].xpos != .pos
    else { return nil }
    return first...last
  }

  /// The last token of the name that starts at a token. Complexity: O(log n).
  private func nameEnd(from token: Int) -> Int? {
    guard token < tokens.count else { return nil }
    let start = tokens[token].span.start
    var low = 0
    var high = analysis.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if analysis.mentions[middle].span.start < start { low = middle + 1 } else { high = middle }
    }
    guard low < analysis.mentions.count, analysis.mentions[low].span.start == start,
      analysis.mentions[low].kind == .name
    else { return nil }
    return analysis.tokens(in: analysis.mentions[low].span).last
  }
}

import TextModel

extension AttributionContext {
  /// The noun phrase headed by a token: title, complements and apposition, without its preposition
  /// and without relative clauses.
  func nounPhrase(_ head: Int) -> TextSpan? {
    var first = tree.nominalFirst[head]
    var last = tree.nominalLast[head]
    let leading = tree.children(of: head).filter { child in
      switch tokens[child].deprel {
      case .caseMarker, .mark, .cc: return child < head
      default: return false
      }
    }
    if let preposition = leading.last, tree.last[preposition] - first < 4 {
      first = tree.last[preposition] + 1
    }
    while first < head, isPunctuation(first) || isBullet(first) { first += 1 }
    while last > head, isPunctuation(last) || isPossessiveMark(last) { last -= 1 }
    guard first <= last else { return nil }
    return span(first...closed(first...last))
  }

  /// The last token of a phrase, or the bracket behind it that closes one inside it.
  private func closed(_ range: ClosedRange<Int>) -> Int {
    let next = range.upperBound + 1
    guard next < tokens.count, analysis.form(next) == ")" else { return range.upperBound }
    let inside = max(range.lowerBound, range.upperBound - 12)...range.upperBound
    let isOpen = inside.last { analysis.form($0) == "(" || analysis.form($0) == ")" }
    return isOpen.map { analysis.form($0) == "(" } ?? false ? next : range.upperBound
  }

  private func isBullet(_ token: Int) -> Bool {
    ["•", "·", "‣", "▪", "*"].contains(analysis.form(token))
  }

  private func isPossessiveMark(_ token: Int) -> Bool { tokens[token].xpos == .pos }

  /// A source's head together with the conjuncts that speak as sources of their own.
  func withConjuncts(_ head: Int) -> [Int] {
    var heads = [head]
    for child in tree.children(of: head)
    where tokens[child].deprel == .conj && tokens[child].upos.isNominal
      && self.child(of: child, .cc) != nil && !sharesName(head, child)
    {
      heads.append(child)
    }
    return heads
  }

  /// `the Search and Rescue Agency`: one name, not two sources.
  private func sharesName(_ left: Int, _ right: Int) -> Bool {
    tokens[left].upos == .properNoun && tokens[right].upos == .properNoun
      && child(of: left, .det) != nil && child(of: right, .det) == nil && right - left < 4
  }

  /// A source phrase before its verb, stretched over the words of its name, title or apposition
  /// that the tree hangs elsewhere.
  func stretched(_ phrase: TextSpan, before verb: Int) -> TextSpan {
    let words = analysis.tokens(in: phrase)
    guard var first = words.first, var last = words.last, last < verb else { return phrase }
    var end = verb - 1
    while end > last,
      tokens[end].upos == .auxiliary || tokens[end].upos == .adverb
        || tokens[end].upos == .particle
    {
      end -= 1
    }
    if analysis.form(max(end, 0)) == "," { end -= 1 }
    let quotation = quotation(around: verb)
    if end > last, end - last < 16,
      (last + 1...end).allSatisfy({
        isPartOfNounPhrase($0) && self.quotation(around: $0) == quotation
      })
    {
      last = end
    }
    if first > sentenceTokens(of: verb).lowerBound, tokens[first - 1].upos == .determiner {
      first -= 1
    }
    return span(first...last)
  }

  private func isPartOfNounPhrase(_ token: Int) -> Bool {
    switch tokens[token].upos {
    case .properNoun, .noun, .adjective, .numeral, .determiner: true
    case .adposition: ["of", "for", "at", "in", "from"].contains(tokens[token].lemma)
    case .punctuation: [",", "(", ")", "-", "'"].contains(analysis.form(token))
    case .coordinatingConjunction: tokens[token].lemma == "and"
    default: tokens[token].xpos == .pos
    }
  }

  /// The subject of a verb: its own, or the one that it shares with the verb it hangs on.
  func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<8 {
      if let own = child(of: verb, .nsubj, .nsubjOuter) {
        guard isRelativePronoun(own) else { return own }
        return tokens[verb].deprel == .aclRelcl
          ? antecedent(of: verb, pronoun: own) : nounBefore(own)
      }
      if child(of: verb, .nsubjPass) != nil, tokens[verb].xpos == .vbn { return nil }
      let head = tokens[verb].head
      guard head >= 0, head < tokens.count else { return nil }
      switch tokens[verb].deprel {
      case .conj:
        if isPassive(head), !isPassive(verb), let passive = child(of: head, .nsubjPass) {
          return passive
        }
        verb = head
      case .advcl:
        if isPassive(head), let passive = child(of: head, .nsubjPass) { return passive }
        verb = head
      case .xcomp:
        if let object = child(of: head, .iobj, .obj), tokens[verb].xpos == .vb { return object }
        if isPassive(head), let passive = child(of: head, .nsubjPass) { return passive }
        verb = head
      case .acl, .aclRelcl: return tokens[head].upos.isNominal ? head : nil
      case .ccomp, .parataxis, .unspecified:
        guard tokens[verb].xpos == .vbg, tokens[head].upos == .verb else { return nil }
        verb = head
      default: return nil
      }
    }
    return nil
  }

  /// Who does it in a passive clause: `was told by a guard`.
  func agent(of verb: Int) -> Int? {
    tree.children(of: verb).first {
      tokens[$0].deprel == .oblAgent
        || tokens[$0].deprel == .obl && $0 > verb && hasChild($0, .caseMarker, "by")
          && tokens[$0].upos.isNominal
    }
  }

  /// Whether a verb stands in the passive, reduced relative clauses included.
  func isPassive(_ verb: Int) -> Bool {
    guard tokens[verb].xpos == .vbn else { return false }
    for child in tree.children(of: verb) {
      switch tokens[child].deprel {
      case .auxPass, .nsubjPass, .csubjPass: return true
      case .aux where tokens[child].lemma == "have": return false
      case .nsubj: return false
      default: continue
      }
    }
    return tokens[verb].deprel == .acl || tokens[verb].deprel == .advcl
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    switch tokens[token].xpos {
    case .wp, .wdt, .wpPossessive: true
    default: tokens[token].lemma == "that" && tokens[token].upos == .pronoun
    }
  }

  /// The noun phrase right before a finite verb whose subject the tree does not show.
  func subjectOnTheLeft(of verb: Int) -> Int? {
    switch tokens[verb].xpos {
    case .vbd, .vbz, .vbp: break
    default: return nil
    }
    let sentence = sentenceTokens(of: verb)
    var token = verb - 1
    while token >= sentence.lowerBound, verb - token < 5,
      isPunctuation(token) || tokens[token].upos == .adverb || tokens[token].upos == .auxiliary
    {
      token -= 1
    }
    guard token >= sentence.lowerBound, tokens[token].upos.isNominal,
      !isRelativePronoun(token), quotation(around: token) == quotation(around: verb)
    else { return nil }
    for _ in 0..<6 {
      let head = tokens[token].head
      guard head >= sentence.lowerBound, head < verb, tokens[head].upos.isNominal else { break }
      switch tokens[token].deprel {
      case .flat, .compound, .appos, .nmod, .nmodPoss, .nmodDesc, .conj: token = head
      default: return token
      }
    }
    return token
  }

  private func nounBefore(_ pronoun: Int) -> Int? {
    var token = pronoun - 1
    if token >= 0, isPunctuation(token) { token -= 1 }
    return token >= 0 && tokens[token].upos.isNominal ? token : nil
  }

  /// Auxiliaries, negation, verb and particle, as one span where they stand together.
  func cueSpans(of verb: Int, with extra: [Int] = []) -> [TextSpan] {
    var words = [verb] + extra
    var first = verb
    for child in tree.children(of: verb) {
      switch tokens[child].deprel {
      case .aux, .auxPass: words.append(child)
      case .compoundPrt: words.append(child)
      case .advmod where isNegation(child): words.append(child)
      case .cop: words.append(child)
      default: continue
      }
      first = min(first, child)
    }
    words.sort()
    var spans: [ClosedRange<Int>] = []
    for word in words {
      if let previous = spans.last, onlyAdverbs(between: previous.upperBound, and: word) {
        spans[spans.count - 1] = previous.lowerBound...word
      } else {
        spans.append(word...word)
      }
    }
    return spans.map(span)
  }

  private func onlyAdverbs(between left: Int, and right: Int) -> Bool {
    guard right > left + 1 else { return true }
    guard right - left < 5 else { return false }
    return (left + 1..<right).allSatisfy {
      tokens[$0].upos == .adverb || tokens[$0].upos == .particle || tokens[$0].upos == .auxiliary
    }
  }

  /// `not`, `n't`, `never`, `neither`.
  func isNegation(_ token: Int) -> Bool {
    switch tokens[token].lemma {
    case "not", "n't", "never", "neither", "nor": true
    default: false
    }
  }

  /// Whether a verb is negated, by an adverb or by its subject (`nobody said`).
  func isNegated(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      switch tokens[child].deprel {
      case .advmod: return isNegation(child)
      case .nsubj:
        let lemma = tokens[child].lemma
        return lemma == "nobody" || lemma == "none" || hasChild(child, .det, "no")
      case .cc, .ccPreconj: return tokens[child].lemma == "neither" || tokens[child].lemma == "nor"
      default: return false
      }
    }
  }
}

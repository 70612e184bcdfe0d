import TextModel

/// Finds the spans that may be mentions: the recognised names, pronouns and noun phrases.
struct CandidateFinder {
  let analysis: Analysis
  let tree: DependencyTree
  private var sentenceOfToken: [Int]
  private var isInName: [Bool]
  private var isQuoted: [Bool]
  private var candidates: [MentionCandidate] = []

  init(_ analysis: Analysis, tree: DependencyTree) {
    self.analysis = analysis
    self.tree = tree
    sentenceOfToken = [Int](repeating: 0, count: analysis.tokens.count)
    for (index, sentence) in analysis.sentences.enumerated() {
      for token in sentence.tokens { sentenceOfToken[token] = index }
    }
    isInName = [Bool](repeating: false, count: analysis.tokens.count)
    isQuoted = QuotedTokens.marked(in: analysis)
  }

  /// All candidates in text order, an outer one before the ones inside it.
  mutating func found() -> [MentionCandidate] {
    addNames()
    let wanted = wantedHeads()
    for token in analysis.tokens.indices where !isInName[token] {
      if let pronoun = pronoun(at: token) {
        candidates.append(pronoun)
      } else if let description = description(at: token, isWanted: wanted.contains(token)) {
        candidates.append(description)
      }
    }
    candidates.sort { $0.span != $1.span ? $0.span < $1.span : $0.kind == .name }
    addHolders()
    addAttributions()
    return candidates
  }

  private mutating func addNames() {
    for mention in analysis.mentions where mention.kind == .name {
      guard let head = analysis.head(of: mention.span) ?? analysis.tokens(in: mention.span).first
      else { continue }
      let range = analysis.tokens(in: mention.span)
      var candidate = MentionCandidate(
        span: mention.span, head: head, sentence: sentenceOfToken[head], kind: .name,
        type: mention.type)
      candidate.confidence = mention.confidence
      candidate.words = range.map { analysis.form($0).lowercased() }
      candidate.titles = titles(before: range)
      candidate.isQuoted = isQuoted[head]
      if mention.type == .person, candidate.words.count > 1,
        candidate.words.last.map(Self.isLegalForm) == true
      {
        candidate.type = .organization
      }
      if candidate.type == .person {
        candidate.gender = gender(ofPerson: candidate)
        candidate.isWanted = true
      }
      candidate.isPlural = mention.type == .group
      candidates.append(candidate)
      for token in range { isInName[token] = true }
    }
    addMissedNames()
  }

  /// Whether a lower-case word at the end of a name says that it is a firm's.
  private static func isLegalForm(_ word: String) -> Bool {
    ["ltd", "ltd.", "inc", "inc.", "gmbh", "llc", "plc", "corp", "corp.", "limited"].contains(word)
  }

  private mutating func addMissedNames() {
    let missed = MissedNames(analysis)
    for token in analysis.tokens.indices where !isInName[token] {
      let sentence = sentenceOfToken[token]
      let startsSentence = token == 0 || sentenceOfToken[token - 1] != sentence
      guard missed.isName(token, startsSentence: startsSentence) else { continue }
      let word = analysis.form(token).lowercased()
      var candidate = MentionCandidate(
        span: analysis.tokens[token].span, head: token, sentence: sentence, kind: .name,
        type: .person, gender: GivenNames.gender(word))
      candidate.confidence = 0.5
      candidate.words = [word]
      candidate.isQuoted = isQuoted[token]
      candidate.isWanted = true
      candidates.append(candidate)
      isInName[token] = true
    }
  }

  /// The nouns right before a name, up to six tokens, nearest last: `police spokesperson`.
  private func titles(before name: Range<Int>) -> [String] {
    var titles: [String] = []
    var token = name.lowerBound - 1
    let limit = max(0, name.lowerBound - 6)
    while token >= limit, sentenceOfToken[token] == sentenceOfToken[name.lowerBound] {
      let word = analysis.tokens[token]
      let form = analysis.form(token).lowercased()
      if form == "." || form == "-" {
        token -= 1
        continue
      }
      guard word.upos == .noun || word.upos == .properNoun || word.upos == .adjective else { break }
      titles.insert(form.hasSuffix(".") ? String(form.dropLast()) : form, at: 0)
      token -= 1
    }
    return titles
  }

  private func gender(ofPerson name: MentionCandidate) -> Gender {
    for title in name.titles.reversed() {
      if Self.maleTitles.contains(title) { return .male }
      if Self.femaleTitles.contains(title) { return .female }
      if let entry = NounLexicon.entry(title), entry.gender != .unknown { return entry.gender }
    }
    guard let given = name.words.first else { return .unknown }
    return GivenNames.gender(given)
  }

  private static let maleTitles: Set<String> = ["mr", "sir", "lord", "don", "prince", "king"]
  private static let femaleTitles: Set<String> = [
    "mrs", "ms", "miss", "mme", "dame", "lady", "princess", "queen",
  ]

  private func wantedHeads() -> Set<Int> {
    var heads: Set<Int> = []
    for attribution in analysis.attributions {
      for span in [attribution.source, attribution.addressee] {
        if let span, let head = analysis.head(of: span) { heads.insert(head) }
      }
    }
    return heads
  }

  /// `It is not known where he is`, `it was clear that`: the subject of a passive or an adjective
  /// that a clause follows refers to nothing.
  private func isEmptySubject(_ token: Int) -> Bool {
    let head = analysis.tokens[token].head
    guard analysis.tokens[token].deprel.isSubject, head > token, head + 1 < analysis.tokens.count,
      analysis.form(token).lowercased() == "it",
      tree.children(of: head).contains(where: {
        [.auxPass, .cop].contains(analysis.tokens[$0].deprel)
      })
    else { return false }
    return Self.clauseOpeners.contains(analysis.form(head + 1).lowercased())
  }

  private static let clauseOpeners: Set<String> = [
    "that", "whether", "if", "where", "when", "why", "how", "who", "what", "to",
  ]

  private func pronoun(at token: Int) -> MentionCandidate? {
    let word = analysis.tokens[token]
    guard word.upos == .pronoun || word.upos == .determiner,
      let entry = PronounForms.entry(analysis.form(token).lowercased()), word.deprel != .expl,
      !isEmptySubject(token)
    else { return nil }
    var candidate = MentionCandidate(
      span: word.span, head: token, sentence: sentenceOfToken[token], kind: .pronoun)
    candidate.pronoun = entry.series
    candidate.isPossessive =
      word.xpos == .prpPossessive || word.deprel == .nmodPoss || entry.isPossessive
    if entry.series == .feminine, word.xpos == .prp { candidate.isPossessive = false }
    candidate.isReflexive = entry.isReflexive
    candidate.isQuoted = isQuoted[token]
    switch entry.series {
    case .masculine: (candidate.type, candidate.gender) = (.person, .male)
    case .feminine: (candidate.type, candidate.gender) = (.person, .female)
    case .first: candidate.type = .person
    case .plural, .firstPlural: candidate.isPlural = true
    case .second, .neuter: break
    }
    return candidate
  }

  private mutating func addHolders() {
    var atHead: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated()
    where atHead[candidate.head] == nil || candidate.kind == .name {
      atHead[candidate.head] = index
    }
    for index in candidates.indices where candidates[index].kind == .description {
      let children = tree.children(of: candidates[index].head)
      let owner =
        children.first { analysis.tokens[$0].deprel == .nmodPoss }
        ?? children.first { isOfComplement($0) }
      guard let owner, let holder = atHead[owner], holder != index else { continue }
      candidates[index].holder = holder
      if Kinship(noun: candidates[index].noun) != nil { candidates[index].isWanted = true }
    }
    for index in candidates.indices {
      guard let kin = candidates[index].holder.map({ ($0, candidates[index].noun) }),
        Kinship(noun: kin.1) != nil
      else { continue }
      candidates[kin.0].isWanted = true
    }
  }

  private func isOfComplement(_ token: Int) -> Bool {
    analysis.tokens[token].deprel == .nmod
      && tree.children(of: token).contains {
        analysis.tokens[$0].deprel == .caseMarker && analysis.form($0).lowercased() == "of"
      }
  }

  private mutating func addAttributions() {
    let innermost = AttributionIndex(analysis.attributions).innermost(candidates.map(\.span))
    for index in candidates.indices { candidates[index].attribution = innermost[index] }
  }

  // MARK: Descriptions

  private func description(at token: Int, isWanted: Bool) -> MentionCandidate? {
    let word = analysis.tokens[token]
    guard
      word.upos == .noun || (word.upos == .properNoun && isWanted)
        || (isWanted && word.upos == .numeral), !Self.modifiers.contains(word.deprel)
    else { return nil }
    let noun = word.lemma.isEmpty ? analysis.form(token).lowercased() : word.lemma.lowercased()
    guard !Self.voiceless.contains(noun) else { return nil }
    let entry = NounLexicon.entry(noun) ?? NounLexicon.entry(analysis.form(token).lowercased())
    guard entry != nil || isWanted || isNamedByRelation(token), !isBareTitle(token) else {
      return nil
    }
    guard let span = DescriptionSpan(tree: tree, analysis: analysis).span(of: token) else {
      return nil
    }
    var candidate = MentionCandidate(
      span: span, head: token, sentence: sentenceOfToken[token], kind: .description,
      type: entry?.type ?? (isWanted ? .person : nil))
    candidate.noun = noun
    candidate.gender = entry?.gender ?? .unknown
    candidate.isPlural =
      word.xpos == .nns || word.xpos == .nnps || entry?.type == .group || hasPluralNumeral(token)
    if candidate.isPlural, candidate.type == .person { candidate.type = .group }
    if entry == nil, isWanted, !NounLexicon.isAgentive(noun) { candidate.type = .misc }
    candidate.isWanted = isWanted
    candidate.isQuoted = isQuoted[token]
    if Self.articleless.contains(noun), tree.children(of: token).allSatisfy({ $0 > token }) {
      candidate.isDefinite = true
    }
    readModifiers(of: token, into: &candidate)
    return candidate
  }

  /// Bodies that news resume without an article.
  private static let articleless: Set<String> = [
    "police", "authority", "investigator", "prosecutor", "organizer", "organiser", "researcher",
    "scientist", "parliament", "congress",
  ]

  /// What is answered or not, as in `did not respond to a request for comment`: nobody who speaks.
  private static let voiceless: Set<String> = [
    "request", "question", "comment", "inquiry", "enquiry", "query", "call", "email", "e-mail",
    "message",
  ]

  private static let modifiers: Set<Deprel> = [
    .compound, .flat, .fixed, .goeswith, .nmodDesc, .nmodUnmarked, .oblUnmarked, .vocative,
  ]

  /// Whether the noun is tied to a name as apposition or by a copula.
  private func isNamedByRelation(_ token: Int) -> Bool {
    let word = analysis.tokens[token]
    if word.deprel == .appos, word.head >= 0 { return isInName[word.head] }
    return tree.children(of: token).contains {
      analysis.tokens[$0].deprel == .appos && isInName[$0]
    }
  }

  /// Whether the noun stands as a title in front of the name that hangs on it: `director Ana Sole`.
  private func isBareTitle(_ token: Int) -> Bool {
    let children = tree.children(of: token)
    let hasName = children.contains {
      $0 > token && analysis.tokens[$0].deprel == .flat && isInName[$0]
    }
    return hasName
      && !children.contains {
        $0 < token && [.det, .nmodPoss].contains(analysis.tokens[$0].deprel)
      }
  }

  private func hasPluralNumeral(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      analysis.tokens[$0].deprel == .nummod && $0 < token
        && !["one", "1"].contains(analysis.form($0).lowercased())
    }
  }

  private func readModifiers(of token: Int, into candidate: inout MentionCandidate) {
    for child in tree.children(of: token) where child < token {
      let form = analysis.form(child).lowercased()
      switch analysis.tokens[child].deprel {
      case .det where ["the", "this", "that", "these", "those", "both"].contains(form):
        candidate.isDefinite = true
      case .det where form == "another":
        candidate.isOther = true
      case .nmodPoss:
        candidate.isDefinite = true
      case .amod where form == "other" || form == "second" || form == "third":
        candidate.isOther = true
      case .amod, .compound, .nmod, .nummod:
        candidate.words.append(form)
      default: break
      }
    }
  }
}

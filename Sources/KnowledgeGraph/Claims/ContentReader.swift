internal import TextModel

/// Reads what a claim says from the tokens, trees, names and dates under its words.
struct ContentReader {
  let analysis: Analysis
  let entityIDs: [String]
  let tokens: [Int]
  let inside: Set<Int>
  /// Tokens that a date, a name, a number or its bound has taken.
  private var taken: Set<Int> = []
  private var nameOf: [Int: [String]] = [:]
  private var content = ClaimContent()
  private var words: Set<String> = []
  private var optional: Set<String> = []

  init(_ analysis: Analysis, entityIDs: [String], content spans: [TextSpan]) {
    self.analysis = analysis
    self.entityIDs = entityIDs
    tokens = spans.flatMap { Array(analysis.tokens(in: $0)) }
    inside = Set(tokens)
  }

  /// Complexity: O(n) for n tokens of the claim, times the depth of its tree.
  mutating func read(mentions: [Mention], dates: [DateMention]) -> ClaimContent {
    readDates(dates)
    readNames(mentions)
    readQuantities()
    readPronouns(mentions)
    for token in tokens where !taken.contains(token) { readWord(token) }
    for token in tokens { readRole(token) }
    content.words = words.sorted()
    content.optionalWords = optional.subtracting(words).sorted()
    return content
  }

  func form(_ token: Int) -> String { analysis.form(token).lowercased() }
  func lemma(_ token: Int) -> String {
    let lemma = analysis.tokens[token].lemma
    return lemma.isEmpty ? form(token) : lemma.lowercased()
  }

  private func isInside(_ token: Int) -> Bool { inside.contains(token) }

  private mutating func readDates(_ dates: [DateMention]) {
    for date in dates where date.value != "?" {
      content.dates.append(date.value)
      taken.formUnion(analysis.tokens(in: date.span))
    }
  }

  private mutating func readNames(_ mentions: [Mention]) {
    var seen: Set<Int> = []
    for mention in mentions where mention.kind == .name {
      guard let entity = mention.entity, entityIDs.indices.contains(entity) else { continue }
      let name = NameWords(analysis.entities[entity].name).words.filter { $0 != "the" }
      guard !name.isEmpty else { continue }
      let range = analysis.tokens(in: mention.span)
      for token in range {
        nameOf[token] = name
        taken.insert(token)
      }
      for token in range { readTitles(beside: token, in: range) }
      if seen.insert(entity).inserted {
        content.names.append(ClaimContent.Name(entity: entityIDs[entity], words: name))
      }
    }
    content.names.sort { $0.words.lexicographicallyPrecedes($1.words) }
  }

  /// What only describes a name may be missing: `Defence Minister Ana Ruiz`, `Ana Ruiz, a nurse`.
  private mutating func readTitles(beside token: Int, in name: Range<Int>) {
    let head = analysis.tokens[token].head
    if isInside(head), !name.contains(head), nameOf[head] == nil,
      [.appos, .flat].contains(analysis.tokens[token].deprel), isNoun(head)
    {
      nameOf[head] = nameOf[token]
      optional.insert(wordClass(head))
      taken.insert(head)
    }
    let near = max(0, name.lowerBound - 4)..<min(analysis.tokens.count, name.upperBound + 8)
    for other in near where isInside(other) && analysis.tokens[other].head == token {
      guard !name.contains(other), isNoun(other),
        [.compound, .flat, .appos, .nmodDesc].contains(analysis.tokens[other].deprel)
      else { continue }
      optional.insert(wordClass(other))
      taken.insert(other)
    }
  }

  private func isNoun(_ token: Int) -> Bool {
    [.noun, .properNoun].contains(analysis.tokens[token].upos)
  }

  func wordClass(_ token: Int) -> String {
    let next = token + 1
    if next < analysis.tokens.count, analysis.tokens[next].deprel == .compoundPrt,
      analysis.tokens[next].head == token
    {
      let phrase = lemma(token) + "_" + lemma(next)
      if WordClasses.name(of: phrase) != phrase { return WordClasses.name(of: phrase) }
    }
    return WordClasses.name(of: lemma(token))
  }

  private mutating func readQuantities() {
    var scanner = QuantityScanner(reader: self, taken: taken)
    content.quantities = scanner.scan()
    if scanner.hasPart { words.insert("part") }
    taken = scanner.taken
  }

  /// A pronoun needs what it stands for among the words of the claim.
  private mutating func readPronouns(_ mentions: [Mention]) {
    let meant = Set(mentions.filter { $0.kind != .pronoun }.compactMap(\.entity))
    var known: Set<Int> = []
    for mention in mentions where mention.kind == .pronoun {
      guard let entity = mention.entity, meant.contains(entity) else { continue }
      known.formUnion(analysis.tokens(in: mention.span))
    }
    for token in tokens where analysis.tokens[token].upos == .pronoun && !known.contains(token) {
      if analysis.tokens[token].deprel == .expl { continue }
      if [.wdt, .wp].contains(analysis.tokens[token].xpos), token != tokens.first { continue }
      if ["nobody", "none", "nothing", "each"].contains(form(token)) { continue }
      content.standsAlone = false
    }
  }

  /// The verb that a token belongs to, inside the claim.
  func governingVerb(of token: Int) -> Int? {
    var next = token
    for _ in 0..<16 {
      if analysis.tokens[next].upos == .verb { return next }
      let head = analysis.tokens[next].head
      guard head >= 0, isInside(head) else { return nil }
      next = head
    }
    return nil
  }
}

extension ContentReader {
  private static let negations: Set<String> = [
    "not", "n't", "n’t", "never", "no", "neither", "nor", "nobody", "none", "nothing",
  ]
  private static let auxiliaries: [String: ClaimContent.Modality] = [
    "will": .planned, "shall": .planned, "would": .planned, "wo": .planned, "'ll": .planned,
    "may": .possible, "might": .possible, "could": .possible, "can": .possible,
    "should": .obliged, "must": .obliged, "ought": .obliged,
  ]
  private static let possible: Set<String> = [
    "possibly", "perhaps", "maybe", "probably", "likely", "allegedly", "reportedly",
    "presumably", "apparently", "supposedly",
  ]
  private static let planning: Set<String> = [
    "go", "set", "due", "schedule", "slate", "plan", "expect",
  ]

  private mutating func readWord(_ index: Int) {
    let token = analysis.tokens[index]
    let word = form(index)
    let lemma = lemma(index)
    if word == "?" { content.modality = .asked }
    if Self.negations.contains(word) {
      if content.isNegated { words.insert("not twice") }
      content.isNegated = true
      return
    }
    switch token.upos {
    case .auxiliary:
      if let modality = Self.auxiliaries[word] { content.modality = modality }
    case .subordinatingConjunction, .adposition:
      if ["if", "unless", "whether"].contains(word) { content.modality = .conditional }
      if WordClasses.telling.contains(word) { words.insert(word) }
    case .determiner:
      if WordClasses.telling.contains(word) { words.insert(word) }
    case .adverb:
      if token.deprel == .compoundPrt { return }
      if Self.possible.contains(word) { content.modality = .possible }
      if WordClasses.telling.contains(word) { words.insert(word) } else { optional.insert(lemma) }
    case .verb: readVerb(index)
    case .noun, .properNoun, .adjective, .numeral, .symbol, .other:
      if lemma == "due", hasOpenClause(index) {
        content.modality = .planned
      } else if Self.possible.contains(word) {
        content.modality = .possible
      } else if !WordClasses.light.contains(lemma) {
        words.insert(wordClass(index))
      }
    default: break
    }
  }

  private mutating func readVerb(_ index: Int) {
    let lemma = lemma(index)
    if Self.planning.contains(lemma), hasOpenClause(index) {
      content.modality = .planned
      return
    }
    if WordClasses.light.contains(lemma) { return }
    words.insert(wordClass(index))
    let before = max(tokens.first ?? 0, index - 4)..<index
    let auxiliaries = before.filter { analysis.tokens[$0].head == index }
    let isTop = analysis.tokens[index].head < 0 || !inside.contains(analysis.tokens[index].head)
    if isTop, content.modality == .fact, analysis.tokens[index].xpos == .vb,
      auxiliaries.contains(where: { form($0) == "to" })
    {
      content.modality = .planned
    }
    if analysis.tokens[index].xpos == .vbg,
      auxiliaries.contains(where: { ["is", "are", "am", "'s", "'re"].contains(form($0)) })
    {
      words.insert("ongoing")
    }
  }

  private func hasOpenClause(_ index: Int) -> Bool {
    (index + 1..<min(analysis.tokens.count, index + 8)).contains {
      analysis.tokens[$0].head == index
        && [.xcomp, .ccomp, .advcl, .acl].contains(analysis.tokens[$0].deprel)
    }
  }

  private mutating func readRole(_ index: Int) {
    let token = analysis.tokens[index]
    guard token.head >= 0, inside.contains(token.head),
      [.verb, .noun].contains(analysis.tokens[token.head].upos)
    else { return }
    let verb = lemma(token.head)
    var part: ClaimContent.Role.Part
    switch token.deprel {
    case .nsubj: part = WordClasses.unaccusative.contains(verb) ? .patient : .agent
    case .oblAgent: part = .agent
    case .obj, .nsubjPass: part = .patient
    case .obl, .nmod:
      guard hasCase(index, "by") else { return }
      part = .agent
    default: return
    }
    // A transitive use of a verb that has both.
    if part == .patient, token.deprel == .nsubj, hasObject(token.head) { part = .agent }
    let filler = filler(of: index)
    guard !filler.isEmpty else { return }
    content.roles.append(
      ClaimContent.Role(predicate: wordClass(token.head), part: part, filler: filler))
  }

  private func filler(of index: Int) -> [String] {
    if let name = nameOf[index] { return name }
    guard isNoun(index), !WordClasses.light.contains(lemma(index)) else { return [] }
    return [wordClass(index)]
  }

  private func hasCase(_ index: Int, _ word: String) -> Bool {
    (max(0, index - 6)..<index).contains {
      analysis.tokens[$0].head == index && form($0) == word
    }
  }

  private func hasObject(_ verb: Int) -> Bool {
    (verb + 1..<min(analysis.tokens.count, verb + 12)).contains {
      analysis.tokens[$0].head == verb && analysis.tokens[$0].deprel == .obj
    }
  }
}

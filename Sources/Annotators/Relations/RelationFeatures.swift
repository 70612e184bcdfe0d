package import Learning
import TextModel

/// What the pair model sees of two mentions: types, the words between and around them, the path
/// between them in the tree, what their entities are called elsewhere, and what the patterns read.
package struct RelationFeatures {
  let context: RelationContext
  /// The folded form of each token.
  let forms: [UInt64]
  /// The lower-case dictionary form of each token.
  let lemmas: [UInt64]
  /// For each noun what the lexicons say of it, 0 for nothing.
  let classes: [UInt64]
  /// For each entity the nouns that describe it, its titles included.
  private let roles: [[UInt64]]
  /// For each entity the kind of body that its name says, 0 for none.
  private let bodyKinds: [UInt64]
  /// For each entity a hash of its name.
  private let nameKeys: [UInt64]

  init(_ context: RelationContext) {
    self.context = context
    forms = WordTable(context.analysis).words.map(\.folded)
    lemmas = context.tokens.indices.map { Self.lemma($0, context) }
    classes = context.tokens.indices.map { Self.wordClass($0, context) }
    roles = Self.roles(context, lemmas)
    nameKeys = context.analysis.entities.map { Self.hash($0.name) }
    bodyKinds = context.analysis.entities.map { entity in
      guard entity.type == .organization || entity.type == .group else { return 0 }
      let words = entity.name.lowercased().split { $0 == " " || $0 == "." || $0 == "," }
      return BodyKind(words: words.map(String.init))?.rawValue ?? 0
    }
  }

  /// Templates; models hold these numbers.
  enum Template: UInt64 {
    case types = 1
    case kinds, order, gap, mentions, between, betweenWord, betweenPair, betweenLemma
    case before, after, pathLabels, pathLemmas, path, pathLemma, top, heads, head, name
    case preposition, role, title, pattern, noPattern, zone, inner, wide
    case beforePair, afterPair, nameWord, bodyKind, names, tags, wordClass, classes, pathClass
  }

  /// Collects the features of a pair. Complexity: O(1), all looks being bounded.
  package func extract(_ pair: RelationPair, into features: inout FeatureBuffer) {
    features.removeAll()
    var writer = Writer(types: Self.types(pair))
    addShape(pair, &writer, &features)
    addBetween(pair, &writer, &features)
    addAround(pair, &writer, &features)
    addEnd(pair.first, side: 1, &writer, &features)
    addEnd(pair.second, side: 2, &writer, &features)
    addPath(pair, &writer, &features)
    addPatterns(pair, &writer, &features)
    addNames(pair, &writer, &features)
  }

  /// Adds a feature alone and with the types of the two ends.
  struct Writer {
    let types: UInt64

    func add(_ template: Template, _ a: UInt64, _ b: UInt64 = 0, to features: inout FeatureBuffer) {
      features.add(template.rawValue, types, a, b)
    }

    func addPlain(
      _ template: Template, _ a: UInt64, _ b: UInt64 = 0, to features: inout FeatureBuffer
    ) {
      features.add(template.rawValue, 0xA11, a, b)
    }
  }

  private static func types(_ pair: RelationPair) -> UInt64 {
    typeNumber(pair.first.type) << 4 | typeNumber(pair.second.type)
  }

  private static func typeNumber(_ type: EntityType) -> UInt64 {
    switch type {
    case .person: 1
    case .organization: 2
    case .place: 3
    case .group: 4
    case .misc: 5
    case .nationality: 6
    }
  }

  private static func kindNumber(_ end: RelationEnd) -> UInt64 {
    switch end.mention.kind {
    case .name: 1
    case .description: 2
    case .pronoun: 3
    case .nationality: 4
    }
  }

  private func addShape(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    let (first, second) = (pair.first, pair.second)
    writer.add(.types, 0, to: &features)
    writer.add(.kinds, Self.kindNumber(first), Self.kindNumber(second), to: &features)
    let gap = second.tokens.lowerBound - first.tokens.upperBound
    let order: UInt64 = gap < 0 ? 1 : gap == 0 ? 2 : 3
    writer.add(.order, order, Self.kindNumber(first), to: &features)
    writer.add(.gap, Self.bucket(gap), to: &features)
    writer.add(.mentions, UInt64(min(pair.mentionsBetween, 4)), order, to: &features)
    let zone = context.analysis.sentences[pair.sentence].zone
    writer.add(.zone, zone == .body ? 0 : zone == .dateline ? 1 : 2, to: &features)
  }

  private static func bucket(_ gap: Int) -> UInt64 {
    switch gap {
    case ..<0: 0
    case 0...3: UInt64(gap + 1)
    case 4...6: 5
    case 7...11: 6
    case 12...20: 7
    default: 8
    }
  }

  /// The two names together: what the annotated news say of well-known ones.
  private func addNames(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    writer.add(
      .names, nameKeys[pair.first.entity], nameKeys[pair.second.entity], to: &features)
  }

  private func addPatterns(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    if pair.drafts.isEmpty { writer.add(.noPattern, 0, to: &features) }
    for draft in pair.drafts {
      let isReversed = draft.from.span != pair.first.mention.span
      let label = RelationLabel(kind: draft.kind, isReversed: isReversed).number
      let reason = Self.hash(draft.reason.prefix { $0 != "'" })
      writer.addPlain(.pattern, UInt64(label), to: &features)
      writer.addPlain(.pattern, UInt64(label), reason, to: &features)
      let sureness = UInt64((draft.confidence * 10).rounded())
      writer.addPlain(.pattern, UInt64(label), hashed(reason, sureness), to: &features)
      if let link = draft.link {
        writer.addPlain(.pattern, UInt64(label), lemmas[link], to: &features)
      }
    }
  }

  // MARK: Words

  /// A hash of text in lower case (ASCII), the same on every machine.
  static func hash(_ text: some StringProtocol) -> UInt64 {
    var value: UInt64 = 0x5EED
    for byte in text.utf8 {
      value = hashed(value, UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
    return value
  }

  private static func lemma(_ token: Int, _ context: RelationContext) -> UInt64 {
    let lemma = context.tokens[token].lemma
    return lemma.isEmpty ? hash(context.analysis.form(token)) : hash(lemma)
  }

  /// What the lexicons of kin, roles and common nouns say of a word.
  private static func wordClass(_ token: Int, _ context: RelationContext) -> UInt64 {
    switch context.tokens[token].upos {
    case .noun, .properNoun: break
    default: return 0
    }
    let noun = context.noun(token)
    if let kin = Kinship(noun: noun) { return hash("kin \(kin)") }
    if let kind = RoleNoun.toBody(noun) { return hash("role \(kind.rawValue)") }
    if let kind = RoleNoun.toPerson(noun) { return hash("tie \(kind.rawValue)") }
    if let entry = NounLexicon.entry(noun) { return hash("noun \(entry.type.rawValue)") }
    if context.tokens[token].upos == .noun, NounLexicon.isAgentive(noun) { return hash("agent") }
    return 0
  }

  /// How many nouns are kept for an entity.
  private static let roleLimit = 8

  private static func roles(_ context: RelationContext, _ lemmas: [UInt64]) -> [[UInt64]] {
    var roles = [[UInt64]](repeating: [], count: context.analysis.entities.count)
    func note(_ token: Int, _ entity: Int) {
      guard roles[entity].count < roleLimit, !roles[entity].contains(lemmas[token]) else { return }
      roles[entity].append(lemmas[token])
    }
    for mention in context.analysis.mentions {
      guard let entity = mention.entity, roles[entity].count < roleLimit else { continue }
      switch mention.kind {
      case .description:
        if let head = context.analysis.head(of: mention.span) { note(head, entity) }
      case .name where context.analysis.entities[entity].type == .person:
        var token = context.analysis.tokens(in: mention.span).lowerBound - 1
        let limit = max(0, token - 3)
        while token >= limit,
          context.tokens[token].upos == .noun
            || context.tokens[token].upos == .properNoun
        {
          note(token, entity)
          token -= 1
        }
      default: break
      }
    }
    return roles
  }

  /// The kind of body that the name of an entity says, 0 for none.
  func bodyKind(of entity: Int) -> UInt64 { bodyKinds[entity] }

  /// The nouns that describe an entity.
  func roles(of entity: Int) -> [UInt64] { roles[entity] }
}

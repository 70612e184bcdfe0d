package import TextModel

/// What the relation patterns read: the trees with the mention that each token heads.
package struct RelationContext {
  package let analysis: Analysis
  let tree: DependencyTree
  private let mentionAtHead: [Int]
  /// The first mention by name of each place, by its comparable name.
  private let places: [String: Int]
  /// The first mention by name of each organization, by its comparable name.
  private let bodies: [String: Int]
  /// The name that ends with each token, or -1.
  private let nameEndingAt: [Int]
  /// The country that the text speaks of most, with its share of all words for countries.
  let mainCountry: (mention: Mention, share: Double)?
  /// The mentions by name of bodies, by each lower-case word of the name, in text order.
  private let bodiesByWord: [String: [Int]]

  package init(_ analysis: Analysis) {
    self.analysis = analysis
    tree = DependencyTree(analysis.tokens)
    var owners = [Int](repeating: -1, count: analysis.tokens.count)
    for (index, mention) in analysis.mentions.enumerated() where mention.entity != nil {
      guard let head = analysis.head(of: mention.span) else { continue }
      if owners[head] < 0 || mention.kind == .name { owners[head] = index }
    }
    mentionAtHead = owners
    var ends = [Int](repeating: -1, count: analysis.tokens.count)
    for (index, mention) in analysis.mentions.enumerated()
    where mention.kind == .name && mention.entity != nil {
      if let last = analysis.tokens(in: mention.span).last { ends[last] = index }
    }
    nameEndingAt = ends
    bodies = Self.firstNames(of: .organization, analysis)
    places = Self.firstNames(of: .place, analysis)
    mainCountry = Self.mainCountry(analysis, places)
    bodiesByWord = Self.bodiesByWord(analysis)
  }

  private static func firstNames(of type: EntityType, _ analysis: Analysis) -> [String: Int] {
    var found: [String: Int] = [:]
    for (index, mention) in analysis.mentions.enumerated()
    where mention.kind == .name && mention.type == type {
      let words = analysis.text(mention.span).lowercased().split(separator: " ").map(String.init)
      let key = NameForm(words).key
      if found[key] == nil { found[key] = index }
      let short = key.split(separator: " ").suffix(2).joined(separator: " ")
      if key != short, short.hasSuffix(" party"), found[short] == nil { found[short] = index }
    }
    return found
  }

  private static func bodiesByWord(_ analysis: Analysis) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, mention) in analysis.mentions.enumerated()
    where mention.kind == .name && mention.type == .organization {
      for word in analysis.text(mention.span).split(separator: " ").prefix(12) {
        found[word.lowercased(), default: []].append(index)
      }
    }
    return found
  }

  private static func mainCountry(
    _ analysis: Analysis, _ places: [String: Int]
  ) -> (mention: Mention, share: Double)? {
    var named: [Int: Int] = [:]
    for country in Nationality.allCountryNames {
      let key = NameForm(country.split(separator: " ").map(String.init)).key
      if let index = places[key], let entity = analysis.mentions[index].entity {
        named[entity] = min(named[entity] ?? index, index)
      }
    }
    var counts: [Int: Int] = [:]
    for mention in analysis.mentions {
      if mention.kind == .name, let entity = mention.entity, named[entity] != nil {
        counts[entity, default: 0] += 1
      } else if mention.kind == .nationality,
        let index = country(of: analysis.text(mention.span).lowercased(), places),
        let entity = analysis.mentions[index].entity
      {
        counts[entity, default: 0] += 1
      }
    }
    let all = counts.values.reduce(0, +)
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      let index = named[best.key]
    else { return nil }
    return (analysis.mentions[index], Double(best.value) / Double(all))
  }

  /// The first mention by name of the country that a lower-case word of nationality belongs to.
  private static func country(of word: String, _ places: [String: Int]) -> Int? {
    Nationality(word)?.countryNames.lazy.compactMap { name in
      places[NameForm(name.split(separator: " ").map(String.init)).key]
    }.first
  }

  var tokens: [Token] { analysis.tokens }

  /// The mention that a token heads.
  func mention(at token: Int) -> Mention? {
    guard token >= 0, token < mentionAtHead.count, mentionAtHead[token] >= 0 else { return nil }
    return analysis.mentions[mentionAtHead[token]]
  }

  /// The name that ends with a token.
  func name(endingAt token: Int) -> Mention? {
    guard token >= 0, nameEndingAt[token] >= 0 else { return nil }
    return analysis.mentions[nameEndingAt[token]]
  }

  /// The first mention of the organization with a lower-case name, also with its state before it
  /// (`United States Senate`).
  func body(called name: String) -> Mention? {
    let forms = [name, "united states \(name)", "us \(name)", "u.s. \(name)"]
    return forms.compactMap { bodies[$0] }.min().map { analysis.mentions[$0] }
  }

  /// The name right after the mention that a token heads, when a comma alone parts them and no
  /// list goes on behind it.
  func nameAfterComma(_ token: Int) -> Mention? {
    let index = mentionAtHead[token]
    guard index >= 0, index + 1 < analysis.mentions.count else { return nil }
    let (inner, outer) = (analysis.mentions[index], analysis.mentions[index + 1])
    guard outer.kind == .name, outer.span.start == inner.span.end + 2,
      analysis.text(TextSpan(inner.span.end, outer.span.start)) == ", "
    else { return nil }
    let isListed = [index - 1, index + 2].contains { other in
      guard analysis.mentions.indices.contains(other) else { return false }
      let mention = analysis.mentions[other]
      let gap =
        other < index
        ? inner.span.start - mention.span.end
        : mention.span.start - outer.span.end
      return mention.kind == .name && mention.type == .place && gap >= 0 && gap <= 10
    }
    let isCoordinated = head(of: outer).map { tokens[$0].deprel == .conj } ?? true
    return isListed || isCoordinated ? nil : outer
  }

  private func head(of mention: Mention) -> Int? { analysis.head(of: mention.span) }

  /// The country that an adjective of nationality belongs to, where the text names it: a mention
  /// that refers to it with the span of the adjective.
  func country(of adjective: Int) -> Mention? {
    let word = form(adjective)
    let index =
      Self.country(of: word, places)
      ?? (adjective > 0 ? Self.country(of: "\(form(adjective - 1)) \(word)", places) : nil)
    return index.map { standIn(for: $0, at: tokens[adjective].span) }
  }

  /// What a word of nationality or politics belongs to, where the text names it: its country, or
  /// the party (`a Democrat`, `the Conservative lawmaker`).
  func home(of nationality: Mention) -> Mention? {
    let word = analysis.text(nationality.span).lowercased()
    if let index = Self.country(of: word, places) {
      return standIn(for: index, at: nationality.span)
    }
    let stem = word.hasSuffix("s") ? String(word.dropLast()) : word
    for name in ["\(stem) party", "\(stem)ic party", "\(stem)s"] {
      guard let index = bodies[name] else { continue }
      return standIn(for: index, at: nationality.span)
    }
    return nil
  }

  /// A named body that a common noun inside a token's phrase takes up (`a ministry spokesman`): the
  /// nearest one before it whose name has the word.
  func body(takenUpBy token: Int) -> Mention? {
    let found = bodiesByWord[noun(token)] ?? []
    guard
      let index = found.last(where: { analysis.mentions[$0].span.end <= tokens[token].span.start })
    else { return nil }
    return standIn(for: index, at: tokens[token].span)
  }

  /// A mention as it would be with another span.
  private func standIn(for index: Int, at span: TextSpan) -> Mention {
    var mention = analysis.mentions[index]
    mention.span = span
    return mention
  }

  func type(of mention: Mention) -> EntityType? {
    mention.entity.map { analysis.entities[$0].type }
  }

  func form(_ token: Int) -> String { analysis.form(token).lowercased() }

  /// The lower-case preposition of a noun.
  func preposition(of token: Int) -> String? {
    tree.children(of: token).first { tokens[$0].deprel == .caseMarker && $0 < token }.map(form)
  }

  /// The lower-case singular of a noun.
  func noun(_ token: Int) -> String {
    tokens[token].lemma.isEmpty ? form(token) : tokens[token].lemma.lowercased()
  }
}

import TextModel

/// What the relation patterns read: the trees with the mention that each token heads.
struct RelationContext {
  let analysis: Analysis
  let tree: DependencyTree
  private let mentionAtHead: [Int]
  /// The first mention by name of each place, by its comparable name.
  private let places: [String: Int]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    tree = DependencyTree(analysis.tokens)
    var owners = [Int](repeating: -1, count: analysis.tokens.count)
    for (index, mention) in analysis.mentions.enumerated() where mention.entity != nil {
      guard let head = analysis.head(of: mention.span) else { continue }
      if owners[head] < 0 || mention.kind == .name { owners[head] = index }
    }
    mentionAtHead = owners
    var places: [String: Int] = [:]
    for (index, mention) in analysis.mentions.enumerated()
    where mention.kind == .name && mention.type == .place {
      let words = analysis.text(mention.span).lowercased().split(separator: " ").map(String.init)
      let key = NameForm(words).key
      if places[key] == nil { places[key] = index }
    }
    self.places = places
  }

  var tokens: [Token] { analysis.tokens }

  /// The mention that a token heads.
  func mention(at token: Int) -> Mention? {
    guard token >= 0, token < mentionAtHead.count, mentionAtHead[token] >= 0 else { return nil }
    return analysis.mentions[mentionAtHead[token]]
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
    guard let country = Demonym.country(of: form(adjective)), let index = places[country] else {
      return nil
    }
    var mention = analysis.mentions[index]
    mention.span = tokens[adjective].span
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

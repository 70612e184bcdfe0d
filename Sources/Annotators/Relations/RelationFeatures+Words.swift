import Learning
import TextModel

extension RelationFeatures {
  /// How many tokens between the two are read from either side.
  private static let betweenReach = 7
  /// Up to how many tokens the whole stretch between the two is one feature.
  private static let stretch = 7

  /// The tokens between the two; inside the outer one, in front of the inner one, for nested ones.
  private func between(_ pair: RelationPair) -> Range<Int> {
    let (first, second) = (pair.first.tokens, pair.second.tokens)
    if second.lowerBound < first.upperBound {
      return first.lowerBound..<max(first.lowerBound, second.lowerBound)
    }
    return first.upperBound..<second.lowerBound
  }

  func addBetween(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    let between = between(pair)
    let isNested: UInt64 = pair.second.tokens.lowerBound < pair.first.tokens.upperBound ? 1 : 0
    let body = bodyKind(of: pair.first.entity) << 8 | bodyKind(of: pair.second.entity)
    writer.add(.bodyKind, body, isNested, to: &features)
    if between.count <= Self.stretch {
      var whole: UInt64 = isNested
      for token in between { whole = hashed(whole, forms[token]) }
      writer.add(.between, whole, to: &features)
      var content: UInt64 = isNested
      for token in between where isContent(token) { content = hashed(content, lemmas[token]) }
      writer.add(.between, content, 1, to: &features)
      addTags(between, isNested, body, &writer, &features)
    }
    let near: [Int] =
      between.count <= 2 * Self.betweenReach
      ? Array(between)
      : Array(between.prefix(Self.betweenReach)) + Array(between.suffix(Self.betweenReach))
    var previous: UInt64 = 0
    for token in near {
      writer.add(.betweenLemma, lemmas[token], isNested, to: &features)
      if classes[token] != 0 {
        writer.add(.wordClass, classes[token], isNested, to: &features)
        writer.add(.wordClass, classes[token], body &+ 2, to: &features)
      }
      if isContent(token) {
        writer.addPlain(.betweenWord, lemmas[token], to: &features)
        writer.add(.bodyKind, body, lemmas[token], to: &features)
      }
      writer.add(.betweenPair, previous, forms[token], to: &features)
      previous = forms[token]
    }
    if isNested == 1 { addInner(pair, &writer, &features) }
  }

  /// The parts of speech of the stretch between the two, and with the classes of its nouns.
  private func addTags(
    _ between: Range<Int>, _ isNested: UInt64, _ body: UInt64, _ writer: inout Writer,
    _ features: inout FeatureBuffer
  ) {
    var tags = isNested
    var classed = isNested
    for token in between {
      let tag = UInt64(context.tokens[token].upos.rawValue)
      let isMark =
        context.tokens[token].upos == .punctuation
        || context.tokens[token].upos == .adposition
      tags = hashed(tags, isMark ? forms[token] : tag)
      classed = hashed(
        classed, classes[token] != 0 ? classes[token] : isMark ? forms[token] : tag)
    }
    writer.add(.tags, tags, to: &features)
    writer.add(.tags, tags, body &+ 1, to: &features)
    writer.add(.classes, classed, to: &features)
  }

  /// The words of the outer mention behind the inner one: `Namibia's president`.
  private func addInner(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    let rest =
      pair.second.tokens
      .upperBound..<max(
        pair.second.tokens.upperBound, pair.first.tokens.upperBound)
    var whole: UInt64 = 0
    for token in rest.prefix(Self.betweenReach) {
      writer.add(.inner, lemmas[token], to: &features)
      writer.add(.inner, classes[token], 2, to: &features)
      whole = hashed(whole, lemmas[token])
    }
    writer.add(.inner, whole, 1, to: &features)
  }

  private func isContent(_ token: Int) -> Bool {
    switch context.tokens[token].upos {
    case .noun, .properNoun, .verb, .adjective, .adposition: true
    default: false
    }
  }

  /// The words around the two.
  func addAround(
    _ pair: RelationPair, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    let sentence = context.analysis.sentences[pair.sentence].tokens
    func form(_ token: Int) -> UInt64 { sentence.contains(token) ? forms[token] : 0 }
    func lemma(_ token: Int) -> UInt64 { sentence.contains(token) ? lemmas[token] : 0 }
    let (first, second) = (pair.first.tokens, pair.second.tokens)
    let end = max(first.upperBound, second.upperBound)
    let (b1, b2) = (first.lowerBound - 1, first.lowerBound - 2)
    writer.add(.before, form(b1), 1, to: &features)
    writer.add(.beforePair, form(b2), form(b1), to: &features)
    for token in first.lowerBound - 4..<first.lowerBound {
      writer.add(.before, lemma(token), 2, to: &features)
    }
    writer.add(.after, form(end), 1, to: &features)
    writer.add(.afterPair, form(end), form(end + 1), to: &features)
    for token in end..<end + 4 { writer.add(.after, lemma(token), 2, to: &features) }
    writer.add(.after, form(first.upperBound), 3, to: &features)
    writer.add(.before, form(second.lowerBound - 1), 3, to: &features)
    writer.add(
      .beforePair, form(second.lowerBound - 2), form(second.lowerBound - 1) &+ 1, to: &features)
  }

  /// What one end is by itself.
  func addEnd(
    _ end: RelationEnd, side: UInt64, _ writer: inout Writer, _ features: inout FeatureBuffer
  ) {
    if end.mention.kind != .name {
      writer.add(.head, lemmas[end.head], side, to: &features)
      writer.addPlain(.head, lemmas[end.head], side, to: &features)
      writer.add(.wordClass, classes[end.head], side &+ 8, to: &features)
    } else if let last = end.tokens.last {
      writer.add(.name, forms[last], side, to: &features)
      if end.type == .organization {
        for token in end.tokens.prefix(6) {
          writer.add(.nameWord, forms[token], side, to: &features)
        }
      }
    }
    for role in roles(of: end.entity) { writer.add(.role, role, side, to: &features) }
    guard end.type == .person, end.mention.kind == .name else { return }
    var token = end.tokens.lowerBound - 1
    let limit = max(0, token - 5)
    while token >= limit, isTitle(token) {
      writer.add(.title, lemmas[token], side, to: &features)
      writer.add(.title, classes[token], side &+ 2, to: &features)
      token -= 1
    }
  }

  private func isTitle(_ token: Int) -> Bool {
    switch context.tokens[token].upos {
    case .noun, .properNoun, .adjective: true
    default: false
    }
  }
}

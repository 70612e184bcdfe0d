import TextModel

/// The mentions in and around the noun phrase of a source, weighed for which of them speaks.
struct SpeakerChoice {
  /// How many mentions of a source are looked at.
  private static let window = 24
  /// How many tokens back from a name its titles may reach.
  private static let titleReach = 12

  let analysis: Analysis
  let span: TextSpan
  /// The mentions that touch the phrase, in text order.
  private let mentions: [Mention]

  init(_ span: TextSpan, _ analysis: Analysis) {
    self.analysis = analysis
    self.span = span
    mentions = Self.mentions(touching: span, analysis)
  }

  /// The entity that speaks, or nil when the phrase names none (`some reports`).
  func speaker() -> Int? {
    let head = analysis.head(of: span)
    let headed = mentions.filter { analysis.head(of: $0.span) == head }
      .max { $0.span.length < $1.span.length }
    if let headed, isPersonName(headed), !isPossessive(headed) { return headed.entity }
    if let name = mentions.last(where: { isPersonName($0) && isApposed($0) }) { return name.entity }
    if let headed {
      if headed.kind == .name, !isPossessive(headed) { return headed.entity }
      guard headed.type == .misc, headed.kind == .description,
        headed.entity.map({ !analysis.entities[$0].isNamed }) ?? false
      else { return headed.entity }
      return issuer() ?? headed.entity
    }
    if let name = mentions.first(where: { $0.kind == .name && isApposed($0) }), !isThing(head) {
      return name.entity
    }
    return issuer() ?? (isThing(head) ? nil : longest()?.entity)
  }

  /// Who made a document that speaks: `a report by UpGuard`, `her memoirs`, `the NHC advisory`.
  private func issuer() -> Int? {
    let speaking = mentions.filter {
      [.person, .organization, .group].contains($0.type) && $0.kind != .nationality
    }
    let made = speaking.first { preposition(before: $0).map(Self.issuing.contains) ?? false }
    return (made ?? speaking.first { isPossessive($0) || $0.kind == .name })?.entity
  }

  private static let issuing: Set<String> = ["by", "from"]

  private func longest() -> Mention? {
    mentions.filter { $0.kind != .pronoun || mentions.count == 1 }
      .max { $0.span.length < $1.span.length }
  }

  /// Whether the head is a common noun for which the text lists no entity.
  private func isThing(_ head: Int?) -> Bool {
    guard let head else { return false }
    return analysis.tokens[head].upos == .noun
  }

  private func isPersonName(_ mention: Mention) -> Bool {
    mention.kind == .name && mention.type == .person
  }

  private func isPossessive(_ mention: Mention) -> Bool {
    let tokens = analysis.tokens(in: mention.span)
    if mention.kind == .pronoun, let token = tokens.first {
      return analysis.tokens[token].deprel == .nmodPoss
    }
    guard tokens.upperBound < analysis.tokens.count else { return false }
    return ["'s", "’s", "'", "’"].contains(analysis.form(tokens.upperBound))
  }

  /// Whether a name stands free or behind titles and appositions, not under a preposition, in a
  /// list or as owner.
  private func isApposed(_ name: Mention) -> Bool {
    guard !isPossessive(name), let first = analysis.tokens(in: name.span).first else {
      return false
    }
    var token = first - 1
    if token >= 0, isInName(token, before: name) { return true }
    let limit = max(0, first - Self.titleReach)
    while token >= limit, analysis.tokens[token].span.start >= span.start {
      let word = analysis.tokens[token]
      switch word.upos {
      case .adposition:
        guard token > 0, analysis.form(token).lowercased() == "of" else { return false }
        return Self.offices.contains(analysis.form(token - 1).lowercased())
      case .coordinatingConjunction:
        let isInTitle =
          token + 1 < first && token > 0 && analysis.tokens[token - 1].upos == .noun
        guard isInTitle else { return false }
        token -= 1
      case .punctuation where analysis.form(token) == ",": return true
      case .verb: return true
      default: token -= 1
      }
    }
    return true
  }

  /// Titles that go on with *of* before the name: `Secretary of State Ana Sole`.
  private static let offices: Set<String> = [
    "secretary", "minister", "speaker", "member", "chief", "president", "governor", "chair",
    "director", "head", "mayor", "commissioner", "attorney", "leader",
  ]

  private func isInName(_ token: Int, before name: Mention) -> Bool {
    let span = analysis.tokens[token].span
    return mentions.contains {
      $0.kind == .name && $0.type != .person && $0.span.contains(span)
        && $0.span.end < name.span.start
    }
  }

  private func preposition(before mention: Mention) -> String? {
    guard let first = analysis.tokens(in: mention.span).first else { return nil }
    for token in stride(from: first - 1, through: max(0, first - 6), by: -1) {
      switch analysis.tokens[token].upos {
      case .adposition: return analysis.form(token).lowercased()
      case .verb, .punctuation, .coordinatingConjunction: return nil
      default: continue
      }
    }
    return nil
  }

  /// Mentions inside the span, names that reach over its edges and a person's name right behind it.
  private static func mentions(touching span: TextSpan, _ analysis: Analysis) -> [Mention] {
    var low = 0
    var high = analysis.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if analysis.mentions[middle].span.start < span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return analysis.mentions[max(0, low - 2)...].prefix(window)
      .prefix { $0.span.start <= span.end + 1 }
      .filter { mention in
        guard mention.entity != nil else { return false }
        if span.contains(mention.span) { return true }
        guard mention.kind == .name else { return false }
        return mention.span.overlaps(span)
          || mention.type == .person && mention.span.start == span.end + 1
            && analysis.text(TextSpan(span.end, mention.span.start)) == " "
      }
  }
}

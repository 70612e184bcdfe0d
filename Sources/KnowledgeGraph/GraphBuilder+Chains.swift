internal import TextModel

extension GraphBuilder {
  /// How many attributions deep a chain is followed; deeper nesting keeps its innermost voices.
  private static let deepestChain = 32

  /// The voices from the publisher inwards to the source of an attribution, index in
  /// ``Analysis/attributions``; the publisher alone for nil. Never empty.
  ///
  /// Complexity: O(depth of nesting), at most 32.
  public func chain(to attribution: Int?) -> [Hop] {
    var path: [Int] = []
    var seen: Set<Int> = []
    var next = attribution
    while path.count < Self.deepestChain, let index = next,
      analysis.attributions.indices.contains(index),
      seen.insert(index).inserted
    {
      path.append(index)
      next = analysis.attributions[index].parent
    }
    var chain = [
      Hop(
        voice: publisher?.id, name: publisher?.name ?? "unknown publisher", stance: .asserts,
        basis: .own, reason: "the document is published by it")
    ]
    for index in path.reversed() { add(analysis.attributions[index], to: &chain) }
    return chain
  }

  private func add(_ attribution: Attribution, to chain: inout [Hop]) {
    let voice = entityID(attribution.sourceEntity)
    var cue = attribution.cue.map { String(analysis.text($0)) }.joined(separator: " ")
    if cue.lowercased().hasPrefix("to ") { cue.removeFirst(3) }
    if let voice, let last = chain.indices.last, chain[last].voice == voice {
      // A voice that speaks of its own saying is one hop; the stance nearest the claim counts.
      chain[last].stance = attribution.stance
      chain[last].cue = cue.isEmpty ? nil : cue
      chain[last].confidence = min(chain[last].confidence, attribution.confidence)
      chain[last].reason = attribution.reason
      return
    }
    var basis = Basis.nested
    if let told = carrier(of: attribution, chain: chain) {
      chain.append(told)
      basis = .told
    }
    chain.append(
      Hop(
        voice: voice, name: name(of: attribution), stance: attribution.stance,
        cue: cue.isEmpty ? nil : cue, basis: basis, confidence: attribution.confidence,
        reason: attribution.reason))
  }

  /// The publisher, and a voice that nobody knows: for words that show a sign of an attribution which
  /// was not read.
  func chain(unread sign: UnreadPassage) -> [Hop] {
    let words = String(analysis.text(sign.span))
    let shown = sign.sign == .saying ? "'\(words)'" : "a quotation mark"
    return chain(to: nil) + [
      Hop(
        voice: nil, name: "voice not read", stance: .other, cue: sign.sign == .saying ? words : nil,
        basis: .unread, confidence: Self.confidenceOfUnread,
        reason: "not read: \(shown) shows that somebody speaks here, but not who says what")
    ]
  }

  /// Low: nothing is known but that the publisher may not be the one who says it.
  private static let confidenceOfUnread = 0.1

  /// The hop of whom the source told, when that is a possible voice that is not in the chain yet.
  /// Who was only asked or promised something carries nothing.
  private func carrier(of attribution: Attribution, chain: [Hop]) -> Hop? {
    guard let index = attribution.addresseeEntity, let id = entityID(index) else { return nil }
    let entity = analysis.entities[index]
    guard entity.type == .person || entity.type == .organization,
      ![.asks, .promises, .other].contains(attribution.stance),
      id != entityID(attribution.sourceEntity), !chain.contains(where: { $0.voice == id })
    else { return nil }
    return Hop(
      voice: id, name: entity.name, stance: .asserts, basis: .nested,
      confidence: attribution.confidence,
      reason: "was told, so it may have carried the words (an inference)")
  }

  private func name(of attribution: Attribution) -> String {
    if let index = attribution.sourceEntity, analysis.entities.indices.contains(index) {
      return analysis.entities[index].name
    }
    return attribution.source.map { String(analysis.text($0)) } ?? "unnamed source"
  }

  /// The typed relations with the voices behind them.
  func relations() -> [Relation] {
    var found: [Relation] = []
    var seen: Set<String> = []
    for mention in analysis.relations {
      guard let from = entityID(mention.from), let to = entityID(mention.to) else { continue }
      var hash = StableHash()
      for text in [analysis.document.id, mention.kind.rawValue, from, to] { hash.combine(text) }
      for span in mention.evidence {
        hash.combine(span.start)
        hash.combine(span.end)
      }
      hash.combine(mention.attribution ?? -1)
      let id = "e" + hash.hexadecimal
      guard seen.insert(id).inserted else { continue }
      found.append(
        Relation(
          id: id, kind: mention.kind, from: from, to: to, isFormer: mention.isFormer,
          document: analysis.document.id, evidence: mention.evidence.map(passage),
          sentence: sentence(around: mention.evidence), chain: chain(to: mention.attribution),
          confidence: mention.confidence, reason: mention.reason))
    }
    return found
  }
}

internal import TextModel

extension GraphBuilder {
  /// How many words a content needs to be the same claim wherever it is repeated.
  private static let wordsOfLongClaim = 8

  /// The claim of a draft, with what it is about.
  func claim(of draft: ClaimDraft) -> Claim {
    let text = draft.content.map { String(analysis.text($0)) }.joined(separator: " ")
    let mentions = draft.content.flatMap { elements(analysis.mentions, in: $0, span: \.span) }
    var about: [String] = []
    var seen: Set<String> = []
    for mention in mentions {
      if let id = entityID(mention.entity), seen.insert(id).inserted { about.append(id) }
    }
    let dates = draft.content.flatMap { elements(analysis.dates, in: $0, span: \.span) }
    var reader = ContentReader(analysis, entityIDs: ids, content: draft.content)
    return Claim(
      id: claimID(draft, text: text, mentions: mentions, dates: dates.map(\.value)), text: text,
      about: about, dates: dates.map(\.value),
      content: reader.read(mentions: mentions, dates: dates))
  }

  private func claimID(_ draft: ClaimDraft, text: String, mentions: [Mention], dates: [String])
    -> String
  {
    let words = NameWords(text).words
    let hasPronoun =
      mentions.contains { $0.kind == .pronoun }
      || draft.content.contains {
        analysis.tokens(in: $0).contains { analysis.tokens[$0].upos == .pronoun }
      }
    var hash = StableHash()
    if words.count >= Self.wordsOfLongClaim, !hasPronoun {
      hash.combine("content")
      hash.combine(words.joined(separator: " "))
      // The same words on another Monday are another claim.
      for date in dates { hash.combine(date) }
    } else if !words.isEmpty, !hasPronoun {
      // A short claim repeated in its document is one claim, if the same entities are meant.
      hash.combine("repeated")
      hash.combine(analysis.document.id)
      hash.combine(words.joined(separator: " "))
      for mention in mentions { hash.combine(entityID(mention.entity) ?? "") }
    } else {
      hash.combine("spans")
      hash.combine(analysis.document.id)
      hash.combine(draft.content)
    }
    return "c" + hash.hexadecimal
  }

  /// The report of a draft: its chain, its sentence, its dates.
  func report(of draft: ClaimDraft, claim: String) -> Report {
    let chain = draft.unread.map { self.chain(unread: $0) } ?? chain(to: draft.attribution)
    let attribution = draft.attribution.map { analysis.attributions[$0] }
    var hash = StableHash()
    hash.combine(analysis.document.id)
    hash.combine(claim)
    hash.combine(draft.content)
    for hop in chain {
      hash.combine(hop.voice ?? hop.name)
      hash.combine(hop.stance.rawValue)
    }
    return Report(
      id: "r" + hash.hexadecimal, claim: claim, document: analysis.document.id,
      content: draft.content.map(passage),
      sentence: sentence(around: draft.content + (attribution?.parts ?? [])), chain: chain,
      addressee: entityID(attribution?.addresseeEntity),
      happened: draft.content.lazy.flatMap { elements(analysis.dates, in: $0, span: \.span) }
        .first { $0.value != "?" }?.value,
      said: attribution.flatMap(saidDate),
      confidence: chain.map(\.confidence).min() ?? 1)
  }

  /// The date that stands with the cue: in its sentence, outside the content.
  private func saidDate(_ attribution: Attribution) -> String? {
    guard let cue = attribution.cue.first, let index = analysis.sentence(at: cue.start) else {
      return nil
    }
    return elements(analysis.dates, in: analysis.sentences[index].span, span: \.span).first {
      date in
      date.value != "?" && !attribution.content.contains { $0.overlaps(date.span) }
    }?.value
  }

  /// The elements of a layer in text order whose spans lie in a span. Complexity: O(log n + found).
  private func elements<Element>(
    _ layer: [Element], in span: TextSpan, span key: (Element) -> TextSpan
  ) -> [Element] {
    var low = 0
    var high = layer.count
    while low < high {
      let middle = (low + high) / 2
      if key(layer[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    return layer[low...].prefix { key($0).start < span.end }.filter { key($0).end <= span.end }
  }
}

extension StableHash {
  fileprivate mutating func combine(_ spans: [TextSpan]) {
    for span in spans {
      combine(span.start)
      combine(span.end)
    }
  }
}

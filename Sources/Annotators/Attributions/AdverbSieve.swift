import TextModel

/// `reportedly`, `allegedly` and the adjective `alleged`: somebody unnamed says so.
struct AdverbSieve: AttributionSieve {
  private static let adverbs: [String: Stance] = [
    "reportedly": .asserts, "allegedly": .alleges, "purportedly": .alleges,
    "supposedly": .alleges,
  ]
  private static let adjectives: [String: Stance] = ["alleged": .alleges, "purported": .alleges]

  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    for token in context.tokens.indices {
      let word = context.tokens[token]
      guard word.head >= 0, word.head < context.tokens.count else { continue }
      if word.upos == .adverb, let stance = Self.adverbs[word.lemma] {
        let range = clause(of: token, context)
        append(token, range, stance, "adverb", context, to: &drafts)
      } else if word.deprel == .amod, word.head > token,
        let stance = Self.adjectives[context.analysis.form(token).lowercased()]
      {
        let range = context.tree.nominalRange(of: word.head)
        guard token < range.upperBound else { continue }
        append(token, token + 1...range.upperBound, stance, "adjective", context, to: &drafts)
      }
    }
  }

  /// The clause that an adverb comments on; before a phrase without a verb, that phrase.
  private func clause(of adverb: Int, _ context: AttributionContext) -> ClosedRange<Int> {
    let head = context.tokens[adverb].head
    let range = context.clauseRange(head)
    switch context.tokens[head].deprel {
    case .acl, .aclRelcl:
      let noun = context.tokens[head].head
      guard noun >= 0, noun < range.lowerBound else { return range }
      return context.tree.nominalFirst[noun]...range.upperBound
    default: return range
    }
  }

  private func append(
    _ token: Int, _ range: ClosedRange<Int>, _ stance: Stance, _ what: String,
    _ context: AttributionContext, to drafts: inout [AttributionDraft]
  ) {
    let content = context.contentSpans(range, without: token...token, outside: nil)
    guard !content.isEmpty else { return }
    drafts.append(
      AttributionDraft(
        cueHead: token, sourceHead: nil, source: nil,
        cue: [context.tokens[token].span], content: content, addressee: nil, stance: stance,
        confidence: 0.85,
        reason: "adverb sieve: \(what) '\(context.tokens[token].lemma)', nobody named"))
  }
}

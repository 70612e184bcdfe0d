import TextModel

extension AttributionContext {
  /// The stance of a verb as it is used: negation and what is refused change the usual one.
  func stance(of verb: Int, _ usual: Stance, content: [TextSpan]) -> Stance {
    let lemma = tokens[verb].lemma
    if lemma == "decline" || lemma == "refuse" {
      return isAboutTalking(content) ? .other : .denies
    }
    if lemma == "plead" {
      return content.contains { analysis.text($0).contains("not") } ? .denies : .confirms
    }
    guard isNegated(verb) else { return usual }
    if Self.talking.contains(lemma) { return .other }
    switch usual {
    case .confirms, .believes: return .doubts
    case .denies: return .doubts
    case .asserts:
      return lemma == "find" || lemma == "agree" ? .denies : .other
    case .promises: return lemma == "agree" ? .doubts : .denies
    default: return usual
    }
  }

  /// Verbs whose negation is silence.
  private static let talking: Set<String> = [
    "say", "comment", "respond", "reply", "answer", "discuss", "disclose", "elaborate", "specify",
    "name", "identify", "explain", "tell", "reveal", "announce", "give", "speak",
  ]

  /// Whether what is declined is talking: `to comment`, `to give a name`.
  private func isAboutTalking(_ content: [TextSpan]) -> Bool {
    guard let first = content.first else { return false }
    for token in analysis.tokens(in: first).prefix(6) where tokens[token].upos == .verb {
      return Self.talking.contains(tokens[token].lemma)
    }
    return false
  }
}

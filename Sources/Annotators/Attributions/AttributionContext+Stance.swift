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
    if Self.judging.contains(lemma), !isNegated(verb), callsItFalse(content) { return .denies }
    if isUnable(verb) { return .doubts }
    if !secondHalf(of: verb).isEmpty { return .doubts }
    guard isNegated(verb) else { return usual }
    if lemma == "establish" || lemma == "determine" { return .doubts }
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

  /// The `deny` of `neither confirm nor deny`, which is one cue.
  func secondHalf(of verb: Int) -> [Int] {
    guard tokens[verb].lemma == "confirm" else { return [] }
    return tree.children(of: verb).filter {
      tokens[$0].deprel == .conj && tokens[$0].lemma == "deny" && $0 - verb < 4
    }.flatMap { half in Array(verb + 1...half) }
  }

  /// Whether a verb is the `deny` of `confirm or deny`.
  func isSecondHalf(_ verb: Int) -> Bool {
    let head = tokens[verb].head
    return tokens[verb].lemma == "deny" && tokens[verb].deprel == .conj && head >= 0
      && verb - head < 4 && tokens[head].lemma == "confirm"
  }

  /// What `deny` governs in `neither confirm nor deny that`.
  func secondHalfReading(of verb: Int) -> CueReading? {
    guard let half = secondHalf(of: verb).last, let entry = lexicon.verb("deny") else { return nil }
    return activeReading(half, entry)
  }

  /// Verbs whose negation is silence.
  private static let talking: Set<String> = [
    "say", "comment", "respond", "reply", "answer", "discuss", "disclose", "elaborate", "specify",
    "name", "identify", "explain", "tell", "reveal", "announce", "give", "speak",
  ]

  /// Verbs that say what something is.
  private static let judging: Set<String> = [
    "call", "describe", "label", "brand", "dub", "term", "denounce", "characterize",
    "characterise", "deem", "declare",
  ]

  private static let falsehoods: Set<String> = [
    "false", "lie", "nonsense", "forgery", "fake", "absurd", "fanciful", "fantasy", "baseless",
    "untrue", "fabrication", "fabricated", "exaggerated", "exaggeration", "invention", "rumour",
    "rumor", "groundless", "unfounded", "inaccurate", "wrong", "slander", "ridiculous", "hoax",
    "propaganda", "tale", "fiction", "misleading", "incorrect", "myth", "speculation",
  ]

  /// Whether a content calls what it is about untrue: `called the report a lie`.
  private func callsItFalse(_ content: [TextSpan]) -> Bool {
    content.contains { piece in
      analysis.tokens(in: piece).suffix(12).contains {
        Self.falsehoods.contains(tokens[$0].lemma)
      }
    }
  }

  /// `has been unable to establish`
  private func isUnable(_ verb: Int) -> Bool {
    let head = tokens[verb].head
    return tokens[verb].deprel == .xcomp && head >= 0 && head < tokens.count
      && tokens[head].lemma == "unable"
  }

  /// Whether what is declined is talking: `to comment`, `to give a name`.
  private func isAboutTalking(_ content: [TextSpan]) -> Bool {
    guard let first = content.first else { return false }
    for token in analysis.tokens(in: first).prefix(6) where tokens[token].upos == .verb {
      return Self.talking.contains(tokens[token].lemma)
    }
    return false
  }
}

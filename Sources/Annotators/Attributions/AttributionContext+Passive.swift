import TextModel

extension AttributionContext {
  /// The content of a verb in the passive: `is believed to be missing`, `was told that`, `was
  /// accused of spying`, `could not be verified`.
  func passiveReading(_ verb: Int, _ entry: CueEntry) -> CueReading? {
    let subject = passiveSubject(of: verb)
    if let clause = child(of: verb, .ccomp, .csubjPass, .csubj), let use = entry.use(.clause),
      clause > verb || tokens[clause].deprel != .ccomp,
      let content = contentSpan(tree.extent(of: clause), outside: verb)
    {
      return CueReading(use: use, content: [content], addressee: subject)
    }
    guard let subject else { return nil }
    if let reading = passiveOrder(verb, entry, subject) { return reading }
    if let more = passiveComplement(verb, entry) {
      let pieces = [bareNominal(of: subject), tree.extent(of: more.head)].compactMap {
        contentSpan($0, outside: verb)
      }
      return CueReading(use: more.use, content: pieces)
    }
    if let use = entry.use(.passiveObject), tokens[verb].deprel != .acl,
      tokens[verb].deprel != .advcl,
      let content = contentSpan(tree.nominalRange(of: subject), outside: verb)
    {
      return CueReading(use: use, content: [content])
    }
    return nil
  }

  /// The noun phrase of a token without the preposition in front of it.
  private func bareNominal(of token: Int) -> ClosedRange<Int> {
    let whole = tree.nominalRange(of: token)
    guard let marker = preposition(of: token), whole.contains(marker), marker < token else {
      return whole
    }
    return marker + 1...whole.upperBound
  }

  /// What is acted on: the passive subject, or the noun that a reduced clause stands on.
  private func passiveSubject(of verb: Int) -> Int? {
    if let own = child(of: verb, .nsubjPass, .nsubj) {
      guard isRelativePronoun(own), tokens[verb].deprel == .aclRelcl else { return own }
      return tokens[verb].head >= 0 ? tokens[verb].head : nil
    }
    let head = tokens[verb].head
    guard head >= 0, head < tokens.count else { return nil }
    switch tokens[verb].deprel {
    case .acl: return head
    case .advcl, .conj: return child(of: head, .nsubj, .nsubjPass)
    default: return nil
    }
  }

  private func passiveOrder(_ verb: Int, _ entry: CueEntry, _ subject: Int) -> CueReading? {
    guard let use = entry.use(.order),
      let infinitive = tree.children(of: verb).first(where: {
        $0 > verb && isInfinitive($0)
          && [.xcomp, .advcl, .ccomp].contains(tokens[$0].deprel)
      }), let content = contentSpan(tree.extent(of: infinitive), outside: verb)
    else { return nil }
    return CueReading(use: use, content: [content], addressee: subject)
  }

  private func passiveComplement(_ verb: Int, _ entry: CueEntry) -> (
    head: Int, use: CueEntry.Use
  )? {
    for use in entry.uses {
      let head: Int?
      switch use.frame {
      case .raising: head = child(of: verb, .xcomp)
      case .clause where entry.use(.raising) == nil && entry.use(.order) == nil:
        head = child(of: verb, .xcomp).flatMap { isInfinitive($0) ? $0 : nil }
      case .predicate where tokens[verb].deprel != .acl: head = child(of: verb, .xcomp)
      case .description: head = phrase(of: verb, with: ["as"])
      case .accusation: head = phrase(of: verb, with: ["of", "for", "with"])
      default: head = nil
      }
      if let head, head > verb { return (head, use) }
    }
    return nil
  }
}

extension DependencyTree {
  /// The words of the noun phrase of a token, without its relative clauses.
  func nominalRange(of token: Int) -> ClosedRange<Int> { nominalFirst[token]...nominalLast[token] }
}

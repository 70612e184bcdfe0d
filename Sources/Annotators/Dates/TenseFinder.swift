internal import TextModel

/// The time of the clause a date stands in.
enum Tense {
  case past
  case future
  /// Seen from a past time: `would leave`, `was expected to`.
  case futureInPast
}

/// Finds the tense around a date from the nearest verb before it, else the nearest after it.
///
/// Looks at a bounded number of atoms and not over the end of the sentence.
struct TenseFinder {
  let atoms: [DateAtom]
  /// The tags of the tokens, empty when there are none.
  let tags: [PennTag]

  private static let reachBack = 24
  private static let reachForward = 14

  /// The tense at the atoms `range`, nil when no verb tells it.
  func tense(around range: Range<Int>) -> Tense? {
    if range.lowerBound > 0, atoms[range.lowerBound - 1].key == Self.since { return .past }
    let isDeadline = isDeadline(before: range.lowerBound)
    return tenseBefore(range.lowerBound, isDeadline: isDeadline)
      ?? tenseAfter(range.upperBound) ?? (isDeadline ? .future : nil)
  }

  private static let since = WordKey("since".utf8)

  /// Whether `by`, `until` or `for` stands in front.
  private func isDeadline(before index: Int) -> Bool {
    guard index > 0, let key = atoms[index - 1].key else { return false }
    return Self.deadlines.contains(key)
  }

  private static let deadlines = ["by", "until", "till", "for", "before", "into"]
    .compactMap { WordKey($0.utf8) }

  private func tenseBefore(_ end: Int, isDeadline: Bool) -> Tense? {
    var hasInfinitive = false
    var index = end - 1
    while index >= 0, index >= end - Self.reachBack {
      let atom = atoms[index]
      if endsSentence(index) { return nil }
      if case .word = atom.kind {
        if isInfinitive(index) { hasInfinitive = true }
        if let tense = tense(of: index, hasInfinitive: hasInfinitive, isDeadline: isDeadline) {
          return tense
        }
      }
      if atom.startsParagraph { return nil }
      index -= 1
    }
    return nil
  }

  private func tenseAfter(_ start: Int) -> Tense? {
    var index = start
    while index < atoms.count, index < start + Self.reachForward {
      if atoms[index].startsParagraph || endsSentence(index) { return nil }
      if let tense = tense(of: index, hasInfinitive: false, isDeadline: false) { return tense }
      index += 1
    }
    return nil
  }

  /// Whether a sentence ends with the atom: a mark of its end, with a space and a capital behind.
  private func endsSentence(_ index: Int) -> Bool {
    switch atoms[index].kind {
    case .stop: return true
    case .period:
      guard index + 1 < atoms.count, atoms[index + 1].hasSpaceBefore, index > 0 else {
        return index + 1 == atoms.count
      }
      return atoms[index - 1].span.length > 3 || atoms[index - 1].isNumber
    default: return false
    }
  }

  /// Whether `to` and a verb stand there: a lower-case word that is no article or pronoun.
  private func isInfinitive(_ index: Int) -> Bool {
    guard atoms[index].word == .upTo, atoms[index].span.length == 2, index + 1 < atoms.count,
      let key = atoms[index + 1].key, !atoms[index + 1].isCapitalized
    else { return false }
    return !TenseLexicon.shared.isFunctionWord(key)
  }

  private func tense(of index: Int, hasInfinitive: Bool, isDeadline: Bool) -> Tense? {
    guard let key = atoms[index].key else { return nil }
    switch TenseLexicon.shared.cue(key, isCapitalized: atoms[index].isCapitalized) {
    case .future?: return isBehindPast(index) ? .futureInPast : .future
    case .futureInPast?: return .futureInPast
    case .due?: return isBehindBe(index) ? .future : nil
    case .modal?: return isDeadline ? .future : nil
    case .preparation?: return isBeforeInfinitive(index) ? .future : nil
    case .directive?:
      return hasInfinitive || isDeadline ? .future : isPastForm(index) ? .past : nil
    case .past?: return isNonfinite(index) ? nil : .past
    case .present?: return isBeforeInfinitive(index) ? .future : nil
    case nil: return tagged(index)
    }
  }

  /// Whether `was` or `were` stands in front.
  private func isBehindPast(_ index: Int) -> Bool {
    guard index > 0, let key = atoms[index - 1].key else { return false }
    return Self.pastForms.contains(key)
  }

  /// Whether `is`, `was` or `be` stands in front: `is due on Friday`, not `due to rain`.
  private func isBehindBe(_ index: Int) -> Bool {
    guard index > 0, let key = atoms[index - 1].key else { return false }
    return key == Self.be || Self.pastForms.contains(key)
      || TenseLexicon.shared.cue(key, isCapitalized: false) == .present
  }

  private static let pastForms = ["was", "were", "been"].compactMap { WordKey($0.utf8) }

  /// Whether `to` or `be` stands in front: `to quit`, `to be held`.
  private func isNonfinite(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return atoms[index - 1].key == Self.be || isInfinitive(index - 1)
  }

  private static let be = WordKey("be".utf8)

  private func isBeforeInfinitive(_ index: Int) -> Bool {
    index + 1 < atoms.count && isInfinitive(index + 1)
  }

  /// What the tag of a verb tells that the lexicon does not have.
  private func tagged(_ index: Int) -> Tense? {
    guard !tags.isEmpty else { return nil }
    switch tags[atoms[index].token] {
    case .vbd: return .past
    case .md: return .future
    case .vbz: return .future
    default: return nil
    }
  }

  private func isPastForm(_ index: Int) -> Bool {
    guard let key = atoms[index].key else { return false }
    return !Self.presentForms.contains(key)
  }

  /// Directives in a form that is not past.
  private static let presentForms = [
    "wants", "want", "need", "needs", "plan", "order", "orders", "appeal", "call", "calls",
    "require", "requires", "give", "gives", "has", "have", "asks", "urges", "demands", "vows",
    "promises", "threatens", "pledges", "agrees", "promise", "agree",
  ].compactMap { WordKey($0.utf8) }
}

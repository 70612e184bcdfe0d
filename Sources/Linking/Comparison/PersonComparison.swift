/// Compares two names of persons.
struct PersonComparison {
  private let left: PersonName
  private let right: PersonName
  private let words: WordComparison

  init(_ left: PersonName, _ right: PersonName) {
    self.left = left
    self.right = right
    words = WordComparison(left, right)
  }

  /// The verdict. Complexity: O(words²), at most 24 words each.
  func verdict() -> NameVerdict {
    guard !left.words.isEmpty, !right.words.isEmpty else {
      return .unsure(0.5, "one of them is no name")
    }
    guard !left.isTitleOnly, !right.isTitleOnly else {
      return .unsure(0.4, "a title is borne by many")
    }
    var verdict = inSomeOrder()
    if verdict.verdict != .different { verdict = minding(suffixes: verdict) }
    if verdict.verdict != .different, let conflict = genderConflict {
      verdict = .different(0.06, conflict)
    }
    return verdict
  }

  private func inSomeOrder() -> NameVerdict {
    let straight = ordered(left.words, right.words)
    guard straight.verdict != .same, left.words.count > 1, right.words.count > 1,
      !left.namesFather, !right.namesFather
    else { return straight }
    for turned in [Self.familyLast(right.words), Self.familyFirst(right.words)] {
      let other = ordered(left.words, turned)
      guard other.verdict == .same else { continue }
      return turnedVerdict(other)
    }
    return straight
  }

  private func turnedVerdict(_ verdict: NameVerdict) -> NameVerdict {
    let ends = [left.words.first, left.words.last].compactMap { $0?.text }
    let areGiven = ends.allSatisfy { !GivenNames.bearers(of: $0).isEmpty }
    let areFamily = ends.allSatisfy(GivenNames.familyFirst.contains)
    let isFamilyFirst = ends.contains(where: GivenNames.familyFirst.contains)
    if areFamily && left.words.count == 2 || areGiven && !isFamilyFirst {
      return .unsure(0.55, "the order is swapped, and either word could be the family name")
    }
    return .same(
      verdict.score - 0.06, "the family name stands first in one of them; " + verdict.reason)
  }

  private static func familyLast(_ words: [NameWord]) -> [NameWord] {
    Array(words.dropFirst() + words.prefix(1))
  }
  private static func familyFirst(_ words: [NameWord]) -> [NameWord] {
    Array(words.suffix(1) + words.dropLast())
  }

  private func minding(suffixes verdict: NameVerdict) -> NameVerdict {
    guard left.suffix != right.suffix else { return verdict }
    if let first = left.suffix, let second = right.suffix {
      return .different(0.03, "one is called \(first), the other \(second)")
    }
    let suffix = left.suffix ?? right.suffix ?? ""
    return .unsure(
      0.45, "only one of them is called \(suffix): it may be a namesake in the family")
  }

  private var genderConflict: String? {
    let first = left.bearers.isEmpty ? bearers(left) : left.bearers
    let second = right.bearers.isEmpty ? bearers(right) : right.bearers
    guard left.bearers != right.bearers, !first.isEmpty, !second.isEmpty,
      first.isDisjoint(with: second)
    else { return nil }
    return "one is a man's name or title, the other a woman's"
  }

  private func bearers(_ name: PersonName) -> GivenNames.Bearers {
    name.words.count > 1 ? GivenNames.bearers(of: name.words[0].text) : []
  }

  // MARK: - Names in the same order

  private func ordered(_ left: [NameWord], _ right: [NameWord]) -> NameVerdict {
    if left.count == 1 || right.count == 1 { return single(left, right) }
    if left.map(\.text).joined() == right.map(\.text).joined() {
      return onlyInitials(left, right)
        ? .unsure(0.6, "an initial and a frequent family name leave open who is meant")
        : .same(0.99, "the same name")
    }
    guard let leftFamily = left.last, let rightFamily = right.last else {
      return .unsure(0.5, "one of them is no name")
    }
    let given = GivenAlignment(
      Array(left.dropLast()), Array(right.dropLast()), words: words)
    let family = words.family(leftFamily, rightFamily, given: given)
    switch family.match {
    case .none: return contained(left, right, family)
    case .near:
      return given.isContradicted
        ? .different(0.05, given.reason)
        : .unsure(0.45, "the family names differ by a letter: a misprint or two people")
    default: break
    }
    return given.verdict(family: family, isCommon: isCommon(leftFamily) || isCommon(rightFamily))
  }

  private func onlyInitials(_ left: [NameWord], _ right: [NameWord]) -> Bool {
    left.dropLast().allSatisfy(\.isInitial) && left.count < 3 && isCommon(left[left.count - 1])
  }

  private func isCommon(_ word: NameWord) -> Bool {
    GivenNames.commonSurnames.contains(word.text)
  }

  /// The family names differ: one may leave out its last part (`Gabriel García Márquez`).
  private func contained(
    _ left: [NameWord], _ right: [NameWord], _ family: WordComparison.Result
  ) -> NameVerdict {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let different = NameVerdict.different(
      0.04, "other family names: \(family.reason)")
    guard short.count < long.count, words.match(short[0], long[0]).match.isFirm,
      let last = short.last, words.areAll(of: short, in: long)
    else { return different }
    if isCommon(last) || !GivenNames.bearers(of: last.text).isEmpty {
      return .unsure(0.55, "one has a further family name, the other a frequent one")
    }
    return .same(0.82, "one leaves out the last of the names")
  }

  private func single(_ left: [NameWord], _ right: [NameWord]) -> NameVerdict {
    let (word, others) = left.count == 1 ? (left[0], right) : (right[0], left)
    if others.count == 1 { return words.alone(word, others[0]) }
    if left.map(\.text).joined() == right.map(\.text).joined() {
      return .same(0.95, "the same letters, parted otherwise")
    }
    if word.isInitial { return .unsure(0.4, "an initial alone tells too little") }
    let matches = others.map { words.family(word, $0, given: nil).match }
    if matches.contains(where: { $0 != .none && $0 != .initial }) {
      return .unsure(0.5, "a single name can belong to many people")
    }
    return .different(0.05, "no word of one is in the other")
  }
}

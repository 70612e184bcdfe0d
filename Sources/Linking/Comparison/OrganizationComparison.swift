/// Compares two names of organizations.
struct OrganizationComparison {
  private let left: OrganizationName
  private let right: OrganizationName

  init(_ left: OrganizationName, _ right: OrganizationName) {
    self.left = left
    self.right = right
  }

  /// The verdict. Complexity: O(words²), at most 24 words each.
  func verdict() -> NameVerdict {
    guard !left.words.isEmpty, !right.words.isEmpty else {
      return .unsure(0.5, "one of them is no name")
    }
    if left.key == right.key { return identical() }
    if let known = knownNames() { return known }
    if let acronym = acronymVerdict() { return acronym }
    return byWords()
  }

  private func identical() -> NameVerdict {
    let hasTelling = left.words.contains { $0.weight == .telling }
    if hasTelling || left.words.count > 2 { return .same(0.97, "the same name") }
    return .unsure(0.55, "the name only says what kind it is: there are many")
  }

  private func knownNames() -> NameVerdict? {
    let (first, second) = (Self.number(left), Self.number(right))
    guard let first, let second else { return nil }
    return first == second
      ? .same(0.96, "two known names of one organization")
      : .different(0.04, "two known organizations")
  }

  private static func number(_ name: OrganizationName) -> Int? {
    var key = name.key
    if key.hasPrefix("the ") { key.removeFirst(4) }
    return OrganizationName.aliases[key]
      ?? OrganizationName.aliases[
        key.replacing("defence", with: "defense").replacing("organisation", with: "organization")]
      ?? name.acronym.flatMap { OrganizationName.aliases[$0] }
  }

  private func acronymVerdict() -> NameVerdict? {
    switch (left.acronym, right.acronym) {
    case (nil, nil): return nil
    case (let one?, let other?):
      // One of them may be a name in capitals, or a foreign spelling.
      return one == other
        ? .same(0.9, "the same acronym")
        : left.words[0].word.isForeign != right.words[0].word.isForeign
          ? .unsure(0.4, "acronyms of two languages") : .different(0.06, "two acronyms")
    case (let short?, nil): return spelled(short, right)
    case (nil, let short?): return spelled(short, left)
    }
  }

  private func spelled(_ acronym: String, _ long: OrganizationName) -> NameVerdict? {
    if long.initials.contains(acronym) {
      if acronym.utf8.count < 3 || Self.ambiguous.contains(acronym) {
        return .unsure(0.6, "the first letters agree, but many names are shortened like this")
      }
      return .same(0.9, "“\(acronym.uppercased())” is made of the first letters of the other")
    }
    if long.words.contains(where: { $0.key == acronym || $0.word.text == acronym }) { return nil }
    if OrganizationName.aliases[acronym] != nil {
      return .different(0.05, "“\(acronym.uppercased())” stands for another name")
    }
    return long.words.count > 1
      ? .different(0.1, "“\(acronym.uppercased())” are not the first letters of the other") : nil
  }

  private static let ambiguous: Set<String> = ["abc", "ana", "apa", "pdp", "ndp", "aba", "psa"]

  // MARK: - Word by word

  private func byWords() -> NameVerdict {
    var openLeft = left.words
    var openRight = right.words
    var shared: [OrganizationName.Word] = []
    var isBySound = false
    for word in left.words {
      guard let index = openRight.firstIndex(where: { Self.areOne(word, $0) }),
        let place = openLeft.firstIndex(of: word)
      else { continue }
      shared.append(word)
      if word.key != openRight[index].key { isBySound = true }
      openRight.remove(at: index)
      openLeft.remove(at: place)
    }
    if let numbers = numberConflict(openLeft, openRight) { return numbers }
    guard shared.contains(where: { $0.weight != .filler }) else { return nothingShared() }
    let score = isBySound ? 0.88 : 0.95
    let reason = isBySound ? "spellings of one name" : "the same words"
    let rest = (openLeft + openRight).filter { $0.weight != .filler }
    let isTold = shared.contains { $0.weight == .telling && !$0.key.hasPrefix("country ") }
    if rest.isEmpty {
      let hasTelling = shared.contains { $0.weight == .telling }
      if !hasTelling, shared.count < 2 { return .unsure(0.5, "the shared word tells too little") }
      let isOrder = openLeft.isEmpty && openRight.isEmpty
      return .same(
        isOrder ? score : score - 0.04,
        isOrder
          ? "\(reason), in another order" : "\(reason); one adds a legal form or an empty word")
    }
    if openLeft.isEmpty || openRight.isEmpty || openLeft.allSatisfy({ $0.weight == .filler })
      || openRight.allSatisfy({ $0.weight == .filler })
    {
      return added(rest, isTold: isTold)
    }
    let words = "“\(Self.text(openLeft))” and “\(Self.text(openRight))”"
    return .different(0.08, "one word is shared, but \(words) tell them apart")
  }

  private func added(_ rest: [OrganizationName.Word], isTold: Bool) -> NameVerdict {
    let words = Self.text(rest)
    if isTold, rest.allSatisfy({ Self.soft.contains($0.key) }) {
      return .same(0.84, "one only adds “\(words)”")
    }
    return .unsure(0.5, "one adds “\(words)”: it may be a part of the other, or another one")
  }

  private func nothingShared() -> NameVerdict {
    let scripts = [left, right].map { $0.words.contains { $0.word.isForeign } }
    let kinds = [left, right].map { $0.words.contains { $0.weight == .kind } }
    if scripts[0] != scripts[1], left.words.count > 1 || right.words.count > 1, kinds[0] || kinds[1]
    {
      return .unsure(0.3, "names of two languages, one may translate the other")
    }
    if Self.isSpacing(left, right) { return .same(0.92, "the same letters, parted otherwise") }
    return .different(0.04, "no word of one is in the other")
  }

  private static func isSpacing(_ left: OrganizationName, _ right: OrganizationName) -> Bool {
    let (one, other) = [left, right].map { name in
      name.words.filter { $0.weight != .filler || name.words.count == 1 }.map(\.word.text).joined()
    }.pair
    return one == other
  }

  private func numberConflict(
    _ left: [OrganizationName.Word], _ right: [OrganizationName.Word]
  ) -> NameVerdict? {
    let first = left.compactMap(\.number)
    let second = right.compactMap(\.number)
    guard !first.isEmpty || !second.isEmpty else { return nil }
    if first.isEmpty || second.isEmpty {
      return first.count + second.count == 1
        && (left + right).filter({ $0.weight != .filler }).count == 1
        ? .unsure(0.4, "only one of them has a number") : nil
    }
    return .different(0.03, "the numbers differ: \(first[0]) and \(second[0])")
  }

  private static func text(_ words: [OrganizationName.Word]) -> String {
    words.map(\.word.text).joined(separator: " ")
  }

  private static func areOne(_ left: OrganizationName.Word, _ right: OrganizationName.Word) -> Bool
  {
    if left.key == right.key || left.word.isSpelled(like: right.word) { return true }
    if let one = left.number, one == right.number { return true }
    // `workers` and `worker`.
    if left.key + "s" == right.key || right.key + "s" == left.key { return true }
    guard left.weight == .telling, right.weight == .telling, left.word.text.utf8.count > 3,
      right.word.text.utf8.count > 3, left.key == left.word.text || left.word.isForeign
    else { return false }
    return left.word.sound.isAlike(right.word.sound)
  }

  /// Kinds that news adds to a name that tells enough.
  private static let soft: Set<String> = [
    "media", "party", "tv", "television", "radio", "corps", "company",
    "brigade", "battalion", "regiment", "airlines", "airways", "private", "military", "militant",
    "militia", "channel", "foundation",
  ]
}

extension OrganizationName.Word {
  /// The number in the word: `54th`, `iii`.
  fileprivate var number: Int? {
    if let number = word.number ?? NameWord(text: key, longText: key).number { return number }
    return ["ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7][word.text]
  }
}

extension [String] {
  /// The first two.
  fileprivate var pair: (String, String) { (first ?? "", count > 1 ? self[1] : "") }
}

/// How two claims stand to each other by what they say.
enum ContentComparison: Hashable {
  /// They say the same, for that reason.
  case same(String)
  /// They cannot both be right, for that reason.
  case contradiction(String)
  /// Neither is sure.
  case different

  /// Compares two claims, each with how its origins stand to it. Complexity: O(n · m) for the
  /// names, numbers and parts of both.
  init(_ left: ComparedClaim, _ right: ComparedClaim) {
    self = .different
    let (own, other) = (left.content, right.content)
    guard own.standsAlone, other.standsAlone, own.modality == other.modality,
      left.standing == right.standing, left.isSpecific, right.isSpecific,
      left.isNear(right), Self.namesMatch(left, right), Self.wordsMatch(left, right),
      Self.rolesAgree(own.roles, other.roles), Self.datesAgree(own.dates, other.dates)
    else { return }
    guard let numbers = Self.numbers(own.quantities, other.quantities) else { return }
    let isDenial = left.isNegative != right.isNegative
    switch (isDenial, numbers) {
    case (false, .agree): self = .same(Self.reason(left, right))
    case (true, .agree): self = .contradiction("one says that it is so, the other that it is not")
    case (false, .exclude(let words)): self = .contradiction("different numbers: " + words)
    case (true, .exclude), (_, .differ): return
    }
  }

  private enum Numbers { case agree, differ, exclude(String) }

  private static func numbers(_ left: [Quantity], _ right: [Quantity]) -> Numbers? {
    guard left.count == right.count else { return nil }
    var free = right
    var open: [Quantity] = []
    for quantity in left {
      if let place = free.firstIndex(where: {
        $0.counts(asIn: quantity) && $0.agrees(with: quantity)
      }) {
        free.remove(at: place)
      } else {
        open.append(quantity)
      }
    }
    guard let one = open.first, let two = free.first else { return .agree }
    guard open.count == 1, one.counts(asIn: two), one.excludes(two) else { return .differ }
    // In the order of the numbers, so that it does not matter which claim comes first.
    let pair = one.value <= two.value ? "\(one) or \(two)" : "\(two) or \(one)"
    return .exclude(one.unit.isEmpty ? pair : "\(pair) (\(one.unit))")
  }

  private static func namesMatch(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
    func covers(_ one: ComparedClaim, _ two: ComparedClaim) -> Bool {
      one.content.names.allSatisfy { name in
        two.content.names.contains { isSame(name, $0) } || two.allWords.isSuperset(of: name.words)
      }
    }
    return covers(left, right) && covers(right, left)
  }

  /// The same entity, or one name inside the other: `Ruiz` and `Ana Ruiz`.
  private static func isSame(_ left: ClaimContent.Name, _ right: ClaimContent.Name) -> Bool {
    left.entity == right.entity || isInside(left.words, right.words)
  }

  private static func isInside(_ left: [String], _ right: [String]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard let last = short.last else { return false }
    // `Ruiz` is the end of `Ana Ruiz`, but `Korea` that of `North Korea`.
    return short == long
      || short.count == 1 && long.count == 2 && long.last == last
        && !WordClasses.telling.contains(long[0]) && !placeWords.contains(long[0])
      || short.count > 1 && short.allSatisfy(long.contains)
  }

  private static let placeWords: Set<String> = [
    "new", "upper", "lower", "great", "greater", "old", "saint", "san", "port", "fort", "el",
  ]

  private static func wordsMatch(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
    left.content.words.allSatisfy(right.allWords.contains)
      && right.content.words.allSatisfy(left.allWords.contains)
  }

  private static func rolesAgree(
    _ left: [ClaimContent.Role], _ right: [ClaimContent.Role]
  ) -> Bool {
    for role in left {
      let rivals = right.filter { $0.predicate == role.predicate && $0.part == role.part }
      if !rivals.isEmpty, !rivals.contains(where: { isInside($0.filler, role.filler) }) {
        return false
      }
      let swapped = right.contains {
        $0.predicate == role.predicate && $0.part != role.part && isInside($0.filler, role.filler)
      }
      if swapped, rivals.isEmpty { return false }
    }
    return true
  }

  private static func datesAgree(_ left: [String], _ right: [String]) -> Bool {
    if left.isEmpty || right.isEmpty { return true }
    func covers(_ one: [String], _ two: [String]) -> Bool {
      one.allSatisfy { date in two.contains { agrees(date, $0) } }
    }
    return left.count <= right.count ? covers(left, right) : covers(right, left)
  }

  /// Equal, or one inside the other: `2024-07` and `2024-07-14`.
  private static func agrees(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.filter { $0 != "~" }, right.filter { $0 != "~" })
    return left == right || left.hasPrefix(right + "-") || right.hasPrefix(left + "-")
  }

  private static func reason(_ left: ComparedClaim, _ right: ComparedClaim) -> String {
    var parts: [String] = []
    let names = left.content.names.map { $0.words.joined(separator: " ") }
    if !names.isEmpty { parts.append("the same names (\(names.joined(separator: ", ")))") }
    if !left.content.quantities.isEmpty {
      let numbers = left.content.quantities.map(\.description).joined(separator: ", ")
      parts.append("the same numbers (\(numbers))")
    }
    let words = left.content.words.filter(right.allWords.contains)
    if !words.isEmpty { parts.append("the same words (\(words.joined(separator: ", ")))") }
    if !left.content.dates.isEmpty, !right.content.dates.isEmpty {
      parts.append("dates that agree")
    }
    return parts.joined(separator: ", ") + "; nothing differs"
  }
}

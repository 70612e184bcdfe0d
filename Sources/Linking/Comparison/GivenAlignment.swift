/// The given and middle names of two persons side by side.
struct GivenAlignment {
  private let left: [NameWord]
  private let right: [NameWord]
  private let words: WordComparison
  /// How the first names belong together.
  let first: WordComparison.Result

  init(_ left: [NameWord], _ right: [NameWord], words: WordComparison) {
    self.left = left
    self.right = right
    self.words = words
    if left.map(\.text).joined() == right.map(\.text).joined() {
      first = WordComparison.Result(match: .exact, reason: "")
    } else if let one = left.first, let other = right.first {
      var result = words.match(one, other)
      if result.match < .nickname, Self.isJoined(left, right, words) {
        result = WordComparison.Result(match: .variant, reason: "the given names are one")
      }
      first = result
    } else {
      first = WordComparison.Result(match: .none, reason: "")
    }
  }

  /// Whether the first names are two names.
  var isContradicted: Bool { first.match == .none }
  /// Why, if so.
  var reason: String { "other given names: \(first.reason)" }

  /// Whether the given names have the same letters when they are written as one word.
  private static func isJoined(
    _ left: [NameWord], _ right: [NameWord], _ words: WordComparison
  ) -> Bool {
    guard left.count != right.count, min(left.count, right.count) == 1 else { return false }
    func joined(_ parts: [NameWord]) -> NameWord {
      var word = parts[0]
      word.text = parts.map(\.text).joined()
      word.longText = parts.map(\.longText).joined()
      return word
    }
    let result = words.match(joined(left), joined(right)).match
    return result >= .sound
  }

  /// What given and family names tell together.
  func verdict(family: WordComparison.Result, isCommon: Bool) -> NameVerdict {
    switch first.match {
    case .none: return withoutFirst(isCommon: isCommon)
    case .near: return .unsure(0.45, "the given names nearly agree: \(first.reason)")
    default: break
    }
    if family.match == .gendered, let open = gendered(family) { return open }
    let middle = middles
    if middle.isContradicted { return .different(0.06, middle.reason) }
    if middle.isOpen { return .unsure(0.5, middle.reason) }
    var reasons = [family.reason, first.reason, middle.reason].filter { !$0.isEmpty }
    if first.match == .initial, middle.initials == 0, isCommon {
      return .unsure(0.55, "an initial and a frequent family name leave open who is meant")
    }
    if reasons.isEmpty { reasons = ["the same name"] }
    return .same(score(family, middle), reasons.joined(separator: "; "))
  }

  private func score(_ family: WordComparison.Result, _ middle: Middles) -> Double {
    var score = 0.98
    if first.match == .initial { score -= middle.initials > 0 ? 0.08 : 0.14 }
    if first.match == .nickname { score -= 0.08 }
    if first.match == .sound || first.match == .variant { score -= 0.03 }
    if family.match == .gendered { score -= 0.05 }
    if family.match == .sound || family.match == .variant { score -= 0.04 }
    if family.match == .initial { score -= 0.2 }
    if middle.isOmitted { score -= 0.03 }
    return score
  }

  /// The surname is marked for a man and a woman: the given name must tell that it is one person.
  private func gendered(_ family: WordComparison.Result) -> NameVerdict? {
    let given = [left.first, right.first].compactMap { $0?.text }
    let bearers = given.map(GivenNames.bearers)
    let isWoman =
      bearers.allSatisfy { $0 == .women }
      || bearers.allSatisfy(\.isEmpty) && given.allSatisfy { $0.hasSuffix("a") }
    if isWoman { return nil }
    if bearers.contains(.men) && !bearers.contains(where: { $0.contains(.women) }) {
      return .unsure(0.4, family.reason)
    }
    return .unsure(0.35, family.reason + "; the given name does not tell which")
  }

  /// The first names differ: one may be known by a middle name.
  private func withoutFirst(isCommon: Bool) -> NameVerdict {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if short.count < long.count, words.areAll(of: short, in: Array(long.dropFirst())),
      !short.allSatisfy(\.isInitial)
    {
      let isHonour = long[0].isInitial || GivenNames.kinship(long[0].text, "mohammed") != nil
      return isCommon && !isHonour
        ? .unsure(0.5, "one may go by a middle name, but the family name is frequent")
        : .same(0.82, "one goes by a middle name")
    }
    return .different(0.05, reason)
  }

  private struct Middles {
    var isOmitted = false
    var isContradicted = false
    var isOpen = false
    var initials = 0
    var reason = ""
  }

  private var middles: Middles {
    if left.map(\.text).joined() == right.map(\.text).joined() { return Middles() }
    let (one, other) = (Array(left.dropFirst()), Array(right.dropFirst()))
    if one.isEmpty, other.isEmpty { return Middles() }
    if one.isEmpty || other.isEmpty {
      return Middles(isOmitted: true, reason: "one leaves out the middle name")
    }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    var result = Middles()
    let names =
      "“\(short.map(\.text).joined(separator: " "))” and "
      + "“\(long.map(\.text).joined(separator: " "))”"
    guard words.areAll(of: short, in: long) else {
      let areNear = zip(short, long).allSatisfy { words.match($0, $1).match != .none }
      result.isContradicted = !areNear
      result.isOpen = areNear
      result.reason = "other middle names: \(names)"
      return result
    }
    if short.count < long.count, words.match(short[0], long[0]).match < .initial {
      result.isOpen = true
      result.reason = "the middle names agree only in part: \(names)"
      return result
    }
    result.isOmitted = short.count < long.count
    result.initials =
      zip(short, long).count { words.match($0, $1).match == .initial }
      + (short.allSatisfy(\.isInitial) && long.allSatisfy(\.isInitial) ? 1 : 0)
    return result
  }
}

internal import TextModel

/// A claim with what its reports add to its words: how its origins stand to it and when it was
/// published.
struct ComparedClaim {
  /// The kinds of stance that are no answer to each other.
  enum Standing: Hashable { case factual, believed, asked, promised, other, mixed }

  let place: Int
  let content: ClaimContent
  let standing: Standing
  /// Whether it is said, all in all, that it is not so.
  let isNegative: Bool
  let allWords: Set<String>
  private let first: Int?
  private let last: Int?

  /// The longest time between two reports of one thing that gives no date.
  private static let nearDays = 31
  /// The same when it names nobody and nothing.
  private static let namelessDays = 7

  init(
    place: Int, content: ClaimContent, stances: Set<Stance>, published: ClosedRange<Int>?
  ) {
    self.place = place
    self.content = content
    let kinds = Set(stances.map(Self.standing))
    let denials = stances.filter { $0 == .denies }.count
    let isMixed = kinds.count > 1 || (denials > 0 && stances.count > 1)
    standing = isMixed ? .mixed : kinds.first ?? .factual
    isNegative = content.isNegated != (denials > 0)
    allWords = Set(content.words).union(content.optionalWords).union(
      content.names.flatMap(\.words))
    first = published?.lowerBound
    last = published?.upperBound
  }

  private static func standing(_ stance: Stance) -> Standing {
    switch stance {
    case .asserts, .confirms, .alleges, .denies: .factual
    case .believes: .believed
    case .asks: .asked
    case .promises: .promised
    case .doubts, .other: .other
    }
  }

  /// Whether it says enough to be told from other events.
  var isSpecific: Bool {
    guard standing != .mixed, standing != .other else { return false }
    let anchors = content.names.count + content.quantities.count + content.dates.count
    let weight = content.words.count + anchors
    return anchors > 0 && !content.words.isEmpty && weight >= 3
  }

  /// Whether both can speak of the same time.
  func isNear(_ other: ComparedClaim) -> Bool {
    if !content.dates.isEmpty, !other.content.dates.isEmpty { return true }
    guard let first, let last, let start = other.first, let end = other.last else { return true }
    let isNamed = !content.names.isEmpty || !other.content.names.isEmpty
    let gap = max(0, max(first - end, start - last))
    return gap <= (isNamed ? Self.nearDays : Self.namelessDays)
  }
}

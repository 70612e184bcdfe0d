internal import TextModel

/// Two claims that cannot both be right. Neither is said to be.
public struct Contradiction: Hashable, Sendable {
  /// The id of the claim that comes first by id.
  public var claim: String
  /// The id of the other.
  public var other: String
  /// Why, in words.
  public var reason: String

  /// Makes a contradiction.
  public init(claim: String, other: String, reason: String) {
    self.claim = claim
    self.other = other
    self.reason = reason
  }
}

/// Finds the claims that say the same and those that contradict each other.
///
/// Only claims that share one of their rarest words, names or dates are compared, and of these no
/// more than ``mostCompared`` neighbours by id, so the time is linear in the number of claims.
struct ClaimMatching {
  private static let keysOfClaim = 4
  private static let mostCompared = 48
  private let claims: [Claim]
  private let compared: [ComparedClaim]

  init(claims: [Claim], reports: [Report], documents: [SourceDocument]) {
    self.claims = claims
    let days = Dictionary(
      documents.map { ($0.id, $0.published?.daysSinceEpoch) },
      uniquingKeysWith: { first, _ in first })
    var stances: [String: Set<Stance>] = [:]
    var published: [String: ClosedRange<Int>] = [:]
    for report in reports {
      if let stance = report.chain.last?.stance {
        stances[report.claim, default: []].insert(stance)
      }
      guard let day = days[report.document] ?? nil else { continue }
      let known = published[report.claim] ?? day...day
      published[report.claim] = min(known.lowerBound, day)...max(known.upperBound, day)
    }
    compared = claims.indices.compactMap { place in
      claims[place].content.map {
        ComparedClaim(
          place: place, content: $0, stances: stances[claims[place].id] ?? [],
          published: published[claims[place].id])
      }
    }.filter { $0.content.standsAlone && $0.isSpecific }
  }

  /// The claims with others that say the same, as indices: each group in order, first its head;
  /// all of a group say the same as each other. With the reason that holds the second to the first.
  func groups() -> [(members: [Int], reason: String)] {
    var groups: [(members: [Int], reason: String)] = []
    var groupOf: [Int: Int] = [:]
    forEachCandidate { current, candidates in
      for candidate in candidates {
        guard case .same(let reason) = ContentComparison(compared[candidate], compared[current])
        else { continue }
        if let group = groupOf[candidate] {
          let agrees = groups[group].members.allSatisfy { member in
            if case .same = ContentComparison(compared[member], compared[current]) { return true }
            return false
          }
          guard agrees, groups[group].members.count < Self.mostCompared else { continue }
          groups[group].members.append(current)
          groupOf[current] = group
        } else {
          groupOf[candidate] = groups.count
          groupOf[current] = groups.count
          groups.append(([candidate, current], reason))
        }
        return
      }
    }
    return groups.map { group in
      (group.members.map { compared[$0].place }, group.reason)
    }
  }

  /// The pairs that contradict each other, in the order of ids.
  func contradictions() -> [Contradiction] {
    var found: [Contradiction] = []
    forEachCandidate { current, candidates in
      for candidate in candidates {
        guard
          case .contradiction(let reason) = ContentComparison(
            compared[candidate], compared[current])
        else { continue }
        found.append(
          Contradiction(
            claim: claims[compared[candidate].place].id,
            other: claims[compared[current].place].id, reason: reason))
      }
    }
    return found.sorted { ($0.claim, $0.other) < ($1.claim, $1.other) }
  }

  private func forEachCandidate(_ body: (Int, [Int]) -> Void) {
    var counts: [String: Int] = [:]
    let keys = compared.map(Self.keys)
    for key in keys.joined() { counts[key, default: 0] += 1 }
    var blocks: [String: [Int]] = [:]
    for current in compared.indices {
      let rarest = keys[current].filter { (counts[$0] ?? 0) > 1 }
        .sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }.prefix(Self.keysOfClaim)
      var candidates: Set<Int> = []
      for key in rarest { candidates.formUnion(blocks[key, default: []].suffix(Self.mostCompared)) }
      body(current, candidates.sorted())
      for key in rarest { blocks[key, default: []].append(current) }
    }
  }

  /// What a claim may be found by: its words and the last word of each name.
  private static func keys(of claim: ComparedClaim) -> [String] {
    Set(claim.content.words + claim.content.names.compactMap { $0.words.last.map { "n " + $0 } })
      .sorted()
  }
}

import TextModel

/// A growing partition of the candidates into entities, with what is known of each.
struct EntityClusters {
  /// What the members of one cluster tell together.
  struct Profile {
    var members: [Int]
    var type: EntityType?
    var gender: Gender
    var isPlural: Bool
    var isNamed: Bool
    /// Role nouns and titles that were said of it.
    var roles: [String]
    /// Kin that the text gives: *holder* is the `kin` of the candidate.
    var kin: [KinFact]
    /// Whether the text itself says of which type it is, against the name recogniser.
    var isTypeStated = false
  }

  /// `holder` is the parent (child, spouse...) of `of`.
  struct KinFact {
    var kin: Kinship
    var of: Int
  }

  private var parents: [Int]
  private var profiles: [Profile]

  init(_ candidates: [MentionCandidate]) {
    parents = Array(candidates.indices)
    profiles = candidates.enumerated().map { index, candidate in
      Profile(
        members: [index], type: candidate.type, gender: candidate.gender,
        isPlural: candidate.isPlural, isNamed: candidate.kind == .name,
        roles: candidate.noun.isEmpty ? candidate.titles : [candidate.noun], kin: [])
    }
  }

  /// The cluster of a candidate. Complexity: amortised almost O(1).
  mutating func root(of candidate: Int) -> Int {
    var root = candidate
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// What is known of the cluster of a candidate.
  mutating func profile(of candidate: Int) -> Profile { profiles[root(of: candidate)] }

  /// Whether two candidates are in one cluster.
  mutating func areSame(_ first: Int, _ second: Int) -> Bool {
    root(of: first) == root(of: second)
  }

  /// Whether nothing that is known forbids that the two are one.
  mutating func mayMerge(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (profile(of: first), profile(of: second))
    guard a.gender.agrees(with: b.gender), Self.typesAgree(a, b) else { return false }
    return !(a.isNamed && b.isNamed) || areSame(first, second)
  }

  private static func typesAgree(_ a: Profile, _ b: Profile) -> Bool {
    guard let first = a.type, let second = b.type, first != second else {
      return a.isPlural == b.isPlural || a.type != .person
    }
    let pair: Set<EntityType> = [first, second]
    if pair == [.group, .organization] { return !(a.isNamed && b.isNamed) }
    return false
  }

  /// Makes the clusters of two candidates one.
  mutating func merge(_ first: Int, _ second: Int) {
    var (into, from) = (root(of: first), root(of: second))
    guard into != from else { return }
    if profiles[into].members.count < profiles[from].members.count { swap(&into, &from) }
    let other = profiles[from]
    parents[from] = into
    profiles[into].members += other.members
    if !profiles[into].isNamed, other.isNamed || profiles[into].type == nil {
      profiles[into].type = other.type ?? profiles[into].type
    }
    if profiles[into].gender == .unknown { profiles[into].gender = other.gender }
    if other.isTypeStated, !profiles[into].isTypeStated {
      profiles[into].type = other.type
      profiles[into].isTypeStated = true
    }
    profiles[into].isPlural = profiles[into].isPlural || other.isPlural
    profiles[into].isNamed = profiles[into].isNamed || other.isNamed
    for role in other.roles where !profiles[into].roles.contains(role) {
      profiles[into].roles.append(role)
    }
    profiles[into].kin += other.kin
    profiles[from].members = []
  }

  /// Takes the type that the text states (`news outlet Verstka`) over the recogniser's.
  mutating func retype(_ candidate: Int, _ type: EntityType) {
    let root = root(of: candidate)
    profiles[root].type = type
    profiles[root].isTypeStated = true
  }

  /// Adds what only the surroundings tell (`his` after a name) to the cluster of a candidate.
  mutating func note(
    _ candidate: Int, gender: Gender = .unknown, role: String? = nil, kin: KinFact? = nil
  ) {
    let root = root(of: candidate)
    if profiles[root].gender == .unknown { profiles[root].gender = gender }
    if let role, !profiles[root].roles.contains(role) { profiles[root].roles.append(role) }
    if let kin { profiles[root].kin.append(kin) }
  }
}

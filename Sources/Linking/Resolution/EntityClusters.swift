internal import KnowledgeGraph

/// Entities that were joined so far.
struct EntityClusters {
  /// How many members of each side are held against each other before they are joined.
  private static let mostCompared = 8

  private var parent: [String: String] = [:]
  private var members: [String: [Entity]]

  init(_ entities: [Entity]) {
    members = Dictionary(entities.map { ($0.id, [$0]) }) { first, _ in first }
  }

  /// Joins two clusters, unless members contradict each other; then the contradiction is returned.
  mutating func join(
    _ first: String, _ second: String, unless contradiction: (Entity, Entity) -> String?
  ) -> String? {
    let (one, other) = (root(first), root(second))
    guard one != other else { return nil }
    let (left, right) = (members[one] ?? [], members[other] ?? [])
    for member in left.prefix(Self.mostCompared) {
      for rival in right.prefix(Self.mostCompared) {
        if let conflict = contradiction(member, rival) { return conflict }
      }
    }
    // The smallest id stands for all, so that the order of joining cannot show.
    let (kept, gone) = one < other ? (one, other) : (other, one)
    parent[gone] = kept
    members[kept] = (left + right).sorted { $0.id < $1.id }
    members[gone] = nil
    return nil
  }

  /// The new ids of the entities that get one.
  var newIDs: [String: String] {
    var ids: [String: String] = [:]
    for (id, group) in members where group.count > 1 {
      for entity in group where entity.id != id { ids[entity.id] = id }
    }
    return ids
  }

  private func root(_ id: String) -> String {
    var id = id
    while let next = parent[id] { id = next }
    return id
  }
}

internal import KnowledgeGraph

/// With whom and what the documents bring an entity together.
struct EntityContext {
  private var related: [String: Set<String>] = [:]
  private var beside: [String: Set<String>] = [:]
  private var names: [String: String] = [:]

  /// Reads relations and what claims are about. Complexity: O(n) for claims about a bounded number
  /// of entities; longer lists are cut.
  init(_ graph: StoryGraph) {
    for entity in graph.entities { names[entity.id] = entity.name }
    for relation in graph.relations {
      related[relation.from, default: []].insert(relation.to)
      related[relation.to, default: []].insert(relation.from)
    }
    for claim in graph.claims {
      let about = claim.about.prefix(12)
      for id in about { beside[id, default: []].formUnion(about.filter { $0 != id }) }
    }
  }

  /// What both have to do with: as many as that, and the names of the first few.
  func shared(_ one: String, _ other: String) -> (weight: Int, names: [String]) {
    let kin = (related[one] ?? []).intersection(related[other] ?? [])
    let near = (beside[one] ?? []).intersection(beside[other] ?? []).subtracting(kin)
    let all = kin.sorted() + near.sorted()
    return (kin.count * 2 + near.count, all.prefix(3).compactMap { names[$0] })
  }
}

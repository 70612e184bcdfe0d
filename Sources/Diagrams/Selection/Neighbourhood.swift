import KnowledgeGraph

/// The claims and relations within some steps of one entity.
struct Neighbourhood: Sendable {
  /// The ids of the claims.
  private(set) var claims: Set<String> = []
  /// The ids of the relations.
  private(set) var relations: Set<String> = []

  /// Collects the surroundings of an entity. Publishers link everything they print, so a step never
  /// leads through one, except from it when it is the centre itself.
  /// Complexity: O(size of the graph).
  init(of centre: String, depth: Int, in graph: StoryGraph) {
    var claimsOf: [String: [String]] = [:]
    var entitiesOf: [String: [String]] = [:]
    for claim in graph.claims {
      entitiesOf[claim.id] = claim.about
      for id in claim.about { claimsOf[id, default: []].append(claim.id) }
    }
    for report in graph.reports {
      for (place, hop) in report.chain.enumerated() {
        guard let voice = hop.voice, place > 0 || voice == centre else { continue }
        claimsOf[voice, default: []].append(report.claim)
        entitiesOf[report.claim, default: []].append(voice)
      }
    }
    var relationsOf: [String: [Int]] = [:]
    for (index, relation) in graph.relations.enumerated() {
      relationsOf[relation.from, default: []].append(index)
      relationsOf[relation.to, default: []].append(index)
    }
    var reached: Set<String> = [centre]
    var frontier = [centre]
    for _ in 0..<depth where !frontier.isEmpty {
      var met: [String] = []
      for entity in frontier {
        for claim in claimsOf[entity] ?? [] where claims.insert(claim).inserted {
          met += entitiesOf[claim] ?? []
        }
        for index in relationsOf[entity] ?? [] {
          let relation = graph.relations[index]
          guard relations.insert(relation.id).inserted else { continue }
          met += [relation.from, relation.to]
        }
      }
      frontier = met.filter { reached.insert($0).inserted }
    }
  }
}

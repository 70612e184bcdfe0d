internal import TextModel

extension StoryGraph {
  /// The same graph with other ids for some entities; those that get one id become one entity.
  ///
  /// Relations that would lead from an entity to itself fall away. Complexity: O(n log n).
  public func renamingEntities(_ ids: [String: String]) -> StoryGraph {
    guard !ids.isEmpty else { return self }
    func new(_ id: String) -> String { ids[id] ?? id }
    func new(_ chain: [Hop]) -> [Hop] {
      chain.map { hop in
        var hop = hop
        hop.voice = hop.voice.map(new)
        return hop
      }
    }
    return StoryGraph(
      documents: documents.map { document in
        var document = document
        document.publisherEntity = document.publisherEntity.map(new)
        return document
      },
      entities: Entity.merged(
        entities.map { entity in
          var entity = entity
          entity.id = new(entity.id)
          return entity
        }),
      claims: claims.map { claim in
        var claim = claim
        var seen: Set<String> = []
        claim.about = claim.about.map(new).filter { seen.insert($0).inserted }
        return claim
      },
      reports: reports.map { report in
        var report = report
        report.addressee = report.addressee.map(new)
        report.chain = new(report.chain)
        return report
      },
      relations: relations.map { relation in
        var relation = relation
        (relation.from, relation.to) = (new(relation.from), new(relation.to))
        relation.chain = new(relation.chain)
        return relation
      }.filter { $0.from != $0.to })
  }
}

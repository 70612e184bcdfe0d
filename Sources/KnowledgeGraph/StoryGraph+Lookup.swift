internal import TextModel

extension StoryGraph {
  /// The document with that id. Complexity: O(log n), as of all these look-ups.
  public func document(_ id: String) -> SourceDocument? {
    Self.find(ExactText(id), in: documents) { ExactText($0.id) }
  }
  /// The entity with that id.
  public func entity(_ id: String) -> Entity? { Self.find(id, in: entities, \.id) }
  /// The claim with that id.
  public func claim(_ id: String) -> Claim? { Self.find(id, in: claims, \.id) }
  /// The claim that holds a wording with that id, or has the id itself. Complexity: O(n).
  public func claim(worded id: String) -> Claim? {
    claim(id) ?? claims.first { $0.wordings.contains(id) }
  }
  /// The report with that id.
  public func report(_ id: String) -> Report? { Self.find(id, in: reports, \.id) }
  /// The relation with that id.
  public func relation(_ id: String) -> Relation? { Self.find(id, in: relations, \.id) }

  /// The entities that a person means by an id, a name or an alias: whole words, whatever their
  /// case and diacritics. `Luhansk` finds `Luhansk region` too.
  public func entities(matching text: String) -> [Entity] {
    if let exact = entity(text) { return [exact] }
    let sought = NameWords(text)
    return entities.filter { entity in
      ([entity.name] + entity.aliases + entity.links.map(\.name)).contains {
        NameWords($0).contains(sought)
      }
    }
  }

  /// What has to do with some entities: the claims about or voiced by them, the relations that
  /// touch them, and everything those name.
  public func filtered(about ids: Set<String>) -> StoryGraph {
    let claimed = Set(claims.filter { !ids.isDisjoint(with: $0.about) }.map(\.id))
    let reports = reports.filter { report in
      claimed.contains(report.claim)
        || report.chain.contains { $0.voice.map(ids.contains) ?? false }
    }
    let relations = relations.filter { ids.contains($0.from) || ids.contains($0.to) }
    return closed(reports: reports, relations: relations, keeping: ids)
  }

  /// The graph of some reports and relations, with all that they name.
  func closed(reports: [Report], relations: [Relation], keeping: Set<String>) -> StoryGraph {
    let claimIDs = Set(reports.map(\.claim))
    let claims = claims.filter { claimIDs.contains($0.id) }
    let documentIDs = Set((reports.map(\.document) + relations.map(\.document)).map(ExactText.init))
    let documents = documents.filter { documentIDs.contains(ExactText($0.id)) }
    var needed = keeping.union(claims.flatMap(\.about))
    needed.formUnion(documents.compactMap(\.publisherEntity))
    needed.formUnion(reports.flatMap { $0.chain.compactMap(\.voice) })
    needed.formUnion(reports.compactMap(\.addressee))
    needed.formUnion(relations.flatMap { [$0.from, $0.to] + $0.chain.compactMap(\.voice) })
    return StoryGraph(
      documents: documents, entities: entities.filter { needed.contains($0.id) }, claims: claims,
      reports: reports, relations: relations)
  }

  private static func find<Value, ID: Comparable>(
    _ id: ID, in values: [Value], _ key: (Value) -> ID
  ) -> Value? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if key(values[middle]) < id { low = middle + 1 } else { high = middle }
    }
    return low < values.count && key(values[low]) == id ? values[low] : nil
  }
}

internal import KnowledgeGraph
internal import TextModel

/// Weighs names, authorities, types and context of two entities.
struct LinkEvidence {
  private let comparison: NameComparison
  private let context: EntityContext

  init(_ comparison: NameComparison, _ context: EntityContext) {
    self.comparison = comparison
    self.context = context
  }

  /// Whether two entities are one.
  func verdict(_ one: Entity, _ other: Entity) -> NameVerdict {
    if let conflict = contradiction(one, other) { return .different(0.02, conflict) }
    guard let type = Self.type(one, other) else { return acrossTypes(one, other) }
    let names =
      type == .place
      ? places(one, other) : comparison.compare(one.name, other.name, type: type)
    let best = withAliases(names, one, other, type)
    return weighed(best, one, other)
  }

  /// Why two entities cannot be one; nil when they can.
  func contradiction(_ one: Entity, _ other: Entity) -> String? {
    if let conflict = authorityConflict(one, other) { return conflict }
    guard let type = Self.type(one, other), type == .person || type == .organization else {
      return nil
    }
    let verdict = comparison.compare(one.name, other.name, type: type)
    guard verdict.verdict == .different, withAliases(verdict, one, other, type) == verdict else {
      return nil
    }
    return "“\(one.name)” and “\(other.name)” differ: \(verdict.reason)"
  }

  private func authorityConflict(_ one: Entity, _ other: Entity) -> String? {
    for link in one.links where link.confidence >= 0.6 {
      let rival = other.links.first { $0.authority == link.authority && $0.confidence >= 0.6 }
      if let rival, rival.id != link.id {
        return "\(link.authority) knows them as two: \(link.name) (\(link.id)) and "
          + "\(rival.name) (\(rival.id))"
      }
    }
    return nil
  }

  /// The type under which both are compared; nil when their types do not go together.
  private static func type(_ one: Entity, _ other: Entity) -> EntityType? {
    if one.type == other.type { return one.type }
    let types = [one.type, other.type]
    return types.allSatisfy { [.organization, .misc, .group].contains($0) } ? .organization : nil
  }

  /// A name that one document reads as a place and another as an organization.
  private func acrossTypes(_ one: Entity, _ other: Entity) -> NameVerdict {
    guard OrganizationName(one.name).key == OrganizationName(other.name).key else {
      return .different(0.05, "a \(one.type.rawValue) and a \(other.type.rawValue)")
    }
    let shared = context.shared(one.id, other.id)
    let isTelling = NameWord.words(of: one.name).count > 2
    let reason = "the same name, read as \(one.type.rawValue) and as \(other.type.rawValue)"
    if isTelling || shared.weight > 2, one.links.isEmpty, other.links.isEmpty {
      return .same(0.85, reason)
    }
    return .unsure(0.5, reason)
  }

  /// Places: a name that the gazetteer could not place is the place that has the same name.
  private func places(_ one: Entity, _ other: Entity) -> NameVerdict {
    let ids = [one, other].map { $0.links.filter { $0.confidence >= 0.6 }.map(\.id) }
    let names = [one, other].map { Set(([$0.name] + $0.aliases).map { PlaceName($0).key }) }
    let linked = ids.filter { !$0.isEmpty }.count
    if linked == 1, let name = names[0].intersection(names[1]).min(), !name.isEmpty {
      return .same(0.86, "the same name, and the gazetteer places one of them")
    }
    return comparison.compare(one.name, other.name, type: .place)
  }

  /// Another name that both go by can make up for names that do not tell.
  private func withAliases(
    _ verdict: NameVerdict, _ one: Entity, _ other: Entity, _ type: EntityType
  ) -> NameVerdict {
    guard verdict.verdict != .same, type != .place else { return verdict }
    for name in [one.name] + one.aliases.prefix(8) {
      for rival in [other.name] + other.aliases.prefix(8) {
        // Single names of persons are borne by many.
        if type == .person,
          NameWord.words(of: name).count < 2 || NameWord.words(of: rival).count < 2
        {
          continue
        }
        let alias = comparison.compare(name, rival, type: type)
        if alias.verdict == .same, alias.score >= 0.9 {
          return .same(
            min(alias.score, 0.92), "both are called “\(name)” or “\(rival)”: \(alias.reason)")
        }
      }
    }
    return verdict
  }

  private func weighed(_ verdict: NameVerdict, _ one: Entity, _ other: Entity) -> NameVerdict {
    let shared = context.shared(one.id, other.id)
    let with =
      shared.names.isEmpty
      ? "" : "; both have to do with \(shared.names.joined(separator: ", "))"
    var verdict = verdict
    switch verdict.verdict {
    case .different: return verdict
    case .same:
      // A doubtful spelling needs somebody or something that both have to do with.
      let isFrequent =
        one.type == .person
        && NameWord.words(of: one.name).contains { GivenNames.commonSurnames.contains($0.text) }
      if verdict.score < (isFrequent ? 0.97 : 0.85), shared.weight == 0 {
        verdict.verdict = .unsure
        verdict.reason += "; nothing else speaks for it"
        return verdict
      }
      verdict.score = min(0.99, verdict.score + 0.01 * Double(min(shared.weight, 4)))
    case .unsure:
      guard shared.weight > 0 else { return .different(0.3, verdict.reason) }
      verdict.score = min(0.8, verdict.score + 0.05 * Double(min(shared.weight, 5)))
      let isOneName =
        NameWord.words(of: one.name).map(\.text)
        == NameWord.words(of: other.name).map(\.text)
      if isOneName, shared.weight >= 4 {
        verdict.verdict = .same
        verdict.score = 0.86
      }
    }
    verdict.reason += with
    return verdict
  }
}

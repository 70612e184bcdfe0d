internal import TextModel

extension StoryGraph {
  /// One graph of several documents' graphs; the order of the parts does not matter. Claims that
  /// surely say the same become one, see ``groupingClaims()``.
  ///
  /// Complexity: O(n log n).
  public static func merged(_ parts: [StoryGraph]) -> StoryGraph {
    let parts = parts.map { (part: $0, id: ExactText($0.documents.first?.id ?? "")) }
      .sorted { $0.id < $1.id }.map(\.part)
    return StoryGraph(
      documents: firstOfEach(parts.flatMap(\.documents), \.id),
      entities: Entity.merged(parts.flatMap(\.entities)),
      claims: Claim.merged(parts.flatMap(\.claims)),
      reports: firstOfEach(parts.flatMap(\.reports), \.id),
      relations: firstOfEach(parts.flatMap(\.relations), \.id)
    ).groupingClaims()
  }

  private static func firstOfEach<Value>(_ values: [Value], _ id: (Value) -> String) -> [Value] {
    var seen: Set<ExactText> = []
    return values.filter { seen.insert(ExactText(id($0))).inserted }
  }
}

extension Claim {
  /// Claims with one id as one: the words of the first, everything that any of them is about.
  static func merged(_ claims: [Claim]) -> [Claim] {
    var places: [String: Int] = [:]
    var merged: [Claim] = []
    var seen: [(about: Set<String>, dates: Set<String>)] = []
    for claim in claims {
      if let place = places[claim.id] {
        for id in claim.about where seen[place].about.insert(id).inserted {
          merged[place].about.append(id)
        }
        for date in claim.dates where seen[place].dates.insert(date).inserted {
          merged[place].dates.append(date)
        }
      } else {
        places[claim.id] = merged.count
        merged.append(claim)
        seen.append((Set(claim.about), Set(claim.dates)))
      }
    }
    return merged
  }
}

extension Entity {
  /// Entities with one id as one: the longest name (of equally long ones the first in the
  /// alphabet), the other names as aliases, all links, the mentions added up.
  static func merged(_ entities: [Entity]) -> [Entity] {
    let groups = Dictionary(grouping: entities, by: \.id)
    return groups.values.compactMap { group in
      let best = group.min {
        ($0.rank, $0.name, $0.type.rawValue) < ($1.rank, $1.name, $1.type.rawValue)
      }
      guard var entity = best else { return nil }
      entity.aliases = Set(group.flatMap { $0.aliases + [$0.name] }).subtracting([entity.name])
        .sorted()
      let links = group.flatMap(\.links).sorted {
        ($0.authority, $0.id, -$0.confidence, $0.reason)
          < ($1.authority, $1.id, -$1.confidence, $1.reason)
      }
      var seen: Set<[String]> = []
      entity.links = links.filter { seen.insert([$0.authority, $0.id]).inserted }
      entity.mentionCount = group.reduce(0) { $0 + $1.mentionCount }
      return entity
    }.sorted { $0.id < $1.id }
  }

  /// Named before unnamed, longer names first.
  private var rank: Int { (isNamed ? 0 : 1 << 32) - name.utf8.count }
}

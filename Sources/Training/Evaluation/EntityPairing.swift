import TextModel

/// Pairs the entities of an analysis with the annotated ones, one to one: those that share the
/// largest part of their mentions first.
struct EntityPairing {
  /// For each annotated entity the given one, or nil.
  let given: [Int?]
  /// For each given entity the annotated one, or nil.
  let gold: [Int?]

  init(_ analysis: Analysis, gold document: NewsDocument) {
    var owners: [TextSpan: Int] = [:]
    var sizes = [Int](repeating: 0, count: analysis.entities.count)
    for mention in analysis.mentions {
      guard let entity = mention.entity, owners[mention.span] == nil else { continue }
      owners[mention.span] = entity
      sizes[entity] += 1
    }
    var shared: [(share: Double, count: Int, gold: Int, given: Int)] = []
    for (number, entity) in document.entities.enumerated() {
      let mentions = Set(entity.mentions)
      var counts: [Int: Int] = [:]
      for span in mentions { if let owner = owners[span] { counts[owner, default: 0] += 1 } }
      for (owner, count) in counts {
        shared.append(
          (Double(count) / Double(max(mentions.count, sizes[owner])), count, number, owner))
      }
    }
    shared.sort {
      ($1.share, $1.count, $0.gold, $0.given) < ($0.share, $0.count, $1.gold, $1.given)
    }
    var given = [Int?](repeating: nil, count: document.entities.count)
    var gold = [Int?](repeating: nil, count: analysis.entities.count)
    for pair in shared where given[pair.gold] == nil && gold[pair.given] == nil {
      given[pair.gold] = pair.given
      gold[pair.given] = pair.gold
    }
    self.given = given
    self.gold = gold
  }
}

public import TextModel

/// How well relations between entities are found, the entities being paired one to one.
public struct RelationScores: Sendable {
  /// The counts of each relation.
  public private(set) var kinds: [RelationKind: FScore] = [:]

  /// Starts at zero.
  public init() {}

  /// The counts of all relations together.
  public var all: FScore {
    RelationKind.allCases.reduce(into: FScore()) { $0 += kinds[$1] ?? FScore() }
  }

  /// Compares the relations of a document that are at least as sure as `limit` with the gold.
  public mutating func add(_ analysis: Analysis, gold document: NewsDocument, limit: Double = 0) {
    let pairing = EntityPairing(analysis, gold: document)
    var open = document.relations
    for relation in document.relations { kinds[relation.kind, default: FScore()].wanted += 1 }
    for relation in analysis.relations where relation.confidence >= limit {
      kinds[relation.kind, default: FScore()].given += 1
      let hit = open.firstIndex { gold in
        guard gold.kind == relation.kind else { return false }
        let ends = (pairing.given[gold.from], pairing.given[gold.to])
        return ends == (relation.from, relation.to)
          || gold.kind.isSymmetric && ends == (relation.to, relation.from)
      }
      guard let hit else { continue }
      open.remove(at: hit)
      kinds[relation.kind, default: FScore()].right += 1
    }
  }
}

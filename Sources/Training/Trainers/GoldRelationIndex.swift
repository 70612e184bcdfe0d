import Annotators
import TextModel

/// Answers which annotated relations hold between two mentions that the pipeline found.
struct GoldRelationIndex {
  private struct Ends: Hashable {
    var from: Int
    var to: Int
  }

  private let entityOfSpan: [TextSpan: Int]
  private let pairing: EntityPairing
  private var relations: [Ends: [GoldRelation]] = [:]
  private let analysis: Analysis

  init(_ analysis: Analysis, gold: NewsDocument) {
    self.analysis = analysis
    pairing = EntityPairing(analysis, gold: gold)
    var owners: [TextSpan: Int] = [:]
    for (number, entity) in gold.entities.enumerated() {
      for span in entity.mentions { owners[span] = number }
    }
    entityOfSpan = owners
    for relation in gold.relations {
      relations[Ends(from: relation.from, to: relation.to), default: []].append(relation)
    }
  }

  /// The classes that the sentence of a pair states, and those that another sentence does.
  func labels(of pair: RelationPair) -> (here: [Int], elsewhere: Set<Int>) {
    guard let first = entity(pair.first), let second = entity(pair.second) else { return ([], []) }
    let sentence = analysis.sentences[pair.sentence].span
    var here: [Int] = []
    var elsewhere: Set<Int> = []
    for (ends, isReversed) in [
      (Ends(from: first, to: second), false), (Ends(from: second, to: first), true),
    ] {
      for relation in relations[ends] ?? [] {
        let number = RelationLabel(kind: relation.kind, isReversed: isReversed).number
        if relation.sentence.overlaps(sentence) {
          here.append(number)
        } else {
          elsewhere.insert(number)
        }
      }
    }
    return (here, elsewhere)
  }

  /// The annotated entity of a mention: the one with this very span, else that of its cluster.
  private func entity(_ end: RelationEnd) -> Int? {
    if end.mention.kind != .nationality, let own = entityOfSpan[end.mention.span] { return own }
    return pairing.gold[end.entity]
  }
}

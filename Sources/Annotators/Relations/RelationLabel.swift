package import TextModel

/// What the pair model chooses from: no relation, or a relation with its direction in the text.
package struct RelationLabel: Hashable, Sendable {
  package var kind: RelationKind
  /// Whether the relation starts at the mention that comes second in the text.
  package var isReversed: Bool

  package init(kind: RelationKind, isReversed: Bool) {
    self.kind = kind
    self.isReversed = isReversed && !kind.isSymmetric
  }

  /// The number of the class that says that nothing is stated.
  package static let none = 0

  /// All labels; the class of each is its position plus one. Archives hold these numbers: new ones
  /// go at the end.
  package static let all: [RelationLabel] = RelationKind.allCases.flatMap { kind in
    let forward = RelationLabel(kind: kind, isReversed: false)
    return kind.isSymmetric ? [forward] : [forward, RelationLabel(kind: kind, isReversed: true)]
  }

  /// How many classes there are, no relation included.
  package static let classCount = all.count + 1

  /// The class of this label.
  package var number: Int { Self.numbers[self] ?? Self.none }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset + 1) })

  /// The classes that may hold between two types in text order, no relation not included.
  package static func permitted(_ first: EntityType, _ second: EntityType) -> [Int] {
    permittedTable[index(first) * EntityType.allCases.count + index(second)]
  }

  private static func index(_ type: EntityType) -> Int {
    EntityType.allCases.firstIndex(of: type) ?? 0
  }

  private static let permittedTable: [[Int]] = EntityType.allCases.flatMap { first in
    EntityType.allCases.map { second in
      all.indices.filter { position in
        let label = all[position]
        let (from, to) = label.isReversed ? (second, first) : (first, second)
        return kinds(from, to).contains(label.kind)
          || label.kind.isSymmetric && kinds(to, from).contains(label.kind)
      }.map { $0 + 1 }
    }
  }

  /// The relations that the annotation rules know from one type to another.
  private static func kinds(_ from: EntityType, _ to: EntityType) -> Set<RelationKind> {
    switch (from, to) {
    case (.person, .person), (.group, .person):
      [.parentOf, .spouseOf, .siblingOf, .relativeOf, .associateOf, .opponentOf]
    case (.person, .group):
      [.parentOf, .siblingOf, .relativeOf, .associateOf, .opponentOf, .memberOf, .leads]
    case (.person, .organization): [.leads, .worksFor, .memberOf, .owns, .associateOf]
    case (.group, .organization): [.worksFor, .memberOf, .owns, .opponentOf]
    case (.person, .place):
      [.leads, .worksFor, .citizenOf, .bornIn, .diedIn, .livesIn, .owns]
    case (.group, .place): [.worksFor, .citizenOf, .livesIn]
    case (.person, .misc): [.leads, .worksFor, .owns]
    case (.organization, .organization):
      [.partOf, .owns, .memberOf, .opponentOf, .associateOf]
    case (.organization, .place): [.locatedIn, .owns]
    case (.organization, .misc): [.owns]
    case (.place, .place): [.locatedIn, .opponentOf, .associateOf]
    case (.place, .organization): [.memberOf, .owns, .opponentOf]
    default: []
    }
  }
}

internal import KnowledgeGraph
public import TextModel

/// Two entities that may be one, with how sure and why.
public struct EntityCandidate: Hashable, Sendable {
  /// The id of the entity in the case.
  public var entity: String
  /// How sure, 0 to 1.
  public var score: Double
  /// Why, in words a reader understands.
  public var reason: String
}

/// Finds which entities of different documents are the same.
///
/// Only the sure part is linked: the same id at an authority, or the same type and full name (two
/// words or more for persons). The result depends on the one document alone, so the order in which
/// documents come does not matter.
public struct EntityResolver: Sendable {
  /// Makes a resolver.
  public init() {}

  /// The candidates of each entity of an analysis, in their order, best first. Never empty inside:
  /// an entity that could be no other is its own candidate. Complexity: O(n).
  public func candidates(for analysis: Analysis) -> [[EntityCandidate]] {
    EntityIdentity.identities(of: analysis).map { identity in
      [EntityCandidate(entity: identity.id, score: score(identity), reason: identity.reason)]
    }
  }

  /// The case's id of each entity of an analysis, in their order.
  public func entityIDs(for analysis: Analysis) -> [String] {
    candidates(for: analysis).compactMap { $0.first?.entity }
  }

  private func score(_ identity: EntityIdentity) -> Double {
    switch identity.ground {
    case .authority, .document: 1
    case .name: 0.95
    }
  }
}

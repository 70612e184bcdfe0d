public import TextModel

/// Under which id an entity of a document stands in a case, and why.
///
/// The id depends on the document alone, never on what the case already holds, so the order in
/// which documents are added cannot change it.
///
/// A link counts as identity from a confidence of 0.6 on; below it the name decides.
public struct EntityIdentity: Hashable, Sendable {
  private static let leastLinkConfidence = 0.6

  /// What two documents must share to share an entity.
  public enum Ground: String, Sendable, CaseIterable {
    /// The id an authority gives it.
    case authority
    /// Type and full name.
    case name
    /// Nothing: the entity belongs to its document.
    case document
  }

  /// ASCII, NMTOKEN-safe; starts with a letter for the type.
  public var id: String
  /// On what ground.
  public var ground: Ground
  /// The same in words.
  public var reason: String

  /// The identities of all entities of an analysis, in their order. Complexity: O(n).
  public static func identities(of analysis: Analysis) -> [EntityIdentity] {
    var first: [Int: TextSpan] = [:]
    for mention in analysis.mentions {
      if let entity = mention.entity, first[entity] == nil { first[entity] = mention.span }
    }
    return analysis.entities.indices.map { index in
      EntityIdentity(
        analysis.entities[index], document: analysis.document.id, index: index,
        firstMention: first[index])
    }
  }

  /// The identity of an outlet that is known by its name only.
  public static func publisher(named name: String, document: String) -> EntityIdentity {
    EntityIdentity(
      DocumentEntity(type: .organization, name: name), document: document, index: -1,
      firstMention: nil)
  }

  private init(
    _ entity: DocumentEntity, document: String, index: Int, firstMention: TextSpan?
  ) {
    let prefix = Self.prefix(entity.type)
    let words = NameWords(entity.name)
    var hash = StableHash()
    if let link = entity.links.first(where: { $0.confidence >= Self.leastLinkConfidence }) {
      hash.combine("authority")
      hash.combine(link.authority)
      hash.combine(link.id)
      id = prefix + hash.hexadecimal
      ground = .authority
      reason = "\(link.authority) knows it as \(link.name) (\(link.id))"
    } else if entity.isNamed, !words.key.isEmpty, entity.type != .person || words.words.count > 1 {
      hash.combine("name")
      hash.combine(entity.type.rawValue)
      hash.combine(words.key)
      id = prefix + hash.hexadecimal
      ground = .name
      reason = "all documents that name the \(entity.type.rawValue) “\(entity.name)” in full"
    } else {
      hash.combine("document")
      hash.combine(document)
      hash.combine(firstMention?.start ?? -1 - index)
      hash.combine(firstMention?.end ?? -1)
      hash.combine(entity.name)
      id = prefix + hash.hexadecimal
      ground = .document
      reason =
        entity.isNamed
        ? "“\(entity.name)” alone is too little to be the same in another document"
        : "it has no name, so it belongs to this document"
    }
  }

  private static func prefix(_ type: EntityType) -> String {
    switch type {
    case .person: "p"
    case .organization: "o"
    case .place: "l"
    case .group: "g"
    case .misc, .nationality: "m"
    }
  }
}

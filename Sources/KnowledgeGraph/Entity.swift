public import TextModel

/// A person, place, organization, group or thing of a case, with all its names.
public struct Entity: Hashable, Sendable {
  /// Stable between runs, ASCII, NMTOKEN-safe.
  public var id: String
  /// What it is.
  public var type: EntityType
  /// The name to show.
  public var name: String
  /// Whether ``name`` is a name; unnamed entities (`a prison official`) belong to one document.
  public var isNamed: Bool
  /// The other names, sorted.
  public var aliases: [String]
  /// What authorities know about it.
  public var links: [AuthorityLink]
  /// How many mentions it has in the documents of the graph.
  public var mentionCount: Int

  /// Makes an entity.
  public init(
    id: String, type: EntityType, name: String, isNamed: Bool = true, aliases: [String] = [],
    links: [AuthorityLink] = [], mentionCount: Int = 0
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.isNamed = isNamed
    self.aliases = aliases
    self.links = links
    self.mentionCount = mentionCount
  }
}

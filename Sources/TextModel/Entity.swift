/// What an authority knows about an entity, such as a row of GeoNames.
public struct AuthorityLink: Hashable, Sendable {
  /// `geonames` or the name of a watchlist.
  public var authority: String
  /// The id there.
  public var id: String
  /// The name there.
  public var name: String
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?
  /// The ids of what contains it, smallest first: `["UA.14", "UA"]`.
  public var within: [String]
  /// How sure the link is, 0 to 1.
  public var confidence: Double
  /// Why, in words a reader understands.
  public var reason: String

  /// Makes a link.
  public init(
    authority: String, id: String, name: String, latitude: Double? = nil, longitude: Double? = nil,
    within: [String] = [], confidence: Double = 1, reason: String = ""
  ) {
    self.authority = authority
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
    self.within = within
    self.confidence = confidence
    self.reason = reason
  }
}

/// One thing that the mentions of one document refer to.
public struct DocumentEntity: Hashable, Sendable {
  /// What it is.
  public var type: EntityType
  /// The fullest name in the document, or a short description when it has none.
  public var name: String
  /// Whether ``name`` is a name, not a description.
  public var isNamed: Bool
  /// The other names, in the order of the text, without repetition.
  public var aliases: [String]
  /// What authorities know about it.
  public var links: [AuthorityLink]

  /// Makes an entity.
  public init(
    type: EntityType, name: String, isNamed: Bool = true, aliases: [String] = [],
    links: [AuthorityLink] = []
  ) {
    self.type = type
    self.name = name
    self.isNamed = isNamed
    self.aliases = aliases
    self.links = links
  }
}

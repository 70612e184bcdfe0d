public import TextModel

/// What a graph shows of a document: all but the text.
public struct SourceDocument: Hashable, Sendable {
  /// The document's id.
  public var id: String
  /// The headline.
  public var title: String?
  /// The outlet.
  public var publisher: String?
  /// The id of the entity that is the outlet.
  public var publisherEntity: String?
  /// Who wrote it.
  public var author: String?
  /// The day of publication.
  public var published: CalendarDate?
  /// Where it was published.
  public var url: String?
  /// SHA-256 of the text, 64 hex digits.
  public var sha256: String

  /// Makes a source document.
  public init(
    id: String, title: String? = nil, publisher: String? = nil, publisherEntity: String? = nil,
    author: String? = nil, published: CalendarDate? = nil, url: String? = nil, sha256: String = ""
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.publisherEntity = publisherEntity
    self.author = author
    self.published = published
    self.url = url
    self.sha256 = sha256
  }
}

/// Documents, entities, claims, reports and relations that belong together: a whole case, a part
/// of one or a single article. All pictures, answers and exports are drawn from it.
///
/// Every id that one part names is found in another part. All arrays are sorted by id, so the same
/// content is the same value.
public struct StoryGraph: Hashable, Sendable {
  /// The texts it comes from.
  public var documents: [SourceDocument]
  /// The nodes.
  public var entities: [Entity]
  /// What is claimed.
  public var claims: [Claim]
  /// Who reports which claim.
  public var reports: [Report]
  /// The typed edges.
  public var relations: [Relation]

  /// Makes a graph and sorts its parts.
  public init(
    documents: [SourceDocument] = [], entities: [Entity] = [], claims: [Claim] = [],
    reports: [Report] = [], relations: [Relation] = []
  ) {
    self.documents = documents.sorted { ExactText($0.id) < ExactText($1.id) }
    self.entities = entities.sorted { $0.id < $1.id }
    self.claims = claims.sorted { $0.id < $1.id }
    self.reports = reports.sorted { $0.id < $1.id }
    self.relations = relations.sorted { $0.id < $1.id }
  }
}

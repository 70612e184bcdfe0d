internal import GRDB
public import KnowledgeGraph
internal import TextModel

extension CaseFile {
  /// Everything in the case as one graph. Complexity: O(n log n).
  ///
  /// - Throws: ``CaseError``.
  public func graph() throws(CaseError) -> StoryGraph {
    try Self.translating(path) {
      try database.read { database in
        try StoryGraph.merged(GraphReader(database: database).parts())
      }
    }
  }
}

/// Reads the rows back into one graph a document.
private struct GraphReader {
  let database: Database

  func parts() throws -> [StoryGraph] {
    let entities = Dictionary(grouping: try entities()) { ExactText($0.document) }
    let claims = Dictionary(grouping: try claims()) { ExactText($0.document) }
    let reports = Dictionary(grouping: try reports()) { ExactText($0.document) }
    let relations = Dictionary(grouping: try relations()) { ExactText($0.document) }
    return try rows("document", order: "id").map { row in
      let document = SourceDocument(
        id: try row.text("id"), title: try row.optionalText("title"),
        publisher: try row.optionalText("publisher"),
        publisherEntity: try row.optionalText("publisherEntity"),
        author: try row.optionalText("author"),
        published: try day(row),
        url: try row.optionalText("url"), sha256: try row.text("sha256"))
      let key = ExactText(document.id)
      return StoryGraph(
        documents: [document], entities: (entities[key] ?? []).map(\.value),
        claims: (claims[key] ?? []).map(\.value), reports: reports[key] ?? [],
        relations: relations[key] ?? [])
    }
  }

  private struct Owned<Value> {
    var document: String
    var value: Value
  }

  /// The key of a row that belongs to a row of a document.
  private struct Key: Hashable {
    var document: ExactText
    var id: String

    init(document: String, id: String) {
      self.document = ExactText(document)
      self.id = id
    }
  }

  private func rows(_ table: String, order: String) throws -> [Row] {
    // The texts stay in the file: they may be large, and the graph needs its passages only.
    let columns =
      table == "document"
      ? "id, title, publisher, publisherEntity, author, published, url, sha256" : "*"
    return try Row.fetchAll(database, sql: "SELECT \(columns) FROM \(table) ORDER BY \(order)")
  }

  /// The rows of a table by what they belong to, each group in order.
  private func grouped<Value>(
    _ table: String, by owner: String, order: String, _ value: (Row) throws -> Value
  ) throws -> [Key: [Value]] {
    var groups: [Key: [Value]] = [:]
    for row in try rows(table, order: "document, \(owner), \(order)") {
      groups[Key(document: try row.text("document"), id: try row.text(owner)), default: []].append(
        try value(row))
    }
    return groups
  }

  private func entities() throws -> [Owned<Entity>] {
    let aliases = try grouped("entityAlias", by: "entity", order: "name") { try $0.text("name") }
    let links = try grouped("entityLink", by: "entity", order: "position") { row in
      AuthorityLink(
        authority: try row.text("authority"), id: try row.text("authorityID"),
        name: try row.text("name"),
        latitude: try row.optionalNumber("latitude"),
        longitude: try row.optionalNumber("longitude"),
        within: try row.text("within").split(separator: "\n", omittingEmptySubsequences: false).map(
          String.init),
        confidence: try row.number("confidence"), reason: try row.text("reason"))
    }
    return try rows("entity", order: "document, id").map { row in
      let key = Key(document: try row.text("document"), id: try row.text("id"))
      return Owned(
        document: try row.text("document"),
        value: Entity(
          id: key.id, type: try row.term("type"), name: try row.text("name"),
          isNamed: try row.integer("isNamed") == 1,
          aliases: aliases[key] ?? [], links: links[key] ?? [],
          mentionCount: try row.integer("mentionCount")))
    }
  }

  private func claims() throws -> [Owned<Claim>] {
    let about = try grouped("claimEntity", by: "claim", order: "position") {
      try $0.text("entity")
    }
    let dates = try grouped("claimDate", by: "claim", order: "position") { try $0.text("value") }
    return try rows("claim", order: "document, id").map { row in
      let key = Key(document: try row.text("document"), id: try row.text("id"))
      return Owned(
        document: try row.text("document"),
        value: Claim(
          id: key.id, text: try row.text("text"), about: about[key] ?? [], dates: dates[key] ?? [],
          content: try content(row)))
    }
  }

  /// A case of version 1 has none.
  private func content(_ row: Row) throws -> ClaimContent? {
    guard row.hasColumn("content"), let text = try row.optionalText("content") else { return nil }
    guard let content = StoredContent.content(text) else {
      throw UnreadableValue(column: "content")
    }
    return content
  }

  private func reports() throws -> [Report] {
    let content = try passages("reportPassage")
    let chains = try chains("reportHop")
    return try rows("report", order: "id").map { row in
      let id = try row.text("id")
      return Report(
        id: id, claim: try row.text("claim"), document: try row.text("document"),
        content: content[id] ?? [],
        sentence: try sentence(row), chain: chains[id] ?? [],
        addressee: try row.optionalText("addressee"),
        happened: try row.optionalText("happened"), said: try row.optionalText("said"),
        confidence: try row.number("confidence"))
    }
  }

  private func relations() throws -> [Relation] {
    let evidence = try passages("relationPassage")
    let chains = try chains("relationHop")
    return try rows("relation", order: "id").map { row in
      let id = try row.text("id")
      return Relation(
        id: id, kind: try row.term("kind"), from: try row.text("fromEntity"),
        to: try row.text("toEntity"),
        isFormer: try row.integer("isFormer") == 1, document: try row.text("document"),
        evidence: evidence[id] ?? [],
        sentence: try sentence(row), chain: chains[id] ?? [],
        confidence: try row.number("confidence"),
        reason: try row.text("reason"))
    }
  }

  private func sentence(_ row: Row) throws -> Passage {
    Passage(
      span: TextSpan(try row.integer("sentenceStart"), try row.integer("sentenceEnd")),
      codePoints: try range(row, "sentenceFirst", "sentenceAfter"), text: try row.text("sentence"))
  }

  private func range(_ row: Row, _ first: String, _ after: String) throws -> Range<Int> {
    let (low, high) = (try row.integer(first), try row.integer(after))
    guard low <= high else { throw UnreadableValue(column: after) }
    return low..<high
  }

  private func day(_ row: Row) throws -> CalendarDate? {
    guard let text = try row.optionalText("published") else { return nil }
    guard let day = CalendarDate(iso: text) else { throw UnreadableValue(column: "published") }
    return day
  }

  private func passages(_ table: String) throws -> [String: [Passage]] {
    var passages: [String: [Passage]] = [:]
    for row in try rows(table, order: "owner, position") {
      passages[try row.text("owner"), default: []].append(
        Passage(
          span: TextSpan(try row.integer("start"), try row.integer("end")),
          codePoints: try range(row, "first", "after"),
          text: try row.text("text")))
    }
    return passages
  }

  private func chains(_ table: String) throws -> [String: [Hop]] {
    var chains: [String: [Hop]] = [:]
    for row in try rows(table, order: "owner, position") {
      chains[try row.text("owner"), default: []].append(
        Hop(
          voice: try row.optionalText("voice"), name: try row.text("name"),
          stance: try row.term("stance"),
          cue: try row.optionalText("cue"), basis: try row.term("basis"),
          confidence: try row.number("confidence"),
          reason: try row.text("reason")))
    }
    return chains
  }
}

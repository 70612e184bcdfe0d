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
        try StoryGraph.merged(GraphReader(database: database, path: path).parts())
      }
    }
  }
}

/// Reads the rows back into one graph a document.
private struct GraphReader {
  let database: Database
  let path: String

  func parts() throws -> [StoryGraph] {
    let entities = Dictionary(grouping: try entities(), by: \.document)
    let claims = Dictionary(grouping: try claims(), by: \.document)
    let reports = Dictionary(grouping: try reports(), by: \.document)
    let relations = Dictionary(grouping: try relations(), by: \.document)
    return try rows("document", order: "id").map { row in
      let document = SourceDocument(
        id: row["id"], title: row["title"], publisher: row["publisher"],
        publisherEntity: row["publisherEntity"], author: row["author"],
        published: (row["published"] as String?).flatMap { CalendarDate(iso: $0) },
        url: row["url"], sha256: row["sha256"])
      return StoryGraph(
        documents: [document], entities: (entities[document.id] ?? []).map(\.value),
        claims: (claims[document.id] ?? []).map(\.value), reports: reports[document.id] ?? [],
        relations: relations[document.id] ?? [])
    }
  }

  private struct Owned<Value> {
    var document: String
    var value: Value
  }

  /// The key of a row that belongs to a row of a document.
  private struct Key: Hashable {
    var document: String
    var id: String
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
      groups[Key(document: row["document"], id: row[owner]), default: []].append(try value(row))
    }
    return groups
  }

  private func entities() throws -> [Owned<Entity>] {
    let aliases = try grouped("entityAlias", by: "entity", order: "name") { $0["name"] as String }
    let links = try grouped("entityLink", by: "entity", order: "position") { row in
      AuthorityLink(
        authority: row["authority"], id: row["authorityID"], name: row["name"],
        latitude: row["latitude"], longitude: row["longitude"],
        within: (row["within"] as String).split(separator: " ").map(String.init),
        confidence: row["confidence"], reason: row["reason"])
    }
    return try rows("entity", order: "document, id").map { row in
      let key = Key(document: row["document"], id: row["id"])
      return Owned(
        document: key.document,
        value: Entity(
          id: key.id, type: try known(row["type"]), name: row["name"], isNamed: row["isNamed"],
          aliases: aliases[key] ?? [], links: links[key] ?? [],
          mentionCount: row["mentionCount"]))
    }
  }

  private func claims() throws -> [Owned<Claim>] {
    let about = try grouped("claimEntity", by: "claim", order: "position") {
      $0["entity"] as String
    }
    let dates = try grouped("claimDate", by: "claim", order: "position") { $0["value"] as String }
    return try rows("claim", order: "document, id").map { row in
      let key = Key(document: row["document"], id: row["id"])
      return Owned(
        document: key.document,
        value: Claim(
          id: key.id, text: row["text"], about: about[key] ?? [], dates: dates[key] ?? []))
    }
  }

  private func reports() throws -> [Report] {
    let content = try passages("reportPassage")
    let chains = try chains("reportHop")
    return try rows("report", order: "id").map { row in
      let id: String = row["id"]
      return Report(
        id: id, claim: row["claim"], document: row["document"], content: content[id] ?? [],
        sentence: sentence(row), chain: chains[id] ?? [], addressee: row["addressee"],
        happened: row["happened"], said: row["said"], confidence: row["confidence"])
    }
  }

  private func relations() throws -> [Relation] {
    let evidence = try passages("relationPassage")
    let chains = try chains("relationHop")
    return try rows("relation", order: "id").map { row in
      let id: String = row["id"]
      return Relation(
        id: id, kind: try known(row["kind"]), from: row["fromEntity"], to: row["toEntity"],
        isFormer: row["isFormer"], document: row["document"], evidence: evidence[id] ?? [],
        sentence: sentence(row), chain: chains[id] ?? [], confidence: row["confidence"],
        reason: row["reason"])
    }
  }

  private func sentence(_ row: Row) -> Passage {
    Passage(
      span: TextSpan(row["sentenceStart"], row["sentenceEnd"]),
      codePoints: row["sentenceFirst"]..<row["sentenceAfter"], text: row["sentence"])
  }

  private func passages(_ table: String) throws -> [String: [Passage]] {
    var passages: [String: [Passage]] = [:]
    for row in try rows(table, order: "owner, position") {
      passages[row["owner"], default: []].append(
        Passage(
          span: TextSpan(row["start"], row["end"]), codePoints: row["first"]..<row["after"],
          text: row["text"]))
    }
    return passages
  }

  private func chains(_ table: String) throws -> [String: [Hop]] {
    var chains: [String: [Hop]] = [:]
    for row in try rows(table, order: "owner, position") {
      chains[row["owner"], default: []].append(
        Hop(
          voice: row["voice"], name: row["name"], stance: try known(row["stance"]),
          cue: row["cue"], basis: try known(row["basis"]), confidence: row["confidence"],
          reason: row["reason"]))
    }
    return chains
  }

  /// A word of the contract; a case with another one has been changed by hand.
  private func known<Word: RawRepresentable<String>>(_ word: String) throws -> Word {
    guard let value = Word(rawValue: word) else {
      throw CaseError(.unusable("it holds the unknown word “\(word)”"), path: path)
    }
    return value
  }
}

internal import GRDB
internal import KnowledgeGraph
public import TextModel

extension CaseFile {
  /// Stores documents, each in a transaction of its own. One that is there already with the same
  /// text is left as it is.
  ///
  /// - Returns: what became of them.
  /// - Throws: ``CaseError``; the documents before are stored then, of the one at fault nothing is.
  public func add(_ analyses: [Analysis]) throws(CaseError) -> ImportSummary {
    var summary = ImportSummary()
    for analysis in analyses {
      let builder = GraphBuilder(analysis)
      try Self.translating(path) {
        try database.write { database in
          let known = try String.fetchOne(
            database, sql: "SELECT sha256 FROM document WHERE id = ?",
            arguments: [StoredText(analysis.document.id)])
          if let known {
            if known == analysis.document.sha256 {
              summary.unchanged += 1
            } else {
              summary.refused.append(analysis.document.id)
            }
            return
          }
          try DocumentWriter(database, analysis, builder).write()
          summary.added += 1
        }
      }
    }
    return summary
  }
}

/// Writes the rows of one document.
private struct DocumentWriter {
  private let database: Database
  private let analysis: Analysis
  private let part: StoryGraph
  private let entityIDs: [String]

  init(_ database: Database, _ analysis: Analysis, _ builder: GraphBuilder) {
    self.database = database
    self.analysis = analysis
    part = builder.build()
    entityIDs = builder.entityIDs
  }

  func write() throws {
    for document in part.documents { try write(document) }
    for entity in part.entities { try write(entity) }
    for (position, mention) in analysis.mentions.enumerated() { try write(mention, position) }
    for claim in part.claims { try write(claim) }
    for report in part.reports { try write(report) }
    for relation in part.relations { try write(relation) }
  }

  private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values.map(Self.stored)))
  }

  private static func stored(_ value: (any DatabaseValueConvertible)?) -> DatabaseValue {
    if let text = value as? String { return StoredText(text).databaseValue }
    return value?.databaseValue ?? .null
  }

  private func write(_ document: SourceDocument) throws {
    try insert(
      "document",
      [
        document.id, document.title, document.publisher, document.publisherEntity,
        document.author, document.published?.description, document.url,
        analysis.document.language, document.sha256, analysis.document.text,
      ])
  }

  private func write(_ entity: Entity) throws {
    let document = analysis.document.id
    try insert(
      "entity",
      [document, entity.id, entity.type.rawValue, entity.name, entity.isNamed, entity.mentionCount])
    for alias in entity.aliases { try insert("entityAlias", [document, entity.id, alias]) }
    for (position, link) in entity.links.enumerated() {
      try insert(
        "entityLink",
        [
          document, entity.id, position, link.authority, link.id, link.name, link.latitude,
          link.longitude, link.within.joined(separator: "\n"), link.confidence, link.reason,
        ])
    }
  }

  private func write(_ mention: Mention, _ position: Int) throws {
    let entity = mention.entity.flatMap {
      entityIDs.indices.contains($0) ? entityIDs[$0] : nil
    }
    try insert(
      "mention",
      [
        analysis.document.id, position, mention.span.start, mention.span.end,
        mention.kind.rawValue, mention.type.rawValue, entity, mention.confidence,
      ])
  }

  private func write(_ claim: Claim) throws {
    let document = analysis.document.id
    let content = try claim.content.map(StoredContent.text)
    try insert("claim", [document, claim.id, claim.text, content])
    for (position, entity) in claim.about.enumerated() {
      try insert("claimEntity", [document, claim.id, position, entity])
    }
    for (position, date) in claim.dates.enumerated() {
      try insert("claimDate", [document, claim.id, position, date])
    }
  }

  private func write(_ report: Report) throws {
    try insert(
      "report",
      [report.id, report.document, report.claim] + columns(report.sentence)
        + [report.addressee, report.happened, report.said, report.confidence])
    try write(report.content, "reportPassage", of: report.id)
    try write(report.chain, "reportHop", of: report.id)
  }

  private func write(_ relation: Relation) throws {
    try insert(
      "relation",
      [
        relation.id, relation.document, relation.kind.rawValue, relation.from, relation.to,
        relation.isFormer,
      ] + columns(relation.sentence) + [relation.confidence, relation.reason])
    try write(relation.evidence, "relationPassage", of: relation.id)
    try write(relation.chain, "relationHop", of: relation.id)
  }

  private func columns(_ passage: Passage) -> [(any DatabaseValueConvertible)?] {
    [
      passage.text, passage.span.start, passage.span.end, passage.codePoints.lowerBound,
      passage.codePoints.upperBound,
    ]
  }

  private func write(_ passages: [Passage], _ table: String, of owner: String) throws {
    for (position, passage) in passages.enumerated() {
      try insert(
        table,
        [
          owner, position, passage.span.start, passage.span.end, passage.codePoints.lowerBound,
          passage.codePoints.upperBound, passage.text,
        ])
    }
  }

  private func write(_ chain: [Hop], _ table: String, of owner: String) throws {
    for (position, hop) in chain.enumerated() {
      try insert(
        table,
        [
          owner, position, hop.voice, hop.name, hop.stance.rawValue, hop.cue, hop.basis.rawValue,
          hop.confidence, hop.reason,
        ])
    }
  }
}

internal import GRDB

/// The tables of a case. Everything that rests on a document carries the document's id, so the
/// order of adding leaves no trace and a document can go with all that rests on it.
///
/// The tables are not STRICT: a text with a NUL is stored as a blob, see ``StoredText``.
///
/// Migrations are never edited after a release; a change is a new one.
enum CaseSchema {
  /// `HRSY`, in the header of every case file.
  static let applicationID: Int32 = 0x4852_5359
  /// The number of migrations, kept in the file's `user_version`.
  static let version = 2

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents, entities, claims, reports, relations") { database in
      try database.execute(sql: documents)
      try database.execute(sql: claims)
      try database.execute(sql: relations)
      try database.execute(sql: views)
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 what claims say") { database in
      try database.execute(sql: claimContents)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }

  /// Marks a new file as a case and brings an older one up to date, also when other processes do
  /// the same at the same time.
  static func prepare(_ queue: DatabaseQueue) throws {
    try queue.write { database in
      // Before the first table, so that no other process ever sees tables without the mark.
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      if tables == 0 { try database.execute(sql: "PRAGMA application_id = \(applicationID)") }
    }
    let migrator = migrator
    var applied = try queue.read { try migrator.appliedIdentifiers($0).count }
    while true {
      do {
        return try migrator.migrate(queue)
      } catch {
        // The migrator fails when another process has just made the same step: go on from there.
        let now = try queue.read { try migrator.appliedIdentifiers($0).count }
        guard now > applied else { throw error }
        applied = now
      }
    }
  }

  private static let documents = """
    CREATE TABLE document (
      id TEXT PRIMARY KEY NOT NULL,
      title TEXT, publisher TEXT, publisherEntity TEXT, author TEXT,
      published TEXT, -- ISO date
      url TEXT, language TEXT,
      sha256 TEXT NOT NULL, -- of the text
      text TEXT NOT NULL
    );
    CREATE TABLE entity ( -- as one document knows it; the same id in several documents is one entity
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
      isNamed INTEGER NOT NULL, mentionCount INTEGER NOT NULL,
      PRIMARY KEY (document, id)
    ) WITHOUT ROWID;
    CREATE INDEX entityByID ON entity (id);
    CREATE TABLE entityAlias (
      document TEXT NOT NULL, entity TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (document, entity, name),
      FOREIGN KEY (document, entity) REFERENCES entity ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE entityLink ( -- what an authority such as GeoNames knows
      document TEXT NOT NULL, entity TEXT NOT NULL, position INTEGER NOT NULL,
      authority TEXT NOT NULL, authorityID TEXT NOT NULL, name TEXT NOT NULL,
      latitude REAL, longitude REAL,
      within TEXT NOT NULL, -- ids of what contains it, smallest first, one a line
      confidence REAL NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (document, entity, position),
      FOREIGN KEY (document, entity) REFERENCES entity ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE mention ( -- start and end count UTF-8 bytes of the document's text
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      position INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL,
      entity TEXT, confidence REAL NOT NULL,
      PRIMARY KEY (document, position),
      FOREIGN KEY (document, entity) REFERENCES entity ON DELETE CASCADE
    ) WITHOUT ROWID;
    """

  private static let claims = """
    CREATE TABLE claim (
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      id TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (document, id)
    ) WITHOUT ROWID;
    CREATE TABLE claimEntity ( -- whom and what a claim is about
      document TEXT NOT NULL, claim TEXT NOT NULL, position INTEGER NOT NULL,
      entity TEXT NOT NULL,
      PRIMARY KEY (document, claim, position),
      FOREIGN KEY (document, claim) REFERENCES claim ON DELETE CASCADE,
      FOREIGN KEY (document, entity) REFERENCES entity ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX claimByEntity ON claimEntity (entity);
    CREATE TABLE claimDate (
      document TEXT NOT NULL, claim TEXT NOT NULL, position INTEGER NOT NULL,
      value TEXT NOT NULL, -- ISO date, month, year, week or start/end
      PRIMARY KEY (document, claim, position),
      FOREIGN KEY (document, claim) REFERENCES claim ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE report ( -- one chain of voices that gives one claim in one document
      id TEXT PRIMARY KEY NOT NULL,
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      claim TEXT NOT NULL,
      \(sentence),
      addressee TEXT, happened TEXT, said TEXT, confidence REAL NOT NULL,
      FOREIGN KEY (document, claim) REFERENCES claim
    );
    CREATE INDEX reportByDocument ON report (document);
    CREATE INDEX reportByClaim ON report (claim);
    \(passages("reportPassage", of: "report"))
    \(hops("reportHop", of: "report"))
    """

  private static let claimContents = """
    ALTER TABLE claim ADD COLUMN content TEXT; -- JSON: words by class, names, quantities, dates,
      -- roles, negation and modality, as claims of several documents are compared
    """

  private static let relations = """
    CREATE TABLE relation (
      id TEXT PRIMARY KEY NOT NULL,
      document TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      kind TEXT NOT NULL, fromEntity TEXT NOT NULL, toEntity TEXT NOT NULL,
      isFormer INTEGER NOT NULL,
      \(sentence),
      confidence REAL NOT NULL, reason TEXT NOT NULL
    );
    CREATE INDEX relationByDocument ON relation (document);
    CREATE INDEX relationByFrom ON relation (fromEntity);
    CREATE INDEX relationByTo ON relation (toEntity);
    \(passages("relationPassage", of: "relation"))
    \(hops("relationHop", of: "relation"))
    """

  private static let views = """
    CREATE VIEW who_reported_what AS
      SELECT report.id AS report, report.claim, document.publisher, document.published,
        (SELECT group_concat(name, ' > ') FROM
          (SELECT name FROM reportHop WHERE owner = report.id ORDER BY position)) AS chain,
        origin.name AS origin, origin.stance, claim.text, report.sentence, document.id AS document
      FROM report
      JOIN document ON document.id = report.document
      JOIN claim ON claim.document = report.document AND claim.id = report.claim
      JOIN reportHop AS origin ON origin.owner = report.id AND origin.position =
        (SELECT max(position) FROM reportHop WHERE owner = report.id);
    """

  private static let sentence = """
    sentence TEXT NOT NULL, sentenceStart INTEGER NOT NULL, sentenceEnd INTEGER NOT NULL,
      sentenceFirst INTEGER NOT NULL, sentenceAfter INTEGER NOT NULL
    """

  /// `start` and `end` count bytes, `first` and `after` code points.
  private static func passages(_ table: String, of owner: String) -> String {
    """
    CREATE TABLE \(table) (
      owner TEXT NOT NULL REFERENCES \(owner) ON DELETE CASCADE, position INTEGER NOT NULL,
      start INTEGER NOT NULL, end INTEGER NOT NULL,
      first INTEGER NOT NULL, after INTEGER NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) WITHOUT ROWID;
    """
  }

  /// From the publisher (position 0) inwards.
  private static func hops(_ table: String, of owner: String) -> String {
    """
    CREATE TABLE \(table) (
      owner TEXT NOT NULL REFERENCES \(owner) ON DELETE CASCADE, position INTEGER NOT NULL,
      voice TEXT, name TEXT NOT NULL, stance TEXT NOT NULL, cue TEXT, basis TEXT NOT NULL,
      confidence REAL NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) WITHOUT ROWID;
    CREATE INDEX \(table)ByVoice ON \(table) (voice);
    """
  }
}

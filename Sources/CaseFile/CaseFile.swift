internal import Foundation
internal import GRDB
internal import KnowledgeGraph

/// A case: documents and what they say, in one SQLite file.
///
/// Every document is stored in one transaction, with its text, its part of the graph and its
/// mentions. Several processes may use a case at once.
public final class CaseFile: Sendable {
  /// Where the file is.
  public let path: String
  let database: DatabaseQueue

  /// Opens a case to add to it; makes it when there is none.
  ///
  /// - Throws: ``CaseError``.
  public convenience init(path: String) throws(CaseError) {
    try self.init(path: path, readOnly: false)
  }

  /// Opens a case that exists, to read it.
  ///
  /// - Throws: ``CaseError``.
  public convenience init(readingFrom path: String) throws(CaseError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CaseError(.missing, path: path)
    }
    try self.init(path: path, readOnly: true)
  }

  private init(path: String, readOnly: Bool) throws(CaseError) {
    self.path = path
    database = try Self.translating(path) {
      var configuration = Configuration()
      configuration.readonly = readOnly
      configuration.busyMode = .timeout(20)
      configuration.journalMode = readOnly ? .default : .wal
      let isNew = !FileManager.default.fileExists(atPath: path)
      if !isNew { try Self.check(path: path, mayBeEmpty: !readOnly) }
      let database = try DatabaseQueue(path: path, configuration: configuration)
      if !readOnly { try CaseSchema.prepare(database) }
      return database
    }
  }

  /// Refuses a file that is no case, or one of a newer version, before anything is changed in it.
  private static func check(path: String, mayBeEmpty: Bool) throws {
    try checkStart(path: path, mayBeEmpty: mayBeEmpty)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(20)
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.read { database in
      let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      // An empty database is what a process leaves that was killed while it made the case.
      if tables == 0, mayBeEmpty { return }
      guard application == CaseSchema.applicationID, version > 0 || mayBeEmpty else {
        throw CaseError(.notACase, path: path)
      }
      let isSuperseded = try CaseSchema.migrator.hasBeenSuperseded(database)
      guard version <= CaseSchema.version, !isSuperseded else {
        throw CaseError(.newer(found: version, supported: CaseSchema.version), path: path)
      }
    }
  }

  /// Looks at the first bytes before SQLite does, which opens folders and short files too.
  private static func checkStart(path: String, mayBeEmpty: Bool) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw CaseError(.notACase, path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw CaseError(.unusable("it cannot be read; check its permissions"), path: path)
    }
    defer { try? file.close() }
    let magic = Data("SQLite format 3\0".utf8)
    let start = try file.read(upToCount: magic.count) ?? Data()
    if start != magic, !(start.isEmpty && mayBeEmpty) { throw CaseError(.notACase, path: path) }
  }

  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(CaseError)
    -> Value
  {
    do {
      return try body()
    } catch let error as CaseError {
      throw error
    } catch {
      throw CaseError(error, path: path)
    }
  }
}

#if DEBUG  // @testable imports are for debug builds
import Foundation
import GRDB
import KnowledgeGraph
import TestSupport
import Testing
import TextModel

@testable import CaseFile

@Suite struct OpeningTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func codes(_ path: String) -> [CaseError.Code?] {
    func code(_ body: () throws -> Void) -> CaseError.Code? {
      do {
        try body()
        return nil
      } catch { return (error as? CaseError)?.code }
    }
    return [
      code { _ = try CaseFile(path: path) }, code { _ = try CaseFile(readingFrom: path) },
    ]
  }

  @Test(arguments: [
    Data("Just a note.\n".utf8), Data(repeating: 0, count: 5000), Data([0xFF, 0xFE, 0x00]),
    Data("SQLite format 3".utf8), Data(String(repeating: "(", count: 1_000_000).utf8),
    Data("SQLite format 3\0".utf8) + Data(repeating: 0x41, count: 5000),
  ])
  func refusesOtherFiles(content: Data) throws {
    try content.write(to: URL(fileURLWithPath: scratch.path()))
    #expect(codes(scratch.path()) == [.notACase, .notACase])
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == content)
  }

  @Test func refusesAnotherDatabase() throws {
    try DatabaseQueue(path: scratch.path()).write { try $0.execute(sql: "CREATE TABLE song (a)") }
    #expect(codes(scratch.path()) == [.notACase, .notACase])
  }

  @Test func refusesAFolder() throws {
    #expect(codes(scratch.folder.path) == [.notACase, .notACase])
  }

  @Test func startsACaseInAnEmptyFileButDoesNotReadOne() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.path()))
    #expect(throws: CaseError(.notACase, path: scratch.path())) {
      try CaseFile(readingFrom: scratch.path())
    }
    #expect(try CaseFile(path: scratch.path()).add([bridgeStory("a")]).added == 1)
  }

  @Test func saysThatThereIsNone() throws {
    #expect(throws: CaseError(.missing, path: scratch.path())) {
      try CaseFile(readingFrom: scratch.path())
    }
    #expect(throws: CaseError.self) { try CaseFile(path: scratch.path("none/case.hearsay")) }
  }

  @Test func refusesANewerCaseAndNamesBothVersions() throws {
    _ = try CaseFile(path: scratch.path())
    try DatabaseQueue(path: scratch.path()).write { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect(codes(scratch.path()) == Array(repeating: .newer(found: 7, supported: 2), count: 2))
    let text = CaseError(.newer(found: 7, supported: 2), path: "x").description
    #expect(text.contains("version 7") && text.contains("version 2"))
  }

  @Test func refusesACaseWithAnUnknownMigration() throws {
    _ = try CaseFile(path: scratch.path())
    try DatabaseQueue(path: scratch.path()).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
    }
    #expect(codes(scratch.path()).allSatisfy { if case .newer = $0 { true } else { false } })
  }

  @Test func addsNothingToACaseOpenedForReading() throws {
    _ = try CaseFile(path: scratch.path())
    let file = try CaseFile(readingFrom: scratch.path())
    #expect(throws: CaseError(.readOnly, path: scratch.path())) {
      try file.add([bridgeStory("a")])
    }
    #expect(try file.graph().documents.isEmpty)
  }

  @Test(arguments: [
    "UPDATE reportHop SET stance = 'sings'", "UPDATE entity SET type = 'ghost'",
    "UPDATE document SET published = '2031-02-30'", "UPDATE report SET sentenceAfter = -1",
    "UPDATE document SET title = CAST(x'FF' AS TEXT)",
  ])
  func saysWhatIsDamagedInsteadOfStopping(change: String) throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    try file.database.write { try $0.execute(sql: change) }
    if change.contains("FF") {
      #expect(try file.graph().documents.first?.title == "\u{FFFD}")
    } else {
      #expect(throws: CaseError.self) { try file.graph() }
    }
  }

  @Test func survivesBytesOverwrittenAnywhere() throws {
    do { _ = try CaseFile(path: scratch.path()).add([try bridgeStory("a")]) }
    let content = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
    let seed = UInt64.random(in: 0...UInt64.max)
    var numbers = SeededNumbers(state: seed)
    var refused = 0
    for _ in 0..<40 {
      var damaged = content
      for _ in 0..<20 {
        damaged[Int.random(in: 100..<damaged.count, using: &numbers)] = UInt8.random(
          in: 0...255, using: &numbers)
      }
      let path = scratch.path("damaged-\(UInt64.random(in: 0...UInt64.max, using: &numbers))")
      try damaged.write(to: URL(fileURLWithPath: path))
      // A graph, or an error of ours: anything else would stop the test run.
      do {
        _ = try CaseFile(readingFrom: path).graph()
      } catch { refused += 1 }
    }
    #expect(refused > 0, "seed \(seed)")
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, CaseError.Code.locked), (.SQLITE_LOCKED, .locked),
    (.SQLITE_READONLY, .readOnly), (.SQLITE_FULL, .full), (.SQLITE_CORRUPT, .damaged),
    (.SQLITE_NOTADB, .notACase),
  ])
  func translatesWhatSQLiteSays(result: ResultCode, code: CaseError.Code) {
    let error = CaseError(DatabaseError(resultCode: result), path: "x.hearsay")
    #expect(error.code == code)
    #expect(error.description.hasPrefix("x.hearsay: "))
  }
}
#endif

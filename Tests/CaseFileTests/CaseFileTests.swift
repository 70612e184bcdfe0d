#if DEBUG  // @testable imports are for debug builds
import GRDB
import KnowledgeGraph
import TestSupport
import Testing
import TextModel

@testable import CaseFile

@Suite struct CaseFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func merged(_ analyses: [Analysis]) -> StoryGraph {
    StoryGraph.merged(analyses.map { GraphBuilder($0).build() })
  }

  /// The number of rows of every table.
  private func rowCounts(_ path: String) throws -> [String: Int] {
    try DatabaseQueue(path: path).read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      return try Dictionary(
        uniqueKeysWithValues: tables.map {
          ($0, try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? -1)
        })
    }
  }

  @Test func returnsWhatWasAdded() throws {
    let stories = [try bridgeStory("a"), try bridgeStory("b", publisher: nil)]
    let file = try CaseFile(path: scratch.path())
    #expect(try file.add(stories).added == 2)
    let graph = try file.graph()
    #expect(graph == merged(stories))
    #expect(graph.reports.contains { $0.chain.contains { $0.basis == .told } })
    #expect(graph.reports.contains { $0.chain.last?.stance == .denies && $0.chain.count == 3 })
    #expect(graph.entities.contains { $0.links.first?.within == ["XA.1", "XA"] })
    #expect(graph.relations.count == 2)
    try graph.validate()
    #expect(try CaseFile(readingFrom: scratch.path()).graph() == graph)
  }

  @Test func doesNotShowTheOrderOfAdding() throws {
    var graphs: Set<StoryGraph> = []
    for (number, order) in ["abc", "cab", "bca", "cba"].enumerated() {
      let file = try CaseFile(path: scratch.path("\(number)"))
      for id in order { _ = try file.add([try bridgeStory(String(id))]) }
      graphs.insert(try file.graph())
    }
    #expect(graphs.count == 1)
  }

  @Test func leavesADocumentThatIsThere() throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    let (graph, counts) = (try file.graph(), try rowCounts(scratch.path()))
    let again = try file.add([try bridgeStory("a")])
    #expect(again.added == 0 && again.unchanged == 1 && again.refused.isEmpty)
    #expect(try file.graph() == graph)
    #expect(try rowCounts(scratch.path()) == counts)
  }

  @Test func refusesAnotherTextUnderTheSameID() throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    let graph = try file.graph()
    let other = Analysis(Document(id: "a", sha256: digest("Other."), text: "Other."))
    #expect(try file.add([other]).refused == ["a"])
    #expect(try file.graph() == graph)
  }

  @Test(arguments: [
    "entity", "entityLink", "mention", "claim", "report", "reportHop", "relation", "relationHop",
  ])
  func writesNothingOfADocumentThatFails(table: String) throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    let counts = try rowCounts(scratch.path())
    let graph = try file.graph()
    try DatabaseQueue(path: scratch.path()).write { database in
      try database.execute(
        sql: """
          CREATE TRIGGER fault BEFORE INSERT ON \(table)
          BEGIN SELECT RAISE(ABORT, 'injected'); END
          """)
    }
    #expect(throws: CaseError.self) { try file.add([try bridgeStory("b")]) }
    #expect(try rowCounts(scratch.path()) == counts)
    #expect(try file.graph() == graph)
    try DatabaseQueue(path: scratch.path()).write { try $0.execute(sql: "DROP TRIGGER fault") }
    #expect(try file.add([try bridgeStory("b")]).added == 1)
  }

  @Test func writesNothingWhenTheDiskIsFull() throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    let graph = try file.graph()
    try file.database.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
    }
    let text = String(repeating: "word ", count: 20_000)
    let large = Analysis(Document(id: "large", sha256: digest(text), text: text))
    let error = #expect(throws: CaseError.self) { try file.add([large]) }
    #expect(error?.code == .full)
    #expect(try file.graph() == graph)
  }

  @Test func letsTwoProgramsAddAtOnce() async throws {
    let path = scratch.path()
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in ["x", "y", "z"] {
        group.addTask {
          let file = try CaseFile(path: path)
          var added = 0
          for number in 0..<8 { added += try file.add([bridgeStory("\(writer)\(number)")]).added }
          return added
        }
      }
      var counts: [Int] = []
      for try await count in group { counts.append(count) }
      return counts
    }
    #expect(counts == [8, 8, 8])
    #expect(try CaseFile(readingFrom: path).graph().documents.count == 24)
  }

  @Test func removesAllRowsWithTheirDocument() throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    try file.database.write { try $0.execute(sql: "DELETE FROM document") }
    let left = try rowCounts(scratch.path()).filter { $0.key != "grdb_migrations" && $0.value > 0 }
    #expect(left.isEmpty)
  }

  @Test func listsWhoReportedWhat() throws {
    let file = try CaseFile(path: scratch.path())
    _ = try file.add([try bridgeStory("a")])
    let origins = try file.database.read {
      try String.fetchSet($0, sql: "SELECT origin || ' ' || stance FROM who_reported_what")
    }
    #expect(origins.isSuperset(of: ["Mara Voss asserts", "a clerk denies"]))
  }

  @Test(arguments: [1, 2, 3, UInt64.random(in: 0...UInt64.max)])
  func returnsRandomStories(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let ids = ["é", "a b", "'", "10", "9", "\u{202E}", "zz"]
    let stories = ids.map { randomStory($0, using: &numbers) }
    let file = try CaseFile(path: scratch.path())
    _ = try file.add(stories.shuffled(using: &numbers))
    let (found, expected) = (try file.graph(), merged(stories))
    #expect(found.documents == expected.documents, "seed \(seed)")
    #expect(found.entities == expected.entities, "seed \(seed)")
    #expect(found.claims == expected.claims, "seed \(seed)")
    #expect(found.reports == expected.reports, "seed \(seed)")
    #expect(found.relations == expected.relations, "seed \(seed)")
  }
}
#endif

import Foundation
import Testing

@Suite(.enabled(if: Program.hasModels)) struct ClaimCommandsTests {
  private static let articles = [
    ("a.txt", "River Post", "At least 234 soldiers were held in Bryanka, Ana Ruiz said."),
    ("b.txt", "Hill Daily", "At least 234 soldiers were held in Bryanka, Ana Ruiz said."),
    ("c.txt", "Lake News", "At most 80 soldiers were held in Bryanka, Eva Lind said."),
  ]

  /// The program with the articles in its folder.
  private func program() throws -> Program {
    let program = try Program()
    for (name, publisher, text) in Self.articles {
      try program.put(
        name, "---\npublisher: \(publisher)\npublished: 2024-05-20\n---\n\(text)\n".utf8)
    }
    return program
  }

  private static let questions = [
    ["claims"], ["claims", "--repeated"], ["claims", "--single-origin"], ["claims", "--contested"],
    ["who", "--about", "Bryanka"],
  ]

  @Test(arguments: questions, ["table", "json", "jsonl", "csv", "tsv"])
  func theOrderOfAddingLeavesNoTrace(question: [String], format: String) throws {
    let program = try program()
    defer { program.remove() }
    var outputs: Set<String> = []
    for order in [["a.txt", "b.txt", "c.txt"], ["c.txt", "a.txt", "b.txt"]] {
      let file = order.joined(separator: "-") + ".hearsay"
      for name in order {
        #expect(try program.run(["add", name, "--case", file, "--quiet"]).status == 0)
      }
      let run = try program.run(question + ["--case", file, "--format", format])
      #expect(run.status == 0)
      #expect(run.error.isEmpty)
      outputs.insert(run.output)
    }
    #expect(outputs.count == 1)
    #expect(outputs.allSatisfy { $0.contains("234") })
  }

  @Test func aChainIsDrawnByTheIdOfItsClaim() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run(["add", "a.txt", "--quiet"])
    let who = try program.run(["who", "--by", "Ana Ruiz", "--format", "tsv"])
    let cells = try #require(who.output.split(separator: "\n").last).split(separator: "\t")
    for id in cells.prefix(2) {
      let run = try program.run(["chain", String(id), "--format", "table"])
      #expect(run.status == 0)
      #expect(run.output.contains("River Post  publishes\n  │\nAna Ruiz  asserts (\"said\")"))
      #expect(run.output.contains("  published 2024-05-20\n"))
    }
  }

  @Test func anUnknownIdIsToldAndNothingFoundIsOne() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run(["add", "a.txt", "--quiet"])
    let run = try program.run(["chain", "c0"])
    #expect(run.status == 1)
    #expect(
      run.error
        == "hearsay: c0: no report or claim has this id; hearsay who lists them with their ids\n")
    #expect(try program.run(["claims", "--contested"]).status == 1)
    #expect(try program.run(["claims", "--contested", "--nonsense"]).status == 64)
  }
}

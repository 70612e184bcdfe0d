import Foundation
import Testing

@Suite struct ConventionsTests {
  @Test(
    arguments: [
      [], ["analyze"], ["nonsense"], ["analyze", "--format", "xml", "a.txt"],
      ["analyze", "--published", "2023-02-30", "a.txt"], ["who", "--since", "May"],
      ["graph", "a.txt"],
    ] as [[String]])
  func wrongUsageIs64(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(arguments)
    #expect(run.status == (arguments.isEmpty ? 0 : 64))
    #expect(arguments.isEmpty || run.output.isEmpty)
  }

  @Test(arguments: [
    "analyze", "add", "who", "claims", "chain", "explain", "read", "render", "export", "graph",
    "compare",
  ])
  func helpStartsWithExamples(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Examples:\n  hearsay \(command) "))
  }

  @Test func missingModelsAreNamed() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["analyze", "a.txt"], environment: ["HEARSAY_MODELS": "nowhere"])
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("hearsay: no english.model in nowhere; install the models"))
  }

  @Test func nothingIsOverwrittenWithoutForce() throws {
    let program = try Program()
    defer { program.remove() }
    try program.put("a.json", "old".utf8)
    let run = try program.run(["analyze", "a.txt", "-o", "a.json"])
    #expect(run.status == 2)
    #expect(run.error == "hearsay: a.json: is there already; name another file or give --force\n")
    #expect(try program.names() == ["a.json"])
  }

  @Test func aMissingCaseIsNamedAndNotMade() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["who", "--about", "Kyiv", "--case", "x.hearsay"])
    #expect(run.status == 2)
    #expect(
      run.error
        == "hearsay: x.hearsay: there is no such case; make one with hearsay add FILE\n")
    #expect(try program.names() == [])
  }
}

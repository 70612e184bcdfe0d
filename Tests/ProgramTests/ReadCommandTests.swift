import Foundation
import Testing

@Suite struct ReadCommandTests {
  private static let article = """
    ---
    title: The dam </title><script>alert(1)</script>
    publisher: River Post
    published: 2024-03-05
    ---
    The mayor said that the dam held. "Nobody knows," she added.
    """

  @Test(.enabled(if: Program.hasModels))
  func theEndingSaysWhatIsWritten() throws {
    let program = try Program()
    defer { program.remove() }
    try program.put("a.txt", Self.article.utf8)
    #expect(try program.run(["read", "a.txt", "-o", "a.html"]).status == 0)
    #expect(try program.run(["read", "a.txt", "-o", "b.txt"]).status == 0)
    let page = try String(contentsOfFile: program.folder + "/a.html", encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.components(separatedBy: "<script>").count == 2)
    let text = try String(contentsOfFile: program.folder + "/b.txt", encoding: .utf8)
    #expect(try program.run(["read", "a.txt"]).output == text)
    #expect(!text.contains("\u{1B}"))
    let again = try program.run(["read", "a.txt", "--color", "always"])
    #expect(again.output.contains("\u{1B}[36m"))
  }

  @Test(.enabled(if: Program.hasModels))
  func aPageHoldsOneArticle() throws {
    let program = try Program()
    defer { program.remove() }
    try program.put("a.txt", "The mayor said that it held.".utf8)
    try program.put("b.txt", "It rained, the mayor said.".utf8)
    let run = try program.run(["read", "a.txt", "b.txt", "-o", "x.html"])
    #expect(run.status == 2)
    #expect(run.error.contains("a page holds one article"))
    #expect(try program.names() == ["a.txt", "b.txt"])
    #expect(try program.run(["read", "a.txt", "b.txt", "-o", "x.txt"]).status == 0)
  }

  @Test func anUnknownEndingIsWrongUsage() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["read", "a.txt", "-o", "a.pdf"])
    #expect(run.status == 64)
    #expect(run.error.contains("-o a.pdf: has no known ending; write .html or .txt"))
  }
}

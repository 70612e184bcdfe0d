import Foundation
import Intake
import Testing
import TextModel

/// Reads files that are written for the test into a folder of its own.
struct Desk {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "hearsay-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @discardableResult
  func put(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func read(
    _ paths: [String], _ reader: DocumentReader = .init()
  ) -> (documents: [Document], problems: [String]) {
    var documents: [Document] = []
    var problems: [String] = []
    reader.read(paths) {
      switch $0 {
      case .document(let document, _): documents.append(document)
      case .problem(let problem):
        problems.append(problem.description.replacing(folder + "/", with: ""))
      }
    }
    return (documents, problems)
  }

  func read(text: String, name: String = "a.txt") throws -> (
    documents: [Document], problems: [String]
  ) {
    read([try put(name, Array(text.utf8))])
  }
}

@Suite struct DocumentReaderTests {
  @Test func frontMatterIsReadAndCutOff() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.read(
      text: "---\r\ntitle: A: B\r\npublished: 2022-08-02\r\n---\r\nShe left.\r\n")
    let document = try #require(result.documents.first)
    #expect(document.title == "A: B")
    #expect(document.published == CalendarDate(year: 2022, month: 8, day: 2))
    #expect(Array(document.text.utf8) == Array("She left.\r\n".utf8))
  }

  @Test(arguments: [
    "---\nshe left\n---\nText.", "---\ntags: a\n---\nText.", "---\n---\nText.",
    "---\ntitle: x\nText goes on", " ---\ntitle: x\n---\n", "--- \ntitle: x\n---\nText.",
  ])
  func anythingElseAtTheTopIsText(text: String) throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.read(text: text)
    #expect(result.documents.map(\.text) == [text])
  }

  @Test func theIDIsTheHashTheContractNames() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let document = try #require(try desk.read(text: "Hello.\n").documents.first)
    // printf '\n\n\n\nHello.\n\n' | sha256sum
    #expect(document.id == "72bcc310253da7df")
    // printf 'Hello.\n' | sha256sum
    #expect(document.sha256 == "a2c064616af4c66c576821616646bdfad5556a263b4b007847605118971f4389")
  }

  @Test(
    arguments: [
      ("a.txt", [], "a.txt: has no text; give the words of the article"),
      ("a.txt", Array(" \n\t".utf8), "a.txt: has no text; give the words of the article"),
      ("a.txt", Array("ab\nc".utf8) + [0xFF], "a.txt:2: is not UTF-8 (byte 5); save it as UTF-8"),
      (
        "a.txt", Array("---\npublished: 2023-02-30\n---\nA.".utf8),
        "a.txt:2: published is \"2023-02-30\", which is no date; write it as YYYY-MM-DD"
      ),
      ("a.html", [], "a.html: has no text; give the words of the article"),
      ("a.jsonl", [], "a.jsonl: holds no line; give documents"),
      (
        "a.jsonl", Array("{\"text\":1}".utf8),
        "a.jsonl:1: \"text\" is no string; write it in quotation marks"
      ),
      (
        "a.jsonl", Array("\n{\"id\":\"x\"}".utf8),
        "a.jsonl:2: has no \"text\"; give each document as one object with a \"text\""
      ),
      (
        "a.jsonl", Array("[]".utf8),
        "a.jsonl:1: is no JSON object; write one object a line, such as {\"text\": \"...\"}"
      ),
      (
        "a.jsonl", Array("{\"text\":\"\\ud800\"}".utf8),
        "a.jsonl:1: has \\ud800, which is half of a character; write whole characters"
      ),
      (
        "a.jsonl", Array(repeating: UInt8(ascii: "["), count: 1_000_000),
        "a.jsonl:1: is not valid JSON; write one object a line, such as {\"text\": \"...\"}"
      ),
      (
        "a.jsonl", Array("{\"text\":\"A.\",\"published\":\"May\"}".utf8),
        "a.jsonl:1: published is \"May\", which is no date; write it as YYYY-MM-DD"
      ),
    ] as [(String, [UInt8], String)])
  func badInputIsAProblem(name: String, bytes: [UInt8], expected: String) throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = desk.read([try desk.put(name, bytes)])
    #expect(result.problems == [expected])
    #expect(result.documents.isEmpty)
  }

  @Test func readingGoesOnAfterABadLine() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.read(text: "{\"text\":\"A.\"}\n{\n{\"text\":\"B.\"}", name: "a.jsonl")
    #expect(result.documents.map(\.text) == ["A.", "B."])
    #expect(result.problems.count == 1)
  }

  @Test(arguments: ["a\0b", "\u{1}\u{202E}abc", "\u{FEFF}\u{FEFF}x", "((((", "a\r\nb\rc"])
  func oddTextIsKept(text: String) throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.read(text: "\u{FEFF}" + text)
    #expect(result.documents.map { Array($0.text.utf8) } == [Array(text.utf8)])
  }

  @Test func foldersAreSearchedInOrder() throws {
    let desk = try Desk()
    defer { desk.remove() }
    for name in ["b.md", "a/z.txt", "a/.hidden.txt", "c.pdf", "B.htm"] {
      try desk.put(name, Array("Text of \(name).".utf8))
    }
    let result = desk.read([desk.folder])
    #expect(
      result.documents.map(\.text) == ["Text of B.htm.", "Text of a/z.txt.", "Text of b.md."])
    #expect(result.problems.isEmpty)
  }

  @Test func aFolderWithoutArticlesAndAMissingFileAreProblems() throws {
    let desk = try Desk()
    defer { desk.remove() }
    try desk.put("empty/c.pdf", [1])
    let result = desk.read([desk.folder + "/empty", desk.folder + "/none.txt", "/dev/zero"])
    #expect(
      result.problems == [
        "empty: holds no article; articles end in .txt, .md, .html, .htm",
        "none.txt: there is no such file; check the path",
        "/dev/zero: is not a file that holds text; give an article",
      ])
  }

  @Test func aLongLineIsReadInLinearTime() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let text = String(repeating: "word ", count: 4_000_000)
    let lines = try desk.read(text: "{\"text\":\"\(text)\"}\n{\"text\":\"B.\"}", name: "a.jsonl")
    #expect(lines.documents.map(\.text.utf8.count) == [20_000_000, 2])
  }
}

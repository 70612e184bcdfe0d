import Foundation
import Testing

@Suite(.enabled(if: Program.hasModels)) struct BadInputTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let message: String
    var testDescription: String { name }
  }

  private static let cases = [
    Case(name: "a.txt", bytes: [], message: "a.txt: has no text; give the words of the article\n"),
    Case(
      name: "a.txt", bytes: Array("Fine.\nNot".utf8) + [0xC3, 0x28],
      message: "a.txt:2: is not UTF-8 (byte 10); save it as UTF-8\n"),
    Case(
      name: "a.jsonl", bytes: Array("{\"text\": \"She left.\"\n".utf8),
      message: "a.jsonl:1: is not valid JSON; write one object a line, "
        + "such as {\"text\": \"...\"}\n"),
    Case(
      name: "a.jsonl", bytes: Array(#"{"text": "She \ud83d\ude00 left \ud83d."}"#.utf8),
      message: "a.jsonl:1: has \\ud83d, which is half of a character; write whole characters\n"),
    Case(
      name: "a.txt", bytes: Array("---\npublished: 2023-02-30\n---\nShe left.".utf8),
      message: "a.txt:2: published is \"2023-02-30\", which is no date; write it as YYYY-MM-DD\n"),
  ]

  @Test(arguments: cases)
  private func badInputIsSkippedAndTheRestGoesOn(bad: Case) throws {
    let program = try Program()
    defer { program.remove() }
    try program.put(bad.name, bad.bytes)
    try program.put("good.txt", "She left.".utf8)
    let run = try program.run(["analyze", "--format", "jsonl", bad.name, "good.txt"])
    #expect(run.status == 3)
    #expect(run.error == bad.message)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (["missing.txt"], "missing.txt: there is no such file; check the path\n"),
    (["."], ".: holds no article; articles end in .txt, .md, .html, .htm\n"),
  ])
  func nothingToReadIsTold(inputs: [String], message: String) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["analyze"] + inputs)
    #expect(run.status == 3)
    #expect(run.error == message)
    #expect(run.output == "[]\n")
  }

  @Test func aLongLineIsRead() throws {
    let program = try Program()
    defer { program.remove() }
    try program.put("a.txt", Array(repeating: UInt8(ascii: "x"), count: 20_000_000))
    let run = try program.run(["analyze", "a.txt"])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
  }

  @Test func textThatIsNotEnglishIsToldAndLeftOut() throws {
    let program = try Program()
    defer { program.remove() }
    let french =
      "Le maire a dit que le pont ne sera pas ouvert avant la fin du printemps, mais les "
      + "habitants ne sont pas contents."
    try program.put(
      "a.txt", ("---\ntitle: T\n---\nShe said that they should leave.\n\n" + french + "\n").utf8)
    try program.put("b.txt", french.utf8)
    let run = try program.run(["analyze", "--format", "jsonl", "a.txt", "b.txt"])
    #expect(run.status == 3)
    let advice = "; give --language en to read it anyway\n"
    #expect(
      run.error == "a.txt:6: a passage of 22 words is in French, not in English, and was left out"
        + advice + "b.txt:1: is in French, not in English, and was left out" + advice)
    #expect(run.output.contains(#""foreign":[{"start":34,"end":147,"language":"fr"}]"#))
    let insisted = try program.run(["analyze", "--language", "en", "a.txt", "b.txt"])
    #expect(insisted.status == 0)
    #expect(insisted.error.isEmpty)
    #expect(!insisted.output.contains(#""foreign":[{"#))
  }

  @Test func aTruncatedModelIsNamed() throws {
    let program = try Program()
    defer { program.remove() }
    try program.put("a.txt", "She left.".utf8)
    let resources =
      Program.executable.deletingLastPathComponent().path
      + "/hearsay_Models.resources/Resources/"
    let model = try FileHandle(forReadingFrom: URL(fileURLWithPath: resources + "english.model"))
    let half = try #require(try model.read(upToCount: 1_000_000))
    try program.put("english.model", half)
    let run = try program.run(["analyze", "--models", ".", "a.txt", "-o", "out.json"])
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("hearsay: ./english.model: is damaged or cut short"))
    #expect(run.error.hasSuffix("; install the models again\n"))
    #expect(try program.names() == ["a.txt", "english.model"])
  }
}

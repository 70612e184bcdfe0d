import Foundation
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct JSONAnalysisTests {
  @Test func offsetsCountCodePoints() throws {
    var analysis = Analysis(Document(id: "d", text: "😀é Ana"))
    analysis.mentions = [
      Mention(span: TextSpan(7, 10), kind: .name, type: .person, entity: 0, confidence: 0.87654)
    ]
    let json = AnalysisJSON().object(analysis)
    #expect(
      json.contains(
        #""mentions":[{"start":3,"end":6,"kind":"name","type":"person","entity":"e1","confidence":0.877}]"#
      ))
  }

  @Test(arguments: ["\"\\\u{0}\u{1F}\u{7F}", "\r\n\t", "\u{2028}\u{202E}", "😀\u{FFFF}", ""])
  func stringsComeBackUnchanged(text: String) throws {
    var json = JSONWriter()
    json.array([text]) { $0.string($1) }
    let parsed = try JSONDecoder().decode([String].self, from: Data(json.text.utf8))
    #expect(parsed.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test func whatIsUnknownIsNull() {
    var analysis = Analysis(Document(id: "d", text: "He said so."))
    analysis.attributions = [
      Attribution(content: [TextSpan(8, 10)], kind: .indirect, stance: .asserts)
    ]
    #expect(
      AnalysisJSON().object(analysis).contains(
        #"{"id":"a1","source":null,"sourceEntity":null,"cue":null,"content":[{"start":8,"end":10}],"addressee":null,"kind":"indirect","stance":"asserts","parent":null,"confidence":1.0,"reason":""}"#
      ))
  }

  @Test(arguments: zip([0, 1, 2], ["[]\n", "[\n0\n]\n", "[\n0,\n1\n]\n"]))
  func arraysAreFramed(count: Int, expected: String) {
    let framing = JSONFraming.array
    let objects = (0..<count).map { framing.prefix(ofObject: $0) + "\($0)" + framing.suffix }
    #expect(objects.joined() + framing.end(count: count) == expected)
  }
}

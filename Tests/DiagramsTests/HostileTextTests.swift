#if DEBUG  // @testable imports are for debug builds
import KnowledgeGraph
import Testing
import TextModel

@testable import Diagrams

/// Words of a test, short in the test's log.
struct OddWords: Sendable, CustomTestStringConvertible {
  var text: String

  var testDescription: String {
    String(text.unicodeScalars.prefix(40).map { $0.isASCII ? Character($0) : "?" })
  }
}

@Suite struct HostileTextTests {
  static let hostile: [OddWords] = [
    "", " ", "\u{0}\u{1}\u{7}\u{1B}[31m", "a\u{B}b\u{C}c\u{7F}\u{85}", "\u{FFFE}\u{FFFF}",
    "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}\u{200B}", "line\nline\r\nline\u{2028}line",
    "</script><script>alert(1)</script>", "\"><svg onload=alert(1)>", "]]>", "--><!-- -->",
    "javascript:alert(1)", "&#1; &#0; &#x1; &lt;b&gt; &amp;amp; &nbsp; &",
    "\\n \\l \\N \\G \\E \\\\",
    "ends with \\", "\"", "\\\"", "<B>bold</B><BR/><TABLE>", "</TD></TR></TABLE>>];evil [label=",
    "}; digraph x {", "// /* # comment", "=HYPERLINK(\"http://x\")", "%3 %d %s %n",
    "e\(String(repeating: "\u{301}", count: 5000))", String(repeating: "\u{200B}", count: 50_000),
    String(repeating: "x", count: 100_000), String(repeating: "long name ", count: 10_000),
    String(repeating: "(", count: 100_000), "Київ Ґ Ї", "東京都千代田区永田町一丁目七番一号国会議事堂内",
    "القاهرة \u{200F}مصر", "👩‍👩‍👧‍👦🇺🇦", "\u{FEFF}digraph", "ﷺ﷽", "-0", "_", "node", "subgraph",
  ].map { OddWords(text: $0) }

  /// The elements that a picture may hold.
  static let elements: Set<String> = [
    "svg", "title", "desc", "g", "rect", "path", "polygon", "polyline", "ellipse", "circle", "text",
  ]

  /// A graph that has the words in each place that can come from a text.
  private func graph(_ words: String) -> StoryGraph {
    let passage = Passage(span: TextSpan(0, 1), codePoints: 0..<1, text: words)
    func hop(_ voice: String?, _ stance: Stance, _ basis: Basis) -> Hop {
      Hop(voice: voice, name: words, stance: stance, cue: words, basis: basis, reason: words)
    }
    let chain = [hop(nil, .asserts, .own), hop(words, .denies, .nested), hop(nil, .doubts, .told)]
    return StoryGraph(
      documents: [
        SourceDocument(
          id: words, title: words, publisher: words, publisherEntity: words, author: words,
          url: words)
      ],
      entities: EntityType.allCases.filter { $0 != .nationality }.map { type in
        Entity(
          id: type == .person ? words : words + type.rawValue, type: type, name: words,
          aliases: [words], links: [AuthorityLink(authority: words, id: words, name: words)],
          mentionCount: 2)
      },
      claims: [
        Claim(
          id: words, text: words,
          about: [words, words + "place", words + "group", words + "misc"], dates: [words])
      ],
      reports: [
        Report(
          id: words, claim: words, document: words, content: [passage], sentence: passage,
          chain: chain, addressee: words + "organization", happened: words, said: words + "!")
      ],
      relations: [
        Relation(
          id: words, kind: .leads, from: words, to: words + "organization", isFormer: true,
          document: words, evidence: [passage], sentence: passage, chain: chain, reason: words)
      ])
  }

  @Test(arguments: hostile) func staysHarmless(odd: OddWords) throws {
    let words = odd.text
    let diagram = try Diagram(graph: graph(words), options: DiagramOptions(title: words))
    let file = try ReadSVG(diagram.svg())
    #expect(file.elements.isSubset(of: Self.elements))
    #expect(!file.attributeNames.contains { $0.hasPrefix("on") || $0.contains("href") })
    #expect(file.groups("claim").count == 1)
    #expect(file.groups("node").count == 9)
    #expect(Set(file.ids).count == file.ids.count)
    for text in file.texts + [file.title, file.summary] {
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      #expect(text.count < 1200)
    }
    // The DOT text must be as safe with Graphviz alone.
    let plain = try ReadSVG(GraphvizRendering.svg(diagram.dot()))
    #expect(!plain.elements.contains("script"))
    #expect(plain.groups("claim").count == 1)
  }

  @Test(arguments: ["&#65; & <b>", "back\\nslash \\N", "\"quoted\" 'single'"])
  func showsOddWordsAsTheyAre(words: String) throws {
    let file = try ReadSVG(Diagram(graph: graph(words)).svg())
    #expect(file.groups("claim").first?.texts.first == words)
    #expect(file.title == words)
  }

  @Test func randomTextsStayWellFormed() throws {
    var state: UInt64 = 7_310_594
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let pieces = [
      "\\", "\"", "<", ">", "&", "&#", ";", "\n", "\u{0}", "\u{202E}", "|", "{", "}", "é", "字",
    ]
    for round in 0..<60 {
      var words = ""
      for _ in 0..<next(30) {
        if next(2) == 0 {
          words += pieces[Int(next(UInt64(pieces.count)))]
        } else if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) {
          words.unicodeScalars.append(scalar)
        }
      }
      let diagram = try Diagram(graph: graph(words))
      let scalars = words.unicodeScalars.map(\.value)
      #expect(throws: Never.self, "seed 7310594, round \(round): \(scalars)") {
        _ = try ReadSVG(diagram.svg())
        _ = try ReadSVG(GraphvizRendering.svg(diagram.dot()))
      }
    }
  }
}
#endif

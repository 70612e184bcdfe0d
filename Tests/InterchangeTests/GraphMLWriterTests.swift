import Foundation
import Interchange
import KnowledgeGraph
import Testing
import TextModel

@Suite struct GraphMLWriterTests {
  @Test func holdsEverythingOfTheGraph() throws {
    let graph = GraphMLStory.graph
    var text = ""
    let summary = GraphMLWriter().write(graph, to: &text)
    let file = try ReadGraphML(text)

    #expect(summary.nodes == file.nodes.count)
    #expect(summary.edges == file.edges.count)
    #expect(file.nodes.values.filter { $0["kind"] == "entity" }.count == graph.entities.count)
    #expect(file.nodes.values.filter { $0["kind"] == "claim" }.count == graph.claims.count)
    #expect(file.nodes.values.filter { $0["kind"] == "document" }.count == graph.documents.count)
    for report in graph.reports {
      let node = try #require(file.nodes["report-\(report.id)"])
      #expect(node["sentence"] == report.sentence.text)
      #expect(node["start"] == String(report.sentence.codePoints.lowerBound))
      let hops = file.edges.filter { $0.target == "report-\(report.id)" && $0["kind"] == "hop" }
        .sorted { Int($0["hop"] ?? "") ?? -1 < Int($1["hop"] ?? "") ?? -1 }
      #expect(hops.map { $0["hop"] } == report.chain.indices.map { String($0) })
      #expect(hops.map { $0["stance"] } == report.chain.map(\.stance.rawValue))
      #expect(hops.map { $0["basis"] } == report.chain.map(\.basis.rawValue))
      #expect(hops.map { $0["cue"] } == report.chain.map(\.cue))
      for (hop, edge) in zip(report.chain, hops) {
        if let voice = hop.voice { #expect(edge.source == "entity-\(voice)") }
        #expect(file.nodes[edge.source]?["name"] == hop.name)
      }
    }
    for relation in graph.relations {
      let edge = try #require(file.edges.first { $0["record_id"] == relation.id })
      #expect(edge["label"] == relation.kind.rawValue)
      #expect(edge["sentence"] == relation.sentence.text)
      #expect(edge["hops"]?.contains("\"stance\":\"denies\"") == true)
    }
  }

  @Test(arguments: GraphMLWriter.Mode.allCases)
  func followsTheProfile(mode: GraphMLWriter.Mode) throws {
    var text = ""
    GraphMLWriter(mode: mode).write(GraphMLStory.graph, to: &text)
    let file = try ReadGraphML(text)
    // All keys, then all nodes, then all edges.
    let order = file.elements.filter { ["key", "node", "edge"].contains($0) }
    let ranks = order.map { ["key", "node", "edge"].firstIndex(of: $0) ?? 3 }
    #expect(ranks == ranks.sorted())
    #expect(Set(file.edges.map(\.id)).count == file.edges.count)
    let avoided: Set = [
      "id", "key", "source", "target", "size", "color", "x", "y", "z", "r", "g", "b", "SUID",
      "selected", "shared name",
    ]
    #expect(avoided.isDisjoint(with: file.keys.map(\.name)))
    #expect(Set(file.keys.map(\.id)).count == file.keys.count)
    for key in file.keys {
      #expect(["string", "int", "double", "boolean"].contains(key.type))
      #expect(key.id.hasPrefix("n_") || key.id.hasPrefix("e_"))
    }
    for edge in file.edges {
      #expect(edge["edge_id"] == edge.id)
      #expect(edge["interaction"] == edge["label"])
      #expect(Double(edge["weight"] ?? "").map { $0 >= 1 } == true)
      #expect(file.nodes[edge.source] != nil && file.nodes[edge.target] != nil)
    }
    for (id, node) in file.nodes {
      #expect(node["label"] == node["name"] && node["label"] != nil)
      #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }

  @Test func simpleModeAddsUpPairs() throws {
    var text = ""
    let summary = GraphMLWriter(mode: .simple).write(GraphMLStory.graph, to: &text)
    let file = try ReadGraphML(text)
    #expect(summary.nodes == GraphMLStory.graph.entities.count)
    let edge = try #require(
      file.edges.first { $0.source == "entity-ana" && $0.target == "entity-vik" })
    #expect(edge["claim_count"] == "2")
    #expect(edge["sources"] == "Ana")
    #expect(edge["weight"] == "2.0")
    #expect(file.edges.allSatisfy { $0["kind"] == "relation" || $0["kind"] == "voice" })
  }

  @Test func sameGraphSameBytes() {
    for mode in GraphMLWriter.Mode.allCases {
      var first = ""
      var second = ""
      GraphMLWriter(mode: mode).write(GraphMLStory.graph, to: &first)
      GraphMLWriter(mode: mode).write(GraphMLStory.graph, to: &second)
      #expect(first == second)
    }
  }

  @Test(arguments: GraphMLWriter.Mode.allCases)
  func writesAnEmptyGraph(mode: GraphMLWriter.Mode) throws {
    var text = ""
    let summary = GraphMLWriter(mode: mode).write(StoryGraph(), to: &text)
    #expect(summary.nodes == 0 && summary.edges == 0)
    #expect(try ReadGraphML(text).nodes.isEmpty)
  }

  /// Hostile words, what is read back, and how many characters are left out at each place.
  struct Hostile: Sendable, CustomTestStringConvertible {
    var words: String
    var kept: String
    var dropped: Int

    init(_ words: String, kept: String? = nil, dropped: Int = 0) {
      self.words = words
      self.kept = kept ?? words
      self.dropped = dropped
    }

    var testDescription: String {
      String(words.unicodeScalars.prefix(40).map { $0.isASCII ? Character($0) : "?" })
    }
  }

  static let hostile: [Hostile] = [
    Hostile("a\u{0}b\u{7}c\u{1F}", kept: "abc", dropped: 3),
    Hostile("x\u{FFFE}y\u{FFFF}", kept: "xy", dropped: 2),
    Hostile("]]></data></node>"),
    Hostile("\"><svg onload=alert(1)>"),
    Hostile("&#1; &amp; &nbsp;"),
    Hostile("line\r\nline\ttab"),
    Hostile("\u{202E}gnp.exe\u{2028}"),
    Hostile("Київ 東京 القاهرة 🎉"),
    Hostile("<!DOCTYPE x [<!ENTITY e \"e\">]>&e;"),
    Hostile(String(repeating: "long ", count: 20_000)),
  ]

  @Test(arguments: hostile)
  func keepsHostileWordsHarmless(hostile: Hostile) throws {
    let (words, kept, dropped) = (hostile.words, hostile.kept, hostile.dropped)
    let hop = Hop(voice: nil, name: words, stance: .asserts, cue: words, basis: .own, reason: words)
    let passage = Passage(span: TextSpan(0, 1), codePoints: 0..<1, text: words)
    let graph = StoryGraph(
      documents: [SourceDocument(id: words, title: words, publisher: words, url: words)],
      entities: [Entity(id: words, type: .person, name: words, aliases: [words])],
      claims: [Claim(id: words, text: words, about: [words], dates: [words])],
      reports: [
        Report(
          id: words, claim: words, document: words, content: [passage], sentence: passage,
          chain: [hop], addressee: words, happened: words, said: words)
      ])
    var text = ""
    let summary = GraphMLWriter().write(graph, to: &text)
    let file = try ReadGraphML(text)
    #expect(summary.nodes == 5 && file.nodes.count == 5)
    #expect(file.nodes.values.first { $0["kind"] == "entity" }?["name"] == kept)
    #expect(file.nodes.values.first { $0["kind"] == "report" }?["sentence"] == kept)
    #expect(file.edges.first { $0["kind"] == "hop" }?["cue"] == kept)
    #expect((summary.forbiddenCharacters > 0) == (dropped > 0))
    #expect(summary.forbiddenCharacters % max(1, dropped) == 0)
  }

  @Test func manyRandomNamesStayReadable() throws {
    var seed: UInt64 = 20_240_229
    func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed >> 33
    }
    let started = seed
    var entities: [Entity] = []
    for index in 0..<300 {
      var name = ""
      for _ in 0..<(next() % 12) {
        let wide = next() % 3 == 0
        guard let scalar = Unicode.Scalar(UInt32(next() % (wide ? 0x11_0000 : 0x80))) else {
          continue
        }
        name.unicodeScalars.append(scalar)
      }
      entities.append(Entity(id: "\(name)\(index)", type: .person, name: name))
    }
    var text = ""
    let summary = GraphMLWriter().write(StoryGraph(entities: entities), to: &text)
    #expect(summary.nodes == 300, "seed \(started)")
    #expect(try ReadGraphML(text).nodes.count == 300, "seed \(started)")
  }
}

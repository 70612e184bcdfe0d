#if DEBUG  // @testable imports are for debug builds
import Foundation
import KnowledgeGraph
import Testing
import TextModel

@testable import Diagrams

@Suite struct DiagramTests {
  @Test func drawsVoicesClaimsAndRelations() throws {
    let file = try ReadSVG(Diagram(graph: StoryBuilder.small.graph).svg())
    #expect(file.title == "Ferry held at Port Anne")
    #expect(file.root["role"] == "img")
    #expect(file.root["aria-labelledby"] == "picture-title picture-desc")
    #expect(file.summary.contains("1 document by The Harbour Post, published 2024-03-02"))
    #expect(file.groups("claim").count == 3)
    #expect(file.groups("publisher").map(\.texts) == [["The Harbour Post"]])
    let relation = try #require(file.groups("relation").first)
    #expect(relation.texts == ["leads"])
    #expect(relation.title.hasPrefix("Mira Lund leads Northern Line"))
    let denial = try #require(file.group("says", titled: "ever unsafe"))
    #expect(denial.texts == ["denied"])
    #expect(denial.title.contains("The Harbour Post says → Northern Line denies (“denied”)"))
    #expect(Set(["WHO SAYS IT", "WHAT IS SAID"]).isSubset(of: file.texts))
  }

  /// The meaning must not depend on colour: line pattern or arrowhead tell stances apart.
  @Test(arguments: [
    ("any involvement", "says", "bold", "nonetee"), ("the report", "says", "dotted", "odot"),
    ("“Dolyna militants”", "says", "solid", "empty"),
    ("the prisoners", "says", "solid", "ediamond"),
  ])
  func patternsFollowTheStance(words: String, kind: String, line: String, head: String) throws {
    var builder = PictureBuilder(StoryBuilder.nested.graph, options: DiagramOptions())
    let arrow = try #require(
      builder.picture().arrows.first { $0.kind.rawValue == kind && $0.tooltip.contains(words) })
    #expect(arrow.line.rawValue == line)
    let dot = try Diagram(graph: StoryBuilder.nested.graph).dot()
    let row = try #require(dot.split(separator: "\n").first { $0.contains("id=\"\(arrow.id)\"") })
    #expect(row.contains("arrowhead=\"\(head)\""))
  }

  @Test func inferredHopsAreDashed() throws {
    var builder = PictureBuilder(StoryBuilder.nested.graph, options: DiagramOptions())
    let passes = builder.picture().arrows.filter { $0.kind == .passes }
    let told = passes.filter { $0.tooltip.contains("told, inferred") && $0.line == .dashed }
    #expect(told.count == 3)
    #expect(told.allSatisfy { $0.label?.lines.joined().contains("(inferred)") == true })
  }

  @Test func shortClaimsShowTheirSentence() throws {
    var story = StoryBuilder.small
    let own = story.hop("post", .asserts, nil, .own)
    story.claim(
      "c4", "unsafe", in: "d1", chain: [own, story.hop("lund", .asserts, "told")], to: "line",
      sentence: "Lund told the line it was unsafe.")
    let file = try ReadSVG(Diagram(graph: story.graph).svg())
    let claim = try #require(file.groups("claim").first { $0.id == "claim-c4" })
    #expect(claim.texts == ["unsafe", "in: Lund told the line it was unsafe."])
    #expect(file.group("says", titled: "it was unsafe")?.texts == ["told Northern Line"])
  }

  @Test func focusStandsOut() throws {
    let options = DiagramOptions(focus: "denis")
    let file = try ReadSVG(Diagram(graph: StoryBuilder.nested.graph, options: options).svg())
    #expect(file.title == "What is reported about Denis")
    #expect(file.texts.contains("Shown is what is within one step of Denis."))
    let thick = file.groups("node").filter { group in
      group.attributes.contains { $0["stroke-width"] == "2.6" }
    }
    #expect(Set(thick.flatMap(\.texts)) == ["Denis"])
    #expect(file.groups("claim").count == 4)
  }

  @Test func legendNamesOnlyWhatOccurs() throws {
    let small = try ReadSVG(Diagram(graph: StoryBuilder.small.graph).svg())
    #expect(small.texts.contains("denies"))
    #expect(!small.texts.contains("doubts, could not verify"))
    #expect(!small.texts.contains("group of people"))
    let nested = try ReadSVG(Diagram(graph: StoryBuilder.nested.graph).svg())
    #expect(nested.texts.contains("doubts, could not verify"))
    #expect(nested.texts.contains("group of people"))
  }

  @Test func labelsStayInTheirBoxes() throws {
    for story in [StoryBuilder.nested, .crowd(claims: 40, entities: 40)] {
      var builder = PictureBuilder(story.graph, options: DiagramOptions())
      for box in builder.picture().boxes {
        #expect(box.label.width + 10 <= box.width, "\(box.label.lines)")
        #expect(Double(box.label.lines.count) * 12 < box.height)
      }
    }
  }

  @Test func sameGraphSameBytes() throws {
    let story = StoryBuilder.nested
    let first = try Diagram(graph: story.graph)
    let reversed = StoryGraph(
      documents: story.documents.reversed(), entities: story.entities.reversed(),
      claims: story.claims.reversed(), reports: story.reports.reversed(),
      relations: story.relations.reversed())
    let second = try Diagram(graph: reversed)
    #expect(try first.svg() == second.svg())
    #expect(first.dot() == second.dot())
    let svg = try first.svg()
    #expect(!svg.contains("enerated"))
    #expect(!svg.contains("transparent"))
  }

  @Test func manyThreadsDrawTheSamePictures() async throws {
    let small = try Diagram(graph: StoryBuilder.small.graph)
    let nested = try Diagram(graph: StoryBuilder.nested.graph)
    let expected = [try small.svg(), try nested.svg()]
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for index in 0..<16 {
        group.addTask { (index % 2, try (index % 2 == 0 ? small : nested).svg()) }
      }
      for try await (kind, svg) in group { #expect(svg == expected[kind]) }
    }
  }

  @Test func drawsAnEmptyGraph() throws {
    let diagram = try Diagram(graph: StoryGraph())
    let file = try ReadSVG(diagram.svg())
    #expect(file.texts.contains("Nothing to show."))
    #expect(try !GraphvizRendering.svg(diagram.dot()).isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func reducesALargeGraph() throws {
    let graph = StoryBuilder.crowd(claims: 1500, entities: 2000).graph
    let clock = ContinuousClock()
    var svg = ""
    let time = try clock.measure { svg = try Diagram(graph: graph).svg() }
    #expect(time < .seconds(20))
    let file = try ReadSVG(svg)
    #expect(file.groups("claim").count == 24)
    #expect(file.texts.contains { $0.hasPrefix("Not shown: ") })
    #expect(file.groups("node").count <= 24 * 3 + 28 + 1)
  }

  @Test func idsAreUniqueAndSafe() throws {
    let file = try ReadSVG(
      Diagram(graph: StoryBuilder.crowd(claims: 60, entities: 50).graph).svg())
    #expect(Set(file.ids).count == file.ids.count)
    for id in file.ids {
      #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 })
    }
  }

  @Test func refusesAnUnknownFocus() {
    let error = #expect(throws: DiagramError.self) {
      try Diagram(graph: StoryBuilder.small.graph, options: DiagramOptions(focus: "nobody"))
    }
    #expect(error?.code == .unknownFocus)
    #expect(error?.description.contains("nobody") == true)
  }

  @Test func tellsWhatGraphvizSays() {
    let error = #expect(throws: DiagramError.self) { try GraphvizRendering.svg("digraph {") }
    #expect(error?.code == .graphvizFailed)
    #expect(error?.description.contains("syntax error") == true)
  }
}
#endif

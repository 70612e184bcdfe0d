import Linking
import TestSupport
import TextModel
import Testing

@Suite struct GazetteerPlaceLinkerTests {
  let linker: PlaceLinker

  init() throws { linker = PlaceLinker(try GazetteerFixture.gazetteer()) }

  /// An analysis of untagged words in one sentence, with each name as a place of its own.
  private func linked(_ text: String, _ names: [String]) throws -> Analysis {
    let rows = text.split(separator: " ").map { "\($0) \($0) NOUN NN 0 root" }
    var analysis = try parsedText(rows.joined(separator: "\n"))
    for name in names {
      analysis.mentions.append(
        Mention(
          span: try analysis.span(of: name), kind: .name, type: .place,
          entity: analysis.entities.count))
      analysis.entities.append(DocumentEntity(type: .place, name: name))
    }
    analysis.mentions.sort { $0.span < $1.span }
    linker.link(&analysis)
    return analysis
  }

  private func ids(_ text: String, _ names: [String]) throws -> [String?] {
    try linked(text, names).entities.map(\.links.first?.id)
  }

  @Test(
    arguments: [
      ("held in Luhansk , Ukraine", ["Luhansk", "Ukraine"], ["702658", "690791"]),
      ("held in the Luhansk region of Ukraine", ["Luhansk", "Ukraine"], ["702657", "690791"]),
      ("held in the Ukrainian town of Bryanka", ["Bryanka"], ["711369"]),
      ("in Springfield , Illinois today", ["Springfield", "Illinois"], ["4250542", "4896861"]),
      ("from Atlanta across Georgia", ["Atlanta", "Georgia"], ["4180439", "4197000"]),
      ("from Ukraine to Georgia", ["Ukraine", "Georgia"], ["690791", "614540"]),
      ("along the Bryanka river", ["Bryanka"], [nil]),
      ("at Bryanka Street today", ["Bryanka Street"], [nil]),
      ("at Nowhere today", ["Nowhere"], [nil]),
    ] as [(String, [String], [String?])])
  func links(text: String, names: [String], expected: [String?]) throws {
    #expect(try ids(text, names) == expected)
  }

  @Test func linkSaysWhereAndWhy() throws {
    let analysis = try linked("in the Ukrainian town of Bryanka", ["Bryanka"])
    let link = try #require(analysis.entities[0].links.first)
    #expect(link.authority == "geonames")
    #expect(link.within == ["UA.14", "UA"])
    #expect(link.confidence > 0.9)
    #expect(link.reason.contains("nationality"))
    #expect(link.reason.contains("town"))
  }

  @Test func sameIdIsOneEntity() throws {
    var analysis = try linked(
      "Bryanka , Ukraine and Brianka in Ukraine", ["Bryanka", "Ukraine", "Brianka"])
    analysis.relations = [
      RelationMention(kind: .locatedIn, from: 2, to: 1, evidence: []),
      RelationMention(kind: .partOf, from: 0, to: 2, evidence: []),
    ]
    analysis.attributions = [
      Attribution(sourceEntity: 2, content: [TextSpan(0, 1)], kind: .indirect, stance: .asserts)
    ]
    analysis.publisherEntity = 1
    linker.mergePlaces(&analysis)
    #expect(analysis.entities.map(\.name) == ["Bryanka", "Ukraine"])
    #expect(analysis.entities[0].aliases == ["Brianka"])
    #expect(analysis.mentions.map(\.entity) == [0, 1, 0])
    #expect(analysis.relations.map(\.from) == [0])
    #expect(analysis.attributions[0].sourceEntity == 0)
    #expect(analysis.publisherEntity == 1)
  }

  @Test func cityAndRegionStayApart() throws {
    var analysis = try linked(
      "the Luhansk region and the city of Lugansk", ["Luhansk", "Lugansk"])
    linker.mergePlaces(&analysis)
    #expect(analysis.entities.count == 2)
  }

  @Test func linkingTwiceChangesNothing() throws {
    var analysis = try linked("in the Ukrainian town of Bryanka", ["Bryanka"])
    let before = analysis.entities
    linker.link(&analysis)
    #expect(analysis.entities == before)
  }
}

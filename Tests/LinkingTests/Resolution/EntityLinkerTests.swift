import KnowledgeGraph
import Linking
import Testing
import TextModel

@Suite struct EntityLinkerTests {
  private func entity(
    _ id: String, _ type: EntityType, _ name: String, aliases: [String] = [],
    geonames: String? = nil
  ) -> Entity {
    let links = geonames.map { [AuthorityLink(authority: "geonames", id: $0, name: name)] } ?? []
    return Entity(
      id: id, type: type, name: name, aliases: aliases, links: links, mentionCount: 1)
  }

  /// A document's part with a claim about all its entities.
  private func part(_ id: String, _ entities: [Entity]) -> StoryGraph {
    StoryGraph(
      documents: [SourceDocument(id: id)], entities: entities,
      claims: [Claim(id: "c" + id, text: id, about: entities.map(\.id))])
  }

  private func link(_ parts: [StoryGraph]) -> EntityLinker.Result {
    EntityLinker(NameComparison()).link(StoryGraph.merged(parts))
  }

  @Test func joinsSpellingsOfOneName() {
    let result = link([
      part("a", [entity("p1", .person, "Qasem Soleimani")]),
      part("b", [entity("p2", .person, "Qassim Suleimani")]),
      part("c", [entity("p3", .person, "Hassan Suleimani")]),
    ])
    #expect(result.graph.entities.map(\.id) == ["p1", "p3"])
    #expect(result.graph.claims.map(\.about) == [["p1"], ["p1"], ["p3"]])
    #expect(result.links.map(\.second) == ["p2"])
    #expect(result.links.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func joinsAPlaceTheGazetteerCouldNotPlace() {
    let linked = entity("l1", .place, "Bryanka", geonames: "711369")
    let result = link([part("a", [linked]), part("b", [entity("l2", .place, "Bryanka")])])
    #expect(result.graph.entities.map(\.id) == ["l1"])
  }

  @Test func leavesOpenWhichOfTwoPlacesIsMeant() {
    let result = link([
      part("a", [entity("l1", .place, "Paris", geonames: "1")]),
      part("b", [entity("l2", .place, "Paris", geonames: "2")]),
      part("c", [entity("l3", .place, "Paris")]),
    ])
    #expect(result.graph.entities.contains { $0.id == "l1" })
    #expect(result.graph.entities.contains { $0.id == "l2" })
    #expect(!result.suggestions.isEmpty)
  }

  @Test func readsAnAcronymThatADocumentIntroduces() {
    let named = entity("o1", .organization, "Harbour Defence League", aliases: ["HDL"])
    let result = link([part("a", [named]), part("b", [entity("o2", .organization, "HDL")])])
    #expect(result.graph.entities.map(\.id) == ["o1"])
  }

  @Test func suggestsWhatIsUnsureAndMergesItNot() {
    let town = entity("l1", .place, "Bryanka", geonames: "711369")
    let result = link([
      part("a", [entity("p1", .person, "Oksana Marchuk"), town]),
      part("b", [entity("p2", .person, "Marchuk"), town]),
    ])
    #expect(result.graph.entities.filter { $0.type == .person }.count == 2)
    #expect(result.suggestions.map(\.first) == ["p1"])
    #expect(result.suggestions.first?.reason.contains("Bryanka") == true)
  }

  @Test func doesNotShowTheOrderOfAdding() {
    let parts = [
      part(
        "a", [entity("p1", .person, "Bill Orlov"), entity("l1", .place, "Kyiv", geonames: "7")]),
      part("b", [entity("p2", .person, "William Orlov"), entity("l2", .place, "Kyiv")]),
      part("c", [entity("p3", .person, "W. Orlov"), entity("l3", .place, "Kiev")]),
      part(
        "d", [entity("p4", .person, "William J. Orlov Jr."), entity("o1", .organization, "UN")]),
      part("e", [entity("o2", .organization, "United Nations"), entity("p5", .person, "Orlov")]),
    ]
    let first = link(parts)
    for order in permutations(Array(parts.indices)) {
      let result = link(order.map { parts[$0] })
      #expect(result.graph == first.graph)
      #expect(result.links == first.links)
      #expect(result.suggestions == first.suggestions)
    }
  }

  @Test func keepsDocumentsApartWhoseIDsOnlyLookEqual() throws {
    let parts = [part("caf\u{E9}", []), part("cafe\u{301}", [])]
    let graph = StoryGraph.merged(parts)
    #expect(graph.documents.count == 2)
    try graph.validate()
    #expect(graph == StoryGraph.merged(parts.reversed()))
    for part in parts {
      let id = part.documents[0].id
      #expect(graph.document(id).map { Array($0.id.utf8) } == Array(id.utf8))
    }
  }

  private func permutations(_ values: [Int]) -> [[Int]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let value = rest.remove(at: index)
      return permutations(rest).map { [value] + $0 }
    }
  }
}

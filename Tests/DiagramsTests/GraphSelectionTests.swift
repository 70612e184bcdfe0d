#if DEBUG  // @testable imports are for debug builds
import KnowledgeGraph
import Testing
import TextModel

@testable import Diagrams

@Suite struct GraphSelectionTests {
  @Test func prefersAttributedClaims() {
    let graph = StoryBuilder.crowd(claims: 40, entities: 40).graph
    let selection = GraphSelection(graph, options: DiagramOptions(claimLimit: 10))
    #expect(selection.claims.count == 10)
    #expect(selection.reports.allSatisfy { $0.chain.count > 1 })
    let attributed = graph.reports.filter { $0.chain.count > 1 }.count
    #expect(selection.leftOut.attributedClaims == attributed - 10)
    #expect(selection.leftOut.ownVoiceClaims == 40 - attributed)
  }

  @Test func ownVoiceClaimsAreAboutSomebody() {
    var story = StoryBuilder.small
    let own = story.hop("post", .asserts, nil, .own)
    story.claim("c9", "It rained.", in: "d1", chain: [own])
    let selection = GraphSelection(story.graph, options: DiagramOptions())
    #expect(selection.claims.map(\.id) == ["c1", "c2", "c3"])
    #expect(selection.leftOut.ownVoiceClaims == 1)
    #expect(
      selection.leftOut.sentence == "Not shown: 1 statement in the outlet’s own voice.")
  }

  @Test func countsNamesThatNothingIsAbout() {
    var story = StoryBuilder.small
    story.entity("lonely", .place, "Far Away")
    story.entity("adjective", .nationality, "Norwegian")
    let selection = GraphSelection(story.graph, options: DiagramOptions())
    #expect(!selection.entities.contains { $0.id == "lonely" || $0.id == "adjective" })
    #expect(selection.leftOut.unlinkedEntities == 2)
  }

  @Test func focusShowsTheSurroundings() {
    let graph = StoryBuilder.nested.graph
    let near = GraphSelection(graph, options: DiagramOptions(focus: "denis"))
    #expect(near.claims.map(\.id) == ["c07", "c08", "c09", "c10"])
    #expect(near.relations.map(\.kind) == [.parentOf])
    let far = GraphSelection(graph, options: DiagramOptions(focus: "denis", depth: 2))
    #expect(far.claims.count > near.claims.count)
    #expect(Set(near.claims.map(\.id)).isSubset(of: far.claims.map(\.id)))
    #expect(!far.claims.contains { $0.id == "c05" })
  }

  @Test func relationsAreOneEdgeByManner() {
    var story = StoryBuilder.small
    let own = story.hop("post", .asserts, nil, .own)
    story.relation(.leads, "lund", "line", in: "d1", chain: [own])
    story.relation(.leads, "lund", "line", in: "d1", chain: [own], former: true)
    story.relation(
      .leads, "lund", "line", in: "d1", chain: [own, story.hop("line", .denies, "denied")])
    story.relation(.spouseOf, "lund", "anne", in: "d1", chain: [own])
    story.relation(.spouseOf, "anne", "lund", in: "d1", chain: [own])
    let selection = GraphSelection(story.graph, options: DiagramOptions())
    let groups = RelationGroup.groups(of: selection.relations)
    #expect(groups.map(\.relations.count).sorted() == [1, 1, 2, 2])
    #expect(Set(groups.map(\.key.status)) == [.ownVoice, .denied])
  }

  @Test(arguments: [0, 1, 5, 200]) func limitsHold(limit: Int) {
    let graph = StoryBuilder.crowd(claims: 50, entities: 60).graph
    let options = DiagramOptions(
      claimLimit: limit, ownVoiceLimit: limit, entityLimit: limit, relationLimit: limit)
    let selection = GraphSelection(graph, options: options)
    #expect(selection.claims.count <= limit)
    #expect(selection.entities.count <= limit)
    #expect(RelationGroup.groups(of: selection.relations).count <= limit)
    let ids = Set(selection.entities.map(\.id))
    #expect(selection.relations.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }
}
#endif

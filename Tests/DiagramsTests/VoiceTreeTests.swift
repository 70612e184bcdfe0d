#if DEBUG  // @testable imports are for debug builds
import KnowledgeGraph
import Testing
import TextModel

@testable import Diagrams

@Suite struct VoiceTreeTests {
  /// Each way from a publisher to a claim, as text.
  private func ways(_ tree: VoiceTree) -> [String] {
    tree.tellings.map { telling in
      var steps = ["\(telling.stance.rawValue) \(telling.claim)"]
      var node: Int? = telling.origin
      while let index = node {
        let voice = tree.nodes[index]
        let stance = voice.parent == nil ? "" : voice.parentStance.rawValue
        steps.append("\(stance) \(voice.name)/\(voice.basis.rawValue)")
        node = voice.parent
      }
      return steps.reversed().joined(separator: " ").trimmed
    }
  }

  private func way(_ report: Report) -> String {
    var steps = ""
    for (index, hop) in report.chain.enumerated() {
      let stance = index == 0 ? "" : report.chain[index - 1].stance.rawValue + " "
      steps += "\(stance)\(hop.name)/\(hop.basis.rawValue) "
    }
    return steps + (report.chain.last?.stance.rawValue ?? "") + " " + report.claim
  }

  /// A picture must not show a chain that no document gives.
  @Test(arguments: [0, 1, 2, 3]) func everyWayIsAChainOfAReport(seed: Int) {
    let story: StoryBuilder =
      seed == 0 ? .nested : .crowd(claims: 20 * seed + 7, entities: 5 + seed * 4)
    let reports = story.graph.reports
    let tree = VoiceTree(reports)
    #expect(Set(ways(tree)) == Set(reports.map(way)))
    #expect(Set(tree.claimOrder) == Set(reports.map(\.claim)))
    #expect(tree.claimOrder.count == Set(reports.map(\.claim)).count)
  }

  @Test func unnamedVoicesAreNotMerged() {
    var story = StoryBuilder()
    story.document("d", publisher: "P", entity: nil, title: nil, published: nil)
    for index in 0..<3 {
      story.claim(
        "c\(index)", "x", in: "d", chain: [story.hop(nil, .asserts, nil, .own), story.hop(nil)])
    }
    let tree = VoiceTree(story.graph.reports)
    #expect(tree.nodes.filter { $0.depth == 0 }.count == 1)
    #expect(tree.nodes.filter { $0.depth == 1 }.count == 3)
  }

  @Test func survivesADeepChain() {
    var story = StoryBuilder()
    story.document("d", publisher: "P", entity: nil, title: nil, published: nil)
    story.claim("c", "x", in: "d", chain: (0..<20_000).map { _ in story.hop(nil) })
    let tree = VoiceTree(story.graph.reports)
    #expect(tree.nodes.count == 20_000)
    #expect(tree.claimOrder == ["c"])
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
#endif

import Diagrams
import Foundation
import KnowledgeGraph
import Testing
import TextModel

@Suite struct DiagramTests {
  @Test func writesPicturesToLookAt() throws {
    guard let folder = ProcessInfo.processInfo.environment["DIAGRAM_OUT"] else { return }
    let stories: [(String, StoryGraph)] = [
      ("small", StoryBuilder.small.graph), ("nested", StoryBuilder.nested.graph),
      ("crowd", StoryBuilder.crowd(claims: 40, entities: 40).graph),
    ]
    for (name, graph) in stories {
      let diagram = try Diagram(graph: graph)
      try diagram.svg().write(toFile: "\(folder)/\(name).svg", atomically: true, encoding: .utf8)
      try diagram.dot().write(toFile: "\(folder)/\(name).dot", atomically: true, encoding: .utf8)
    }
  }
}

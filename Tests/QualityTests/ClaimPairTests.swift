import Foundation
import Hearsay
import KnowledgeGraph
import Testing
import TextModel

/// Pairs of sentences of our own, half of which say the same, each read as two documents.
@Suite struct ClaimPairTests {
  private static let leastPrecision = 0.97
  private static let leastRecall = 0.75

  @Test func claimsAreGroupedOnlyWhenSure() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Samples/claim-pairs.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count == 100 && rows.allSatisfy { $0.count == 4 })
    let reader = try Reader(models: ModelDirectory())
    var (right, wrong, missed) = (0, [String](), [String]())
    for row in rows {
      let graphs = [row[2], row[3]].enumerated().map { number, text in
        GraphBuilder(
          reader.analyze(
            Document(
              id: "d\(number)", publisher: "Outlet \(number)",
              published: CalendarDate(iso: "2024-05-20"), text: text))
        ).build()
      }
      let merged = StoryGraph.merged(graphs)
      let isGrouped = ClaimSurvey(merged).entries.contains { $0.documentCount > 1 }
      switch (row[0] == "same", isGrouped) {
      case (true, true): right += 1
      case (false, true): wrong.append(row[2] + " / " + row[3])
      case (true, false): missed.append(row[2] + " / " + row[3])
      case (false, false): break
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong.count))
    let recall = Double(right) / Double(max(1, right + missed.count))
    #expect(precision >= Self.leastPrecision, "\(precision): \(wrong)")
    #expect(recall >= Self.leastRecall, "\(recall): \(missed)")
  }
}

import Foundation
import Hearsay
import TestSupport
import Testing
import TextModel
import Training

/// Floors under what the trained models find in texts of our own that they were not trained on:
/// about two points below what was measured when they were set. A lower figure is a regression.
@Suite(.serialized) struct QualityTests {
  private let reader: Reader
  private let news: [NewsDocument]

  init() throws {
    reader = try Reader(models: ModelDirectory())
    news = try Self.news()
  }

  /// The stories of the samples.
  static func news() throws -> [NewsDocument] {
    try NewsCorpus.read(sample("news.jsonl"), file: "news.jsonl")
  }

  private static func sample(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func names() {
    var score = FScore()
    for gold in news {
      let types: Set<EntityType> = [.person, .organization, .place]
      let wanted = Set(gold.names.filter { types.contains($0.type) }.map { Name($0.span, $0.type) })
      let given = reader.analyze(gold.document).mentions
        .filter { $0.kind == .name && types.contains($0.type) }
      score.wanted += wanted.count
      score.given += given.count
      score.right += given.count { wanted.contains(Name($0.span, $0.type)) }
    }
    print("names: \(score)")
    #expect(score.f1 >= 84)
  }

  private struct Name: Hashable {
    var span: TextSpan
    var type: EntityType

    init(_ span: TextSpan, _ type: EntityType) {
      self.span = span
      self.type = type
    }
  }

  @Test func attributions() {
    var scores = AttributionScores()
    for gold in news {
      scores.add(reader.analyze(gold.document).attributions, gold: gold.attributions)
    }
    print("attributions: \(scores.content)  with source: \(scores.source)  stance \(scores.stance)")
    #expect(scores.content.f1 >= 76)
    #expect(scores.source.f1 >= 63)
    #expect(scores.stance.f1 >= 86)
  }

  @Test func trees() throws {
    var scores = TreeScores()
    for gold in try Treebank.read(Self.sample("trees.conllu"), file: "trees.conllu") {
      scores.add(reader.analyze(gold.document), gold: gold)
    }
    print("trees: \(scores)")
    #expect(scores.words.f1 >= 99)
    #expect(scores.sentences.f1 >= 95)
    #expect(scores.upos.f1 >= 95)
    #expect(scores.las.f1 >= 84)
  }
}

import Foundation
import Hearsay
import KnowledgeGraph
import Testing
import TextModel
import Training

/// The whole pipeline on texts that nobody writes: no crash, valid spans, no quadratic time.
@Suite(.serialized) struct RobustnessTests {
  /// `HEARSAY_SEED=number` runs another one.
  private static let seed =
    ProcessInfo.processInfo.environment["HEARSAY_SEED"].flatMap(UInt64.init) ?? 20_240_305
  private static let reader = try? Reader(models: ModelDirectory(), readsForeignText: true)
  private static let noticing = try? Reader(models: ModelDirectory())

  /// Reads a text both ways, and makes a graph of it.
  private func faults(in text: String) throws -> [String] {
    let document = Document(
      DocumentMetadata(publisher: "River Post", published: CalendarDate(iso: "2024-03-05")),
      text: text)
    return try [Self.reader, Self.noticing].flatMap { reader in
      let analysis = try #require(reader).analyze(document)
      _ = GraphBuilder(analysis).build()
      return AnalysisCheck(analysis).faults
    }
  }

  @Test func textsOfOneKind() throws {
    for shape in HostileTexts.shapes(3000) {
      #expect(try faults(in: shape.text) == [], "\(shape.name)")
    }
  }

  @Test func aMillionOfOneCharacter() throws {
    for piece in ["x", "7", "é", "\u{301}", "."] {
      let text = String(repeating: piece, count: 1_000_000)
      let analysis = try #require(Self.reader).analyze(Document(id: "d", text: text))
      #expect(analysis.tokens.allSatisfy { $0.span.end <= text.utf8.count })
    }
  }

  @Test func everyPlane() throws {
    print("seed: \(Self.seed)")
    var texts = HostileTexts(seed: Self.seed)
    for round in 0..<40 {
      #expect(try faults(in: texts.planes(400)) == [], "round \(round), seed \(Self.seed)")
    }
  }

  @Test func mutatedStories() throws {
    print("seed: \(Self.seed)")
    var texts = HostileTexts(seed: Self.seed)
    let stories = try QualityTests.news().map(\.document.text)
    for round in 0..<120 {
      let text = texts.mutated(String(stories[round % stories.count].prefix(2500)))
      #expect(try faults(in: text) == [], "round \(round), seed \(Self.seed)")
    }
  }

  /// Four times the text may take eight times as long, for noise; quadratic code takes sixteen.
  @Test func timeGrowsWithTheText() throws {
    let size = 4000
    let reader = try #require(Self.reader)
    func seconds(_ text: String) -> Double {
      let document = Document(id: "d", text: text)
      return (0..<2).map { _ in
        let start = processorSeconds()
        _ = GraphBuilder(reader.analyze(document)).build()
        return processorSeconds() - start
      }.min() ?? 0
    }
    for (small, large) in zip(HostileTexts.shapes(size), HostileTexts.shapes(4 * size)) {
      let (short, long) = (seconds(small.text), seconds(large.text))
      #expect(long < 8 * short + 0.01, "\(small.name): \(short) s, four times \(long) s")
    }
  }

  /// What this thread has computed, so that others do not count.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

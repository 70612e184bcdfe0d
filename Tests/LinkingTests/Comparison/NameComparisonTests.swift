import Foundation
import Learning
import Linking
import Testing
import TextModel

@Suite struct NameComparisonTests {
  private static let pairs =
    NamePairs.pairs(NamePairs.persons, .person)
    + NamePairs.pairs(NamePairs.organizations, .organization)

  /// How often the verdicts of pairs are right.
  private struct Score {
    var precision: Double
    var recall: Double
    var wrong: [String] = []

    init(_ pairs: [NamePairs.Pair], _ comparison: NameComparison) {
      var (decided, right, sure) = (0, 0, 0)
      for pair in pairs {
        let found = comparison.compare(pair.left, pair.right, type: pair.type)
        let isRight = found.verdict == pair.verdict
        if found.verdict != .unsure {
          decided += 1
          if isRight { right += 1 }
        }
        if pair.verdict != .unsure { sure += 1 }
        if !isRight { wrong.append("\(pair.left) | \(pair.right): \(found)") }
      }
      precision = Double(right) / Double(max(1, decided))
      recall = Double(right) / Double(max(1, sure))
    }
  }

  @Test func isRightAboutPersonsAndOrganizations() {
    let score = Score(Self.pairs, NameComparison())
    #expect(Self.pairs.count >= 125)
    #expect(score.precision >= 0.98, "\(score.wrong)")
    #expect(score.recall >= 0.9, "\(score.wrong)")
  }

  /// Needs the gazetteer that ships with the program.
  @Test func isRightAboutPlaces() throws {
    let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Models/Resources/places.gazetteer").path
    guard FileManager.default.fileExists(atPath: resources) else { return }
    let comparison = NameComparison(gazetteer: try Gazetteer(Archive(path: resources)))
    let places = NamePairs.pairs(NamePairs.places, .place)
    let score = Score(Self.pairs + places, comparison)
    #expect(places.count >= 25)
    #expect(score.precision >= 0.98, "\(score.wrong)")
    #expect(score.recall >= 0.9, "\(score.wrong)")
  }

  @Test func isSymmetric() {
    let comparison = NameComparison()
    for pair in Self.pairs {
      #expect(
        comparison.compare(pair.left, pair.right) == comparison.compare(pair.right, pair.left))
    }
  }

  @Test(arguments: [
    "", " ", "-", "…", "\u{202E}nhoJ", "\u{0}", "Dr.", "Jr.", ",", ",,Jr", "al-", "()", "\u{301}",
    "ال", "عبد", "I", "III", "🙂", String(repeating: "(", count: 100_000),
    String(repeating: "a ", count: 100_000), String(repeating: "é", count: 100_000),
  ])
  func readsOddNames(_ name: String) {
    let comparison = NameComparison()
    for type in [EntityType?.none, .person, .organization, .place] {
      for other in ["John Smith", "", name, "United Nations"] {
        let verdict = comparison.compare(name, other, type: type)
        #expect((0...1).contains(verdict.score))
        #expect(!verdict.reason.isEmpty)
      }
    }
  }
}

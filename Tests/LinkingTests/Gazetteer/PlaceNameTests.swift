import Linking
import Testing

@Suite struct PlaceNameTests {
  @Test(arguments: [
    ("Bryanka", "bryanka", "bryanka"),
    ("the Luhansk region", "luhansk region", "luhansk"),
    ("city of Bryanka", "city of bryanka", "bryanka"),
    ("County Cork", "county cork", "cork"),
    ("St. Louis", "saint louis", "saint louis"),
    ("U.S.", "us", "us"),
    ("Île-de-France", "ile de france", "ile de france"),
    ("Łódź", "lodz", "lodz"),
    ("Côte d’Ivoire", "cote divoire", "cote divoire"),
    ("БРЯНКА", "брянка", "брянка"),
    ("Region 11", "region 11", "region 11"),
    ("The", "the", "the"),
    ("City", "city", "city"),
    ("", "", ""),
    (" -- ,. ", "", ""),
    ("Ky\u{202E}iv\u{0000}", "kyiv", "kyiv"),
  ])
  func folds(name: String, key: String, core: String) {
    let folded = PlaceName(name)
    #expect(folded.key == key)
    #expect(folded.core == core)
  }

  @Test func designatorTellsTheKind() {
    #expect(PlaceName("Luhansk oblast").designated == .admin1)
    #expect(PlaceName("town of Bryanka").designated == .city)
    #expect(PlaceName("Bryanka").designated == .all)
  }

  @Test(arguments: ["(", "a ", "\u{0301}", "\u{202E}", "é"])
  func longNamesAreNotLookedUp(piece: String) {
    #expect(PlaceName(String(repeating: piece, count: 1_000_000)).key.isEmpty)
  }
}

import Learning
import Linking
import Testing

@Suite struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try GazetteerFixture.gazetteer() }

  @Test func containersAreSmallestFirst() throws {
    let city = try #require(gazetteer.place(id: 711369))
    #expect(city.name == "Bryanka")
    #expect(city.within == ["UA.14", "UA"])
    #expect(city.countryCode == "UA")
    #expect(city.admin1Code == "UA.14")
    #expect(abs((city.latitude ?? 0) - 48.51) < 0.0001)
    #expect(gazetteer.place(id: 690791)?.within == [])
    #expect(gazetteer.place(id: 1) == nil)
    #expect(gazetteer.place(id: -1) == nil)
    #expect(gazetteer.place(id: .max) == nil)
  }

  @Test(
    arguments: [
      ("Luhansk", [702657, 702658]),
      ("Lugansk", [702657, 702658]),
      ("Luhansk region", [702657]),
      ("city of Luhansk", [702658]),
      ("Луганськ", [702658]),
      ("Brianka", [711369]),
      ("Nowhere", []),
      ("", []),
    ] as [(String, [Int])])
  func finds(name: String, ids: [Int]) {
    #expect(gazetteer.candidates(for: name).map(\.id).sorted() == ids)
  }

  @Test func soundIsTheLastResort() {
    #expect(gazetteer.candidates(for: "Brianka").map(\.match) == [.sound])
    #expect(gazetteer.candidates(for: "Bryanka").map(\.match) == [.name])
  }

  @Test(arguments: ["place.ids", "place.points", "name.ends", "name.entries"])
  func wrongSizesAreRefused(section: String) throws {
    var archive = GazetteerFixture.archive()
    archive.add(section, [1, 2, 3])
    try GazetteerFixture.withArchive(archive) { path in
      _ = #expect(throws: ArchiveError.damaged(path: path, part: section)) {
        _ = try Gazetteer(Archive(path: path))
      }
    }
  }

  @Test func wildNumbersDoNotTrap() throws {
    let seed: UInt64 = 20_260
    var random = SeededGenerator(seed: seed)
    let size = GazetteerFixture.rows.count
    for _ in 0..<20 {
      var archive = GazetteerFixture.archive()
      for section in ["place.parents", "place.ends"] {
        archive.add(section, (0..<size * 4).map { _ in UInt8.random(in: 0...255, using: &random) })
      }
      archive.add("place.kinds", (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
      try GazetteerFixture.withArchive(archive) { path in
        let wild = try Gazetteer(Archive(path: path))
        for row in GazetteerFixture.rows {
          #expect(wild.candidates(for: row.name).count <= 4, "seed \(seed)")
        }
      }
    }
  }
}

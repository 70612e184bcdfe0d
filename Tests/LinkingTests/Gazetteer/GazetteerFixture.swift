import Foundation
import Learning
import Linking

/// A gazetteer of a few real places.
enum GazetteerFixture {
  struct Row {
    let id: UInt32
    let kind: PlaceKind
    let name: String
    let code: String
    let parent: Int?
    let population: UInt32
    let latitude: Double
    let longitude: Double
    let alternates: [String]
  }

  /// Sorted by id; parents are row numbers.
  static let rows: [Row] = [
    row(614540, .country, "Georgia", "GE", nil, 3_731_000, 42, 43.5),
    row(690791, .country, "Ukraine", "UA", nil, 44_622_516, 49, 32, []),
    row(702657, .admin1, "Luhansk", "UA.14", 1, 2_195_000, 48.6, 39, ["Lugansk"]),
    row(702658, .city, "Luhansk", "", 2, 398_505, 48.57, 39.31, ["Lugansk", "Луганськ"]),
    row(711369, .city, "Bryanka", "", 2, 50_000, 48.51, 38.67, ["Брянка"]),
    row(4_197_000, .admin1, "Georgia", "US.GA", 10, 10_000_000, 33, -83.5),
    row(4_180_439, .city, "Atlanta", "", 5, 463_878, 33.75, -84.39),
    row(4_250_542, .city, "Springfield", "", 8, 116_250, 39.8, -89.64),
    row(4_896_861, .admin1, "Illinois", "US.IL", 10, 12_800_000, 40, -89),
    row(4_951_788, .city, "Springfield", "", 10, 153_703, 42.1, -72.59),
    row(6_252_001, .country, "United States", "US", nil, 327_167_434, 39.76, -98.5, ["US"]),
  ]

  private static func row(
    _ id: UInt32, _ kind: PlaceKind, _ name: String, _ code: String, _ parent: Int?,
    _ population: UInt32, _ latitude: Double, _ longitude: Double, _ alternates: [String] = []
  ) -> Row {
    Row(
      id: id, kind: kind, name: name, code: code, parent: parent, population: population,
      latitude: latitude, longitude: longitude, alternates: alternates)
  }

  static func gazetteer() throws -> Gazetteer {
    try withArchive(archive()) { try Gazetteer(Archive(path: $0)) }
  }

  /// Writes the archive to a file for as long as `body` runs; a mapping outlives the file.
  static func withArchive<Result>(
    _ archive: ArchiveWriter, _ body: (String) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "hearsay-\(UUID().uuidString).gazetteer")
    try archive.write(to: file.path)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  static func archive() -> ArchiveWriter {
    // The ids are looked up by bisection: sort, and let the parents follow.
    let order = rows.indices.sorted { rows[$0].id < rows[$1].id }
    var columns: [String: [UInt8]] = [:]
    func add(_ column: String, _ number: some FixedWidthInteger) {
      columns[column, default: []].append(littleEndian: number)
    }
    for number in order {
      let row = rows[number]
      add("place.ids", row.id)
      add("place.points", Int32(row.latitude * GazetteerLayout.unitsPerDegree))
      add("place.points", Int32(row.longitude * GazetteerLayout.unitsPerDegree))
      add("place.populations", row.population)
      add("place.kinds", row.kind.rawValue)
      add(
        "place.parents",
        row.parent.flatMap(order.firstIndex).map(UInt32.init) ?? GazetteerLayout.none)
      let words = row.code.isEmpty ? row.name : row.name + "\t" + row.code
      columns["place.words", default: []] += Array(words.utf8)
      add("place.ends", UInt32(columns["place.words", default: []].count))
    }
    addNames(order, to: &columns)
    var archive = ArchiveWriter()
    for name in columns.keys { archive.add(name, columns[name, default: []]) }
    return archive
  }

  private static func addNames(_ order: [Int], to columns: inout [String: [UInt8]]) {
    var buckets: [Int: [(UInt32, UInt32)]] = [:]
    for (record, number) in order.enumerated() {
      let name = PlaceName(rows[number].name).key
      var keys = [(name, PlaceCandidate.Match.name)]
      keys += rows[number].alternates.map { (PlaceName($0).key, .alternate) }
      if let sound = GazetteerLayout.soundKey(of: name) { keys.append((sound, .sound)) }
      for (key, match) in keys {
        let (bucket, mark) = GazetteerLayout.slot(of: key)
        buckets[bucket, default: []].append(
          (mark, UInt32(match.rawValue) << GazetteerLayout.matchShift | UInt32(record)))
      }
    }
    var count = 0
    for bucket in 0..<GazetteerLayout.bucketCount {
      for (mark, value) in buckets[bucket, default: []] {
        columns["name.entries", default: []].append(littleEndian: mark)
        columns["name.entries", default: []].append(littleEndian: value)
        count += 1
      }
      columns["name.ends", default: []].append(littleEndian: UInt32(count))
    }
  }
}

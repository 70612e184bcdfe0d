import Foundation
import Learning
import Linking

/// Lays places out as ``GazetteerLayout`` describes.
struct GazetteerPacker {
  private struct Entry {
    let bucket: Int
    let mark: UInt32
    let match: UInt32
    let population: Int
    let record: Int

    static func comesBefore(_ left: Entry, _ right: Entry) -> Bool {
      if left.bucket != right.bucket { return left.bucket < right.bucket }
      if left.mark != right.mark { return left.mark < right.mark }
      if left.match != right.match { return left.match < right.match }
      if left.population != right.population { return left.population > right.population }
      return left.record < right.record
    }
  }

  private let records: [PlaceRecord]
  private let numbers: [String: Int]

  init(_ records: [PlaceRecord]) {
    self.records = records.sorted { $0.id < $1.id }
    var numbers: [String: Int] = [:]
    for (number, record) in self.records.enumerated() {
      if let code = record.code { numbers[code] = number }
    }
    self.numbers = numbers
  }

  func pack() -> ArchiveWriter {
    var archive = ArchiveWriter()
    addColumns(to: &archive)
    addNames(to: &archive)
    return archive
  }

  private func addColumns(to archive: inout ArchiveWriter) {
    var ids: [UInt8] = []
    var points: [UInt8] = []
    var populations: [UInt8] = []
    var parents: [UInt8] = []
    var kinds: [UInt8] = []
    var ends: [UInt8] = []
    var words: [UInt8] = []
    for record in records {
      ids.append(littleEndian: UInt32(record.id))
      points.append(littleEndian: Self.units(record.point?.latitude))
      points.append(littleEndian: Self.units(record.point?.longitude))
      populations.append(littleEndian: UInt32(clamping: record.population))
      parents.append(littleEndian: parent(of: record))
      kinds.append(record.kind.rawValue | (record.isCapital ? GazetteerLayout.capitalBit : 0))
      words.append(contentsOf: record.name.utf8)
      if let code = record.code { words.append(contentsOf: "\t\(code)".utf8) }
      ends.append(littleEndian: UInt32(words.count))
    }
    archive.add("place.ids", ids)
    archive.add("place.points", points)
    archive.add("place.populations", populations)
    archive.add("place.parents", parents)
    archive.add("place.kinds", kinds)
    archive.add("place.ends", ends)
    archive.add("place.words", words)
  }

  /// The record of the container; that of the country when the division is not listed.
  private func parent(of record: PlaceRecord) -> UInt32 {
    var code = record.parentCode ?? ""
    while !code.isEmpty {
      if let number = numbers[code] { return UInt32(number) }
      code = code.split(separator: ".").dropLast().joined(separator: ".")
    }
    return GazetteerLayout.none
  }

  private static func units(_ degrees: Double?) -> Int32 {
    degrees.map { Int32(($0 * GazetteerLayout.unitsPerDegree).rounded()) }
      ?? GazetteerLayout.unknownPoint
  }

  private func addNames(to archive: inout ArchiveWriter) {
    var entries: [Entry] = []
    for number in records.indices { addEntries(of: number, to: &entries) }
    entries.sort(by: Entry.comesBefore)
    var ends: [UInt8] = []
    var packed: [UInt8] = []
    var at = 0
    for bucket in 0..<GazetteerLayout.bucketCount {
      while at < entries.count, entries[at].bucket == bucket {
        packed.append(littleEndian: entries[at].mark)
        packed.append(
          littleEndian: entries[at].match << GazetteerLayout.matchShift | UInt32(entries[at].record)
        )
        at += 1
      }
      ends.append(littleEndian: UInt32(at))
    }
    archive.add("name.ends", ends)
    archive.add("name.entries", packed)
  }

  /// The smallest population of a city that is also found by its sound.
  private static let soundPopulation = 5_000

  private func addEntries(of number: Int, to entries: inout [Entry]) {
    let record = records[number]
    var keys: Set<String> = []
    func add(_ key: String, _ match: PlaceCandidate.Match) {
      guard !key.isEmpty, keys.insert(key).inserted else { return }
      let (bucket, mark) = GazetteerLayout.slot(of: key)
      entries.append(
        Entry(
          bucket: bucket, mark: mark, match: UInt32(match.rawValue),
          population: record.population, record: number))
    }
    let name = PlaceName(record.name)
    add(name.key, .name)
    if record.kind.isDivision { add(name.core, .name) }
    for alternate in record.alternates {
      let name = PlaceName(alternate)
      // A country's names are hand-picked, and each means the same with any match.
      add(name.key, record.kind == .country ? .name : .alternate)
    }
    guard record.kind.isDivision || record.population >= Self.soundPopulation else { return }
    if let sound = GazetteerLayout.soundKey(of: name.core) { add(sound, .sound) }
  }
}

public import Learning

/// The places of GeoNames, read where they lie in a mapped archive: nothing is parsed or copied
/// when it is opened. See ``GazetteerLayout``.
///
/// ```swift
/// let gazetteer = try Gazetteer(Archive(path: "places.gazetteer"))
/// gazetteer.candidates(for: "Luhansk region").first?.within  // ["UA"]
/// ```
public struct Gazetteer: @unchecked Sendable {
  // Unchecked: the pointers lead into the mapped sections, which are kept and never written.
  private let sections: [ArchiveSection]
  private let ids: UnsafeBufferPointer<UInt32>
  private let points: UnsafeBufferPointer<Int32>
  private let populations: UnsafeBufferPointer<UInt32>
  private let parents: UnsafeBufferPointer<UInt32>
  private let kinds: UnsafeBufferPointer<UInt8>
  private let ends: UnsafeBufferPointer<UInt32>
  private let words: UnsafeBufferPointer<UInt8>
  private let bucketEnds: UnsafeBufferPointer<UInt32>
  private let entries: UnsafeBufferPointer<SIMD2<UInt32>>

  /// The number of places.
  public var count: Int { ids.count }

  /// Opens a gazetteer.
  ///
  /// - Throws: ``ArchiveError`` when a section is missing or its size does not fit.
  public init(_ archive: Archive) throws(ArchiveError) {
    var sections: [ArchiveSection] = []
    func column<Element>(
      _ name: String, of _: Element.Type, count: Int? = nil
    ) throws(ArchiveError) -> UnsafeBufferPointer<Element> {
      let section = try archive.section(name)
      sections.append(section)
      let size = MemoryLayout<Element>.stride
      guard section.count % size == 0, count == nil || section.count / size == count else {
        throw section.damaged
      }
      return section.bytes.assumingMemoryBound(to: Element.self)
    }
    ids = try column("place.ids", of: UInt32.self)
    points = try column("place.points", of: Int32.self, count: ids.count * 2)
    populations = try column("place.populations", of: UInt32.self, count: ids.count)
    parents = try column("place.parents", of: UInt32.self, count: ids.count)
    kinds = try column("place.kinds", of: UInt8.self, count: ids.count)
    ends = try column("place.ends", of: UInt32.self, count: ids.count)
    words = try column("place.words", of: UInt8.self)
    bucketEnds = try column(
      "name.ends", of: UInt32.self, count: GazetteerLayout.bucketCount)
    entries = try column("name.entries", of: SIMD2<UInt32>.self)
    self.sections = sections
  }

  /// The places that have this name, the better matches and among them the larger places first.
  ///
  /// With a designator (`Luhansk region`) the places that have the name as a whole come first,
  /// then those of a fitting kind that have it without the designator. Places that only sound like
  /// it are given when there is no other.
  ///
  /// Complexity: O(length of the name + number of its places).
  public func candidates(for name: some StringProtocol) -> [PlaceCandidate] {
    candidates(for: PlaceName(name))
  }

  /// The places that have this folded name.
  public func candidates(for name: PlaceName) -> [PlaceCandidate] {
    guard !name.key.isEmpty else { return [] }
    var found = places(named: name.key, kinds: .all)
    if name.core != name.key {
      let known = Set(found.map(\.id))
      found += places(named: name.core, kinds: name.designated).filter { !known.contains($0.id) }
    }
    if found.isEmpty, let sound = GazetteerLayout.soundKey(of: name.core) {
      found = places(named: sound, kinds: name.designated)
    }
    return found
  }

  /// The place with that GeoNames id, nil when there is none. Complexity: O(log n).
  public func place(id: Int) -> PlaceCandidate? {
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if Int(UInt32(littleEndian: ids[middle])) < id { low = middle + 1 } else { high = middle }
    }
    guard low < ids.count, Int(UInt32(littleEndian: ids[low])) == id else { return nil }
    return place(low, match: .name)
  }

  private func places(named key: String, kinds wanted: PlaceKinds) -> [PlaceCandidate] {
    let (bucket, mark) = GazetteerLayout.slot(of: key)
    let start = bucket == 0 ? 0 : Int(UInt32(littleEndian: bucketEnds[bucket - 1]))
    let end = min(Int(UInt32(littleEndian: bucketEnds[bucket])), entries.count)
    var found: [PlaceCandidate] = []
    var at = start
    while at < end {
      let entry = entries[at]
      at += 1
      guard UInt32(littleEndian: entry.x) == mark else { continue }
      let value = UInt32(littleEndian: entry.y)
      let record = Int(value & (1 << GazetteerLayout.matchShift - 1))
      guard let kind = kind(of: record), wanted.contains(kind),
        let match = PlaceCandidate.Match(
          rawValue: UInt8(truncatingIfNeeded: value >> GazetteerLayout.matchShift)),
        let place = place(record, match: match)
      else { continue }
      found.append(place)
    }
    return found
  }

  private func kind(of record: Int) -> PlaceKind? {
    guard kinds.indices.contains(record) else { return nil }
    return PlaceKind(rawValue: kinds[record] & ~GazetteerLayout.capitalBit)
  }

  private func place(_ record: Int, match: PlaceCandidate.Match) -> PlaceCandidate? {
    guard let kind = kind(of: record) else { return nil }
    let (name, code) = nameAndCode(of: record)
    let latitude = Int32(littleEndian: points[record * 2])
    let longitude = Int32(littleEndian: points[record * 2 + 1])
    let isKnown = latitude != GazetteerLayout.unknownPoint
    return PlaceCandidate(
      id: Int(UInt32(littleEndian: ids[record])), name: name, kind: kind,
      isCapital: kinds[record] & GazetteerLayout.capitalBit != 0, code: code,
      within: containers(of: record),
      latitude: isKnown ? Double(latitude) / GazetteerLayout.unitsPerDegree : nil,
      longitude: isKnown ? Double(longitude) / GazetteerLayout.unitsPerDegree : nil,
      population: Int(UInt32(littleEndian: populations[record])), match: match)
  }

  private func containers(of record: Int) -> [String] {
    var codes: [String] = []
    var parent = Int(UInt32(littleEndian: parents[record]))
    // A chain has at most three links; the bound keeps a foreign archive from turning in a ring.
    while codes.count < 3, parents.indices.contains(parent) {
      if let code = nameAndCode(of: parent).code { codes.append(code) }
      parent = Int(UInt32(littleEndian: parents[parent]))
    }
    return codes
  }

  private func nameAndCode(of record: Int) -> (name: String, code: String?) {
    let start = record == 0 ? 0 : Int(UInt32(littleEndian: ends[record - 1]))
    let end = min(Int(UInt32(littleEndian: ends[record])), words.count)
    guard start <= end else { return ("", nil) }
    let bytes = UnsafeBufferPointer(rebasing: words[start..<end])
    guard let tab = bytes.firstIndex(of: 0x09) else {
      return (String(decoding: bytes, as: UTF8.self), nil)
    }
    return (
      String(decoding: bytes[..<tab], as: UTF8.self),
      String(decoding: bytes[(tab + 1)...], as: UTF8.self)
    )
  }
}

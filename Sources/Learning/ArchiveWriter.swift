import Foundation

/// Collects named sections and writes them as one file that ``Archive`` maps.
///
/// The same sections give the same bytes, in whatever order they were added.
public struct ArchiveWriter {
  private var sections: [String: [UInt8]] = [:]

  /// Starts an archive without sections.
  public init() {}

  /// Adds a section, or replaces the one with the same name.
  ///
  /// - Precondition: the name is ASCII, at most 23 bytes.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    precondition(name.utf8.count < Archive.nameSize && name.utf8.allSatisfy { $0 < 0x80 })
    sections[name] = bytes
  }

  /// All bytes of the file.
  public func serialized() -> [UInt8] {
    let names = sections.keys.sorted()
    var table: [UInt8] = []
    var body: [UInt8] = []
    let bodyStart = Self.aligned(Archive.headerSize + names.count * Archive.entrySize)
    for name in names {
      let bytes = sections[name, default: []]
      body.append(
        contentsOf: repeatElement(0, count: Self.aligned(body.count) - body.count))
      let padding = Archive.nameSize - name.utf8.count
      table.append(contentsOf: name.utf8)
      table.append(contentsOf: repeatElement(0, count: padding))
      table.append(littleEndian: UInt64(bodyStart + body.count))
      table.append(littleEndian: UInt64(bytes.count))
      table.append(littleEndian: bytes.withUnsafeBytes { xxHash64($0) })
      body.append(contentsOf: bytes)
    }
    var file = Archive.magic
    file.append(littleEndian: Archive.formatVersion)
    file.append(littleEndian: UInt32(names.count))
    file.append(littleEndian: table.withUnsafeBytes { xxHash64($0) })
    file.append(contentsOf: table)
    file.append(contentsOf: repeatElement(0, count: bodyStart - file.count))
    file.append(contentsOf: body)
    return file
  }

  /// Writes the file under a temporary name, then renames it.
  public func write(to path: String) throws {
    try Data(serialized()).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + Archive.alignment - 1) / Archive.alignment * Archive.alignment
  }
}

extension [UInt8] {
  /// Appends the bytes of a number, lowest first.
  public mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

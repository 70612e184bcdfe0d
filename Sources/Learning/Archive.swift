/// A memory-mapped file of named sections, opened read only.
///
/// Layout, all numbers little-endian: the 8 bytes `HEARSAY\0`; format version (32 bits); number of
/// sections (32 bits); XXH64 of the section table (64 bits); then for each section a name (24
/// bytes, zero-padded ASCII), offset, length and XXH64 of its bytes (64 bits each); then the
/// sections, each at a multiple of 64. Made by ``ArchiveWriter``.
public final class Archive: Sendable {
  /// The format version that this program writes and reads.
  public static let formatVersion: UInt32 = 1
  static let magic: [UInt8] = Array("HEARSAY\0".utf8)
  static let headerSize = 24
  static let entrySize = 48
  static let nameSize = 24
  static let alignment = 64

  /// Where the file is.
  public let path: String
  /// The names of all sections, sorted.
  public let sectionNames: [String]
  /// XXH64 of the section table, which holds the checksums of all sections: 16 hex digits that
  /// name the content of the archive.
  public let fingerprint: String
  private let file: MappedFile
  private let ranges: [String: Range<Int>]

  /// Maps an archive and verifies all of it.
  ///
  /// - Throws: ``ArchiveError`` when the file is missing, foreign, of another version or damaged.
  /// - Complexity: O(file size), about 2 ms for 10 MB.
  public init(path: String) throws(ArchiveError) {
    self.path = path
    file = try MappedFile(path: path)
    let bytes = file.bytes
    guard bytes.count >= Self.headerSize else {
      guard bytes.prefix(8).elementsEqual(Self.magic.prefix(bytes.count)), !bytes.isEmpty else {
        throw .notAnArchive(path: path)
      }
      throw .damaged(path: path, part: "header")
    }
    guard bytes.prefix(8).elementsEqual(Self.magic) else { throw .notAnArchive(path: path) }
    let version = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard version == Self.formatVersion else {
      throw .version(path: path, found: version, supported: Self.formatVersion)
    }
    let count = Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    let tableEnd = Self.headerSize + count * Self.entrySize
    guard count <= 4096, tableEnd <= bytes.count else {
      throw .damaged(path: path, part: "table")
    }
    func word(_ at: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    let tableHash = xxHash64(.init(rebasing: bytes[Self.headerSize..<tableEnd]))
    guard word(16) == tableHash else { throw .damaged(path: path, part: "table") }
    var ranges: [String: Range<Int>] = [:]
    for number in 0..<count {
      let entry = Self.headerSize + number * Self.entrySize
      let name = String(
        decoding: bytes[entry..<entry + Self.nameSize].prefix { $0 != 0 }, as: UTF8.self)
      let (offset, length) = (word(entry + 24), word(entry + 32))
      guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
        throw .damaged(path: path, part: name)
      }
      let range = Int(offset)..<Int(offset + length)
      guard word(entry + 40) == xxHash64(.init(rebasing: bytes[range])) else {
        throw .damaged(path: path, part: name)
      }
      ranges[name] = range
    }
    self.ranges = ranges
    sectionNames = ranges.keys.sorted()
    let digits = String(tableHash, radix: 16)
    fingerprint = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The section with that name.
  ///
  /// - Throws: ``ArchiveError/missingSection(path:section:)``.
  public func section(_ name: String) throws(ArchiveError) -> ArchiveSection {
    guard let range = ranges[name] else { throw .missingSection(path: path, section: name) }
    return ArchiveSection(file: file, path: path, name: name, range: range)
  }
}

/// The bytes of one section; keeps the mapping alive. The start is aligned to 64 bytes.
public struct ArchiveSection: Sendable {
  private let file: MappedFile
  private let range: Range<Int>
  /// The file it is in.
  public let path: String
  /// Its name.
  public let name: String

  init(file: MappedFile, path: String, name: String, range: Range<Int>) {
    self.file = file
    self.path = path
    self.name = name
    self.range = range
  }

  /// The number of bytes.
  public var count: Int { range.count }

  /// Lends the bytes to `body`; they must not be kept longer than the section lives.
  public func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(bytes)
  }

  /// The bytes, valid as long as this value lives: for types that keep the section beside the
  /// pointers they take from it.
  public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[range])
  }

  /// The error that says that this section is damaged.
  public var damaged: ArchiveError { .damaged(path: path, part: name) }
}

import Foundation
import Learning
import Testing

@Suite struct ArchiveTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "archive-\(UUID().uuidString)")

  private func file(_ bytes: [UInt8]) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appendingPathComponent("\(UUID().uuidString).model")
    try Data(bytes).write(to: url)
    return url.path
  }

  private var sample: [UInt8] {
    var writer = ArchiveWriter()
    writer.add("beta", [1, 2, 3])
    writer.add("alpha", Array(repeating: 7, count: 100))
    writer.add("empty", [])
    return writer.serialized()
  }

  @Test func sectionsComeBackAligned() throws {
    let archive = try Archive(path: file(sample))
    #expect(archive.sectionNames == ["alpha", "beta", "empty"])
    let beta = try archive.section("beta")
    #expect(Array(beta.bytes) == [1, 2, 3])
    #expect(try archive.section("empty").count == 0)
    let address = try #require(beta.bytes.baseAddress.map(UInt.init(bitPattern:)))
    #expect(address % 64 == 0)
  }

  @Test func orderOfAddingDoesNotMatter() {
    var writer = ArchiveWriter()
    writer.add("empty", [])
    writer.add("alpha", Array(repeating: 7, count: 100))
    writer.add("beta", [1, 2, 3])
    #expect(writer.serialized() == sample)
  }

  @Test func anotherVersionIsNamed() throws {
    var bytes = sample
    bytes[8] = 9
    let path = try file(bytes)
    #expect(throws: ArchiveError.version(path: path, found: 9, supported: 1)) {
      try Archive(path: path)
    }
    let message = ArchiveError.version(path: "x", found: 9, supported: 1).description
    #expect(message.contains("version 9") && message.contains("version 1"))
  }

  @Test func everyCutIsNoticed() throws {
    let whole = sample
    for length in 0..<whole.count {
      let path = try file(Array(whole.prefix(length)))
      #expect(throws: ArchiveError.self, "cut to \(length) bytes") { try Archive(path: path) }
    }
  }

  @Test func everyChangedByteOfContentIsNoticed() throws {
    let whole = sample
    let sections = [192..<292, 320..<323]
    for at in Array(0..<16) + Array(24..<168) + sections.flatMap(Array.init) {
      var bytes = whole
      bytes[at] ^= 0x40
      let path = try file(bytes)
      #expect(throws: ArchiveError.self, "byte \(at) changed") { try Archive(path: path) }
    }
  }

  @Test(arguments: ["/no/such/file", "/"])
  func whatIsNoFileIsUnreadable(path: String) {
    let error = #expect(throws: ArchiveError.self) { try Archive(path: path) }
    guard case .unreadable = error else {
      Issue.record("not told as unreadable: \(String(describing: error))")
      return
    }
  }

  @Test func missingSectionIsNamed() throws {
    let archive = try Archive(path: file(sample))
    #expect(throws: ArchiveError.missingSection(path: archive.path, section: "gamma")) {
      try archive.section("gamma")
    }
  }
}

@Suite struct ChecksumTests {
  // Values of the reference implementation of XXH64 with seed 0.
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func agreesWithTheReference(text: String, hash: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { xxHash64($0) } == hash)
  }
}

import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  /// A folder of this run's own.
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "hearsay-program-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file into the folder.
  @discardableResult
  func put(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The names in the folder, hidden ones included, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Runs the program in the folder. What it writes goes through files, so that no pipe fills up.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    let desk = NSTemporaryDirectory() + "hearsay-streams-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: desk, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: desk) }
    func stream(_ name: String, _ content: String = "") throws -> URL {
      let url = URL(fileURLWithPath: desk + "/" + name)
      try Data(content.utf8).write(to: url)
      return url
    }
    let (output, error) = (try stream("out"), try stream("err"))
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["HOME": folder, "TERM": "dumb"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: stream("in", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }

  /// Beside the test bundle, where the package manager builds both.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("hearsay")

  /// Whether the trained models are there: they are built by `make train`.
  static let hasModels = {
    let folder =
      executable.deletingLastPathComponent().path
      + "/hearsay_Models.resources/Resources/"
    return ["english.model", "places.gazetteer"].allSatisfy {
      FileManager.default.fileExists(atPath: folder + $0)
    }
  }()
}

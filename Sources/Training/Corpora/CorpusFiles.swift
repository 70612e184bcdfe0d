import Foundation

/// The folder with all corpora.
public struct CorpusFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Names the folder; nothing is read yet.
  public init(_ path: String) { self.path = path }

  /// The text of one file.
  func text(_ relative: String) throws -> String {
    let full = path + "/" + relative
    guard let data = FileManager.default.contents(atPath: full) else {
      throw CorpusError(full, "cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CorpusError(full, "is not UTF-8")
    }
    return text
  }

  /// The files of a folder with an ending, sorted, relative to the corpora.
  func files(in folder: String, ending: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)
    else { throw CorpusError(path + "/" + folder, "cannot be read") }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }
}

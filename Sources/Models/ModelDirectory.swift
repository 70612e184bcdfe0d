public import Foundation
public import Learning

/// The folder that holds the trained models and the gazetteer.
///
/// Looked for, in this order: the path that was given (`--models`); `$HEARSAY_MODELS`; beside the
/// executable, also in the resource folder that SwiftPM puts there; the place where the package was
/// built. The first that holds ``modelFile`` is taken; one that was named by the user must hold it.
public struct ModelDirectory: Sendable {
  /// The name of the archive with the English models.
  public static let modelFile = "english.model"
  /// The name of the archive with the gazetteer.
  public static let gazetteerFile = "places.gazetteer"
  static let resourceFolder = "hearsay_Models.resources"

  /// The folder.
  public let path: String

  /// Finds the folder.
  ///
  /// - Parameters:
  ///   - given: what the user named on the command line, if anything.
  ///   - environment: where `HEARSAY_MODELS` is looked up.
  ///   - executable: the path of the program; symbolic links are resolved.
  /// - Throws: ``ModelsNotFound`` with all the places that were looked at.
  public init(
    given: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: String? = ModelDirectory.executable
  ) throws(ModelsNotFound) {
    var candidates: [String] = []
    if let given {
      candidates = [given]
    } else if let named = environment["HEARSAY_MODELS"], !named.isEmpty {
      candidates = [named]
    } else {
      candidates = Self.places(beside: executable) + [Self.buildPlace]
    }
    for candidate in candidates {
      if FileManager.default.fileExists(atPath: candidate + "/" + Self.modelFile) {
        path = candidate
        return
      }
    }
    throw ModelsNotFound(places: candidates)
  }

  /// Maps the archive with the English models.
  ///
  /// - Throws: `ArchiveError` when it is missing, damaged or of another version.
  public func models() throws(ArchiveError) -> Archive {
    try Archive(path: path + "/" + Self.modelFile)
  }

  /// Maps the archive with the gazetteer.
  ///
  /// - Throws: `ArchiveError` when it is missing, damaged or of another version.
  public func gazetteer() throws(ArchiveError) -> Archive {
    try Archive(path: path + "/" + Self.gazetteerFile)
  }

  /// The path of the running program, symbolic links resolved.
  public static var executable: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }

  private static func places(beside executable: String?) -> [String] {
    guard let executable else { return [] }
    let real = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    let folder = real.deletingLastPathComponent().path
    return [
      folder, "\(folder)/\(resourceFolder)/Resources", "\(folder)/../share/hearsay",
    ]
  }

  /// The resources in the source tree this was built from. `Bundle.module` is not asked: it ends
  /// the program when the folder has been moved.
  private static let buildPlace =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Resources"
}

/// There is no folder with models where they were looked for.
public struct ModelsNotFound: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folders that were looked at, in order.
  public let places: [String]

  /// What was looked for, where, and what to do.
  public var description: String {
    "no \(ModelDirectory.modelFile) in \(places.joined(separator: " or ")); install the models "
      + "beside the program, or name their folder with --models or $HEARSAY_MODELS"
  }
}

internal import Learning
public import Linking
public import Models

extension NameComparison {
  /// A comparison with the gazetteer of the model folder.
  ///
  /// - Throws: `ArchiveError` when it is missing, damaged or of another version.
  public init(models directory: ModelDirectory) throws {
    self.init(gazetteer: try Gazetteer(directory.gazetteer()))
  }

  /// A comparison with the gazetteer where there is one; without the models places are compared by
  /// their names alone.
  public static func ofTheModels() throws -> NameComparison {
    guard let directory = try? ModelDirectory() else { return NameComparison() }
    return try NameComparison(models: directory)
  }
}

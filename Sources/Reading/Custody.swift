/// What read a document, so that whoever holds a page can make it again, byte for byte.
public struct Custody: Hashable, Sendable {
  /// The version of the program.
  public var version: String
  /// The fingerprint of the model archive, 16 hex digits.
  public var model: String
  /// The fingerprint of the gazetteer, 16 hex digits.
  public var gazetteer: String

  /// Makes a record.
  public init(version: String, model: String, gazetteer: String) {
    self.version = version
    self.model = model
    self.gazetteer = gazetteer
  }
}

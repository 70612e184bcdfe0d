import Learning

/// A part of the model that is trained by itself and kept as an archive of its own until packed.
public enum ModelPart: String, CaseIterable, Sendable {
  case tokens
  case lemmas
  case reading
  case relations

  /// The file of a part inside the work folder.
  func path(in folder: String) -> String { "\(folder)/\(rawValue).part" }
}

/// Why a diagram could not be drawn.
public struct DiagramError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: String, Sendable {
    /// The entity to focus on is not in the graph.
    case unknownFocus
    /// Graphviz could not be started, for example because its plugins are not installed.
    case graphvizUnavailable
    /// Graphviz refused the drawing or gave back something unexpected.
    case graphvizFailed
  }

  /// What went wrong.
  public let code: Code
  /// What went wrong and what to do, for a person.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}

extension CaseFile {
  /// What became of documents that were to be added.
  public struct ImportSummary: Hashable, Sendable {
    /// How many were stored.
    public var added = 0
    /// How many were there already, with the same text.
    public var unchanged = 0
    /// The ids of those that were left out because the case has another text under their id.
    public var refused: [String] = []

    /// Nothing yet.
    public init() {}

    /// Takes in another summary.
    public static func += (left: inout ImportSummary, right: ImportSummary) {
      left.added += right.added
      left.unchanged += right.unchanged
      left.refused += right.refused
    }
  }
}

extension CaseFile.ImportSummary: CustomStringConvertible {
  /// `2 documents added, 1 already there`
  public var description: String {
    var parts = ["\(added) \(added == 1 ? "document" : "documents") added"]
    if unchanged > 0 { parts.append("\(unchanged) already there") }
    if !refused.isEmpty {
      parts.append(
        "\(refused.count) left out, because the case has another text under the same id: "
          + refused.joined(separator: ", "))
    }
    return parts.joined(separator: ", ")
  }
}

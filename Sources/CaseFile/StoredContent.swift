internal import Foundation
internal import KnowledgeGraph

/// What a claim says, as the JSON that the case keeps.
enum StoredContent {
  /// One line, its keys sorted, so that the same content is the same text.
  static func text(_ content: ClaimContent) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(content), as: UTF8.self)
  }

  /// The content; nil when the text is none.
  static func content(_ text: String) -> ClaimContent? {
    try? JSONDecoder().decode(ClaimContent.self, from: Data(text.utf8))
  }
}

import TextModel

/// A relation found by a pattern, before repetitions are dropped.
package struct RelationDraft {
  var kind: RelationKind
  var from: Mention
  var to: Mention
  /// The token that links the two, where there is one.
  var link: Int?
  var isFormer = false
  var confidence: Double
  var reason: String
}

/// A way in which a sentence states relations, read at one token.
protocol RelationPattern: Sendable {
  /// The relations that hang on the token.
  func relations(at token: Int, in context: RelationContext) -> [RelationDraft]
}

import TextModel

/// What one occurrence of a cue takes as its content and whom it tells.
struct CueReading {
  var use: CueEntry.Use
  var content: [TextSpan]
  /// The token that heads the addressee.
  var addressee: Int?
  /// Tokens besides the verb that belong to the cue, such as `for` in `called for`.
  var extraCue: [Int] = []
  /// The source where the construction itself names it.
  var source: Int?
  /// The source's words where the order of the words shows them, not the tree.
  var sourcePhrase: SourcePhrase?
  /// Whether nobody has to be named as the source.
  var allowsNoSource = false
}

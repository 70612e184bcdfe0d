/// A run of text that is not English and was left out: no token stands in it.
public struct ForeignPassage: Hashable, Sendable {
  /// The bytes it stands on.
  public var span: TextSpan
  /// The language as a BCP 47 tag, nil when it could not be told.
  public var language: String?
  /// About how many words it has.
  public var words: Int

  /// Makes a passage.
  public init(span: TextSpan, language: String? = nil, words: Int) {
    self.span = span
    self.language = language
    self.words = words
  }
}

extension Analysis {
  /// Whether nothing was read because the document as a whole is not English.
  public var isForeign: Bool { !foreign.isEmpty && tokens.isEmpty }
}

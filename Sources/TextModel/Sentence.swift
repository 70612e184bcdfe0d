/// The part of an article a sentence stands in.
public enum Zone: String, Sendable, CaseIterable {
  /// A headline or a heading between paragraphs.
  case headline
  /// Place and agency in front of the first sentence: `KYIV (Reuters) -`.
  case dateline
  /// Who wrote it.
  case byline
  /// The words under a picture, with its credit.
  case caption
  /// An item of a list.
  case list
  /// Running text.
  case body
}

/// A sentence: a run of tokens.
public struct Sentence: Hashable, Sendable {
  /// The indices of its tokens in ``Analysis/tokens``.
  public var tokens: Range<Int>
  /// The bytes from its first to its last token.
  public var span: TextSpan
  /// The part of the article it stands in.
  public var zone: Zone
  /// Whether it is the first of its paragraph.
  public var startsParagraph: Bool

  /// Makes a sentence.
  public init(tokens: Range<Int>, span: TextSpan, zone: Zone = .body, startsParagraph: Bool = false)
  {
    self.tokens = tokens
    self.span = span
    self.zone = zone
    self.startsParagraph = startsParagraph
  }
}

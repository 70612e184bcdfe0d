/// A sign that somebody is quoted which the program did not read as an attribution.
///
/// Silence about such words would pass them off as the outlet's own.
public struct UnreadPassage: Hashable, Sendable {
  /// What gives the sign.
  public enum Sign: String, Sendable, CaseIterable {
    /// A verb of saying, or `according to`, that is no cue of any attribution.
    case saying
    /// A quotation, or a lone quotation mark, of which no attribution's content holds a word.
    case quotation
  }

  /// The verb, or the quotation as far as it stands in one sentence.
  public var span: TextSpan
  /// What it is.
  public var sign: Sign
  /// The sentence that is not read, index in ``Analysis/sentences``.
  public var sentence: Int

  /// Makes a passage.
  public init(span: TextSpan, sign: Sign, sentence: Int) {
    self.span = span
    self.sign = sign
    self.sentence = sentence
  }
}

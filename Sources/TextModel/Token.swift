/// One syntactic word of UD v2. Its form is the text under its span.
public struct Token: Hashable, Sendable {
  /// The bytes it stands on.
  public var span: TextSpan
  /// Whether it goes on with the multiword token of the token before (`n't` in `don't`).
  public var continuesWord: Bool
  /// The dictionary form, empty until tagged.
  public var lemma: String
  /// The universal part of speech.
  public var upos: UniversalTag
  /// The Penn part of speech.
  public var xpos: PennTag
  /// The index of its head in ``Analysis/tokens``, -1 for the root of a sentence.
  public var head: Int
  /// Its relation to the head.
  public var deprel: Deprel

  /// Makes a token; what is not given is what an untagged, unparsed token has.
  public init(
    span: TextSpan, continuesWord: Bool = false, lemma: String = "", upos: UniversalTag = .other,
    xpos: PennTag = .fw, head: Int = -1, deprel: Deprel = .unspecified
  ) {
    self.span = span
    self.continuesWord = continuesWord
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.head = head
    self.deprel = deprel
  }
}

/// A document with everything that the annotators have found in it: the value where they meet.
///
/// Layers refer to each other by index (tokens to tokens, mentions to entities, attributions to
/// attributions), so a layer is only ever replaced as a whole.
public struct Analysis: Sendable {
  /// What is analysed.
  public let document: Document
  /// What is not English and was left out, in text order.
  public var foreign: [ForeignPassage] = []
  /// All words outside of ``foreign``, in text order.
  public var tokens: [Token] = []
  /// What a network has understood of each token; dropped when nothing needs it any more.
  public var vectors: TokenVectors?
  /// All sentences, in text order; they cover all tokens.
  public var sentences: [Sentence] = []
  /// Spans that refer to entities, in text order.
  public var mentions: [Mention] = []
  /// What the mentions refer to, in the order of first appearance.
  public var entities: [DocumentEntity] = []
  /// The entity that is the document's publisher, index in ``entities``.
  public var publisherEntity: Int?
  /// Dates and periods, in text order.
  public var dates: [DateMention] = []
  /// Who says what, in text order of the contents.
  public var attributions: [Attribution] = []
  /// Signs of attributions that were not read, in text order.
  public var unread: [UnreadPassage] = []
  /// Typed relations, in text order of their evidence.
  public var relations: [RelationMention] = []
  /// The layers that are there.
  public var layers: Set<Layer> = []

  /// Starts the analysis of a document, with nothing found yet.
  public init(_ document: Document) {
    self.document = document
  }

  /// The words of a token.
  public func form(_ token: Int) -> Substring { document[tokens[token].span] }

  /// The words of a span.
  public func text(_ span: TextSpan) -> Substring { document[span] }

  /// The index of the sentence that holds the byte at `offset`, or of the last one before it; nil
  /// before the first. Complexity: O(log n).
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The indices of the tokens that overlap a span. Complexity: O(log n).
  public func tokens(in span: TextSpan) -> Range<Int> {
    func firstToken(where holds: (Token) -> Bool) -> Int {
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if holds(tokens[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let first = firstToken { $0.span.end > span.start }
    let end = firstToken { $0.span.start >= span.end }
    return first..<max(first, end)
  }

  /// The token of a span whose head lies outside of it (the first such), or nil when no token
  /// overlaps the span.
  public func head(of span: TextSpan) -> Int? {
    let range = tokens(in: span)
    return range.first { !range.contains(tokens[$0].head) }
  }
}

/// A kind of result that one annotator provides and others require.
public enum Layer: String, Sendable, CaseIterable {
  case languages
  case tokens
  case vectors
  case tags
  case lemmas
  case trees
  case names
  case dates
  case attributions
  case unread
  case coreference
  case relations
  case links
}

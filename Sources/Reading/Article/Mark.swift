internal import TextModel

/// Something that was read in a text, on one of the spans it stands on.
struct Mark: Hashable {
  /// What was read. Of marks on the same words, those that come first here enclose the others.
  enum Kind: Int, Comparable {
    /// A passage that is not English.
    case foreign
    /// A sentence that holds signs of an attribution which was not read.
    case unread
    /// Words of a relation's evidence.
    case evidence
    /// A piece of an attribution's content.
    case content
    /// An attribution's source.
    case source
    /// A piece of an attribution's cue.
    case cue
    /// The sign itself: a verb of saying or a quotation.
    case sign
    /// Words that refer to an entity.
    case mention
    /// A date.
    case date

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it is.
  var kind: Kind
  /// Which one: the index in the layer of the analysis; of ``Kind/unread`` that of the sentence.
  var index: Int
  /// Where.
  var span: TextSpan
  /// Whether it is the first of the spans it stands on.
  var isFirst: Bool

  /// Enclosing marks before those they enclose.
  static func isBefore(_ left: Mark, _ right: Mark) -> Bool {
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.span.end != right.span.end { return left.span.end > right.span.end }
    return (left.kind, left.index) < (right.kind, right.index)
  }
}

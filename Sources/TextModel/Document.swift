/// One text as it was given, with what is known about where it comes from.
///
/// The text is never changed: whatever is normalised is kept beside it. All offsets in the program
/// count UTF-8 bytes of ``text``.
public struct Document: Hashable, Sendable {
  /// The given id, else the first 16 hex digits of SHA-256 over url, publisher, published, title
  /// and text, each followed by a line feed.
  public let id: String
  /// The headline; shown, not analysed.
  public let title: String?
  /// The outlet that published it.
  public let publisher: String?
  /// Who wrote it.
  public let author: String?
  /// The day of publication, against which relative dates are resolved.
  public let published: CalendarDate?
  /// Where it was published.
  public let url: String?
  /// The language as a BCP 47 tag, when it was given.
  public let language: String?
  /// SHA-256 of ``text`` alone, 64 hex digits.
  public let sha256: String
  /// The words.
  public let text: String

  /// Makes a document from values that are already known; the readers of `Intake` compute the
  /// hashes.
  public init(
    id: String, title: String? = nil, publisher: String? = nil, author: String? = nil,
    published: CalendarDate? = nil, url: String? = nil, language: String? = nil,
    sha256: String = "", text: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.published = published
    self.url = url
    self.language = language
    self.sha256 = sha256
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The words of a span.
  ///
  /// - Precondition: the span's ends are on character boundaries inside the text.
  public subscript(span: TextSpan) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return text[start..<utf8.index(start, offsetBy: span.length)]
  }
}

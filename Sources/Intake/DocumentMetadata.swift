public import TextModel
internal import Crypto

/// What is known about a document beside its text; an empty value is a missing one.
public struct DocumentMetadata: Hashable, Sendable {
  /// The id that was given.
  public var id: String?
  /// The headline.
  public var title: String?
  /// The outlet.
  public var publisher: String?
  /// Who wrote it.
  public var author: String?
  /// The day of publication.
  public var published: CalendarDate?
  /// Where it was published.
  public var url: String?
  /// The language as a BCP 47 tag.
  public var language: String?

  /// Makes metadata; what is not given is unknown.
  public init(
    id: String? = nil, title: String? = nil, publisher: String? = nil, author: String? = nil,
    published: CalendarDate? = nil, url: String? = nil, language: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.published = published
    self.url = url
    self.language = language
  }

  /// The same with every value of `other` that is known there.
  public func overridden(by other: DocumentMetadata) -> DocumentMetadata {
    DocumentMetadata(
      id: other.id ?? id, title: other.title ?? title, publisher: other.publisher ?? publisher,
      author: other.author ?? author, published: other.published ?? published,
      url: other.url ?? url, language: other.language ?? language)
  }
}

extension Document {
  /// Makes a document and computes what identifies it.
  ///
  /// The id is the given one, else the first 16 hex digits of SHA-256 over url, publisher,
  /// published, title and text, each followed by a line feed: two outlets that run the same words
  /// stay two documents.
  public init(_ metadata: DocumentMetadata, text: String) {
    let sha256 = hexadecimal(SHA256.hash(data: Array(text.utf8)))
    self.init(
      id: metadata.id ?? Self.computedID(metadata, text: text), title: metadata.title,
      publisher: metadata.publisher, author: metadata.author, published: metadata.published,
      url: metadata.url, language: metadata.language, sha256: sha256, text: text)
  }

  private static func computedID(_ metadata: DocumentMetadata, text: String) -> String {
    var hash = SHA256()
    let known = [
      metadata.url, metadata.publisher, metadata.published?.description, metadata.title, text,
    ]
    for value in known { hash.update(data: Array(((value ?? "") + "\n").utf8)) }
    return String(hexadecimal(hash.finalize()).prefix(16))
  }
}

private func hexadecimal(_ digest: SHA256.Digest) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let bytes = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: bytes, as: UTF8.self)
}

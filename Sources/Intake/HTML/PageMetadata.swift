internal import TextModel

/// What a page says about itself in `meta`, `link` and JSON-LD.
struct PageMetadata {
  /// The values as a document's metadata.
  let document: DocumentMetadata

  init(_ page: HTMLNode) {
    var meta: [String: String] = [:]
    for node in page.elements("meta") {
      let key = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
      guard let key = key?.lowercased(), let content = node.attribute("content")?.trimmed,
        !content.isEmpty, meta[key] == nil
      else { continue }
      meta[key] = content
    }
    let canonical = page.elements("link").first { $0.attribute("rel")?.lowercased() == "canonical" }
    let structured = StructuredArticle(page)
    let dates = [
      meta["article:published_time"], structured?.published, meta["datepublished"], meta["date"],
      meta["dc.date"], meta["dcterms.date"], meta["pubdate"],
      page.elements("time").first?.attribute("datetime"),
    ]
    document = DocumentMetadata(
      title: Self.known(
        meta["og:title"], structured?.title, page.elements("title").first?.allWords),
      publisher: Self.known(structured?.publisher, meta["og:site_name"], meta["dc.publisher"]),
      author: Self.known(meta["author"], structured?.author, Self.name(meta["article:author"])),
      published: dates.lazy.compactMap { $0.flatMap { CalendarDate(iso: $0) } }.first,
      url: Self.known(canonical?.attribute("href"), meta["og:url"], structured?.url),
      language: Self.known(
        page.attribute("lang"), page.elements("html").first?.attribute("lang")))
  }

  private static func known(_ values: String?...) -> String? {
    for case let value? in values {
      let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { return words }
    }
    return nil
  }

  /// The value unless it is an address, as `article:author` often is.
  private static func name(_ value: String?) -> String? {
    value.flatMap { $0.contains("://") ? nil : $0 }
  }
}

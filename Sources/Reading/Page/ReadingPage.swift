internal import KnowledgeGraph
public import TextModel

/// An article as a page that shows what was read in it: each voice's words with the chain that brought
/// them in the margin, what was not read, and an index of everybody named.
///
/// ```swift
/// let page = ReadingPage(analysis, custody: reader.custody).html()
/// ```
///
/// The page is one file without network, fonts or frameworks; it is HTML and well-formed XML. The same
/// analysis and custody give the same bytes. Whatever the text holds, none of it acts on the page.
public struct ReadingPage: Sendable {
  let article: MarkedArticle
  let custody: Custody?

  /// Prepares the page of an analysed document.
  ///
  /// - Parameters:
  ///   - analysis: a finished analysis.
  ///   - custody: what read it; left out of the page when nil.
  public init(_ analysis: Analysis, custody: Custody? = nil) {
    article = MarkedArticle(analysis)
    self.custody = custody
  }

  var analysis: Analysis { article.analysis }
  var document: Document { article.analysis.document }

  /// The whole page. Complexity: O(n log n) in the length of the text.
  public func html() -> String {
    let heading = PlainLine.shortened(document.title ?? document.publisher ?? "Article", to: 200)
    let policy = ContentPolicy.allowing(style: PageStyle.css, script: PageScript.source)
    var page = """
      <!DOCTYPE html>
      <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="\(policy)" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>\(HTMLText.attribute(heading)) · read by Hearsay</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>

      """
    page += header()
    page += "<main id=\"article\">\n"
    for paragraph in article.paragraphs { page += row(paragraph) }
    if article.paragraphs.isEmpty { page += "<p class=\"empty\">The text is empty.</p>\n" }
    page += "</main>\n"
    page += backMatter()
    page += "<script>\(PageScript.source)</script>\n</body>\n</html>\n"
    return page
  }

  /// The name of an entity, linked to its place in the index.
  func entityLink(_ index: Int?, or name: String, limit: Int = 80) -> String {
    let words = "<bdi>\(HTMLText.line(name, limit: limit))</bdi>"
    guard let index, analysis.entities.indices.contains(index) else { return words }
    return "<a href=\"#e\(index + 1)\">\(words)</a>"
  }

  /// The name of an entity, linked to its place in the index.
  func entityLink(_ index: Int) -> String {
    guard analysis.entities.indices.contains(index) else { return "?" }
    return entityLink(index, or: analysis.entities[index].name)
  }
}

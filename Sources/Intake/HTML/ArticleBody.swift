/// The paragraphs of the article on a page.
struct ArticleBody {
  /// In the order of the page; white space collapsed.
  let paragraphs: [String]

  /// Looks for the element that holds the article: the `article` with the most words, else `main`,
  /// else the whole page.
  init(_ page: HTMLNode) {
    var best: [String] = []
    for name in ["article", "main"] where best.isEmpty {
      var words = 0
      for candidate in page.elements(name).prefix(64) {
        let paragraphs = Self.paragraphs(of: candidate)
        let count = paragraphs.reduce(0) { $0 + $1.utf8.count }
        if count > words {
          words = count
          best = paragraphs
        }
      }
      if words < 200 { best = [] }
    }
    paragraphs = best.isEmpty ? Self.paragraphs(of: page) : best
  }

  private static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button",
    "select", "textarea", "input", "iframe", "object", "svg", "math", "canvas", "video", "audio",
    "head", "title", "meta", "link", "dialog", "menu",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "thead",
    "tr", "ul",
  ]
  private static let droppedRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "alert",
  ]

  private static func paragraphs(of root: HTMLNode) -> [String] {
    var paragraphs: [String] = []
    var block = Block()
    var lineBreaks = 0
    func close() {
      if let text = block.text { paragraphs.append(text) }
      block = Block()
    }
    root.walk(
      enter: { node in
        if let words = node.words {
          block.append(words)
          if words.contains(where: { !$0.isWhitespace }) { lineBreaks = 0 }
          return false
        }
        let name = node.name
        if dropped.contains(name) || isHidden(node) { return false }
        if blocks.contains(name) { close() }
        if name == "br" {
          lineBreaks += 1
          if lineBreaks > 1 { close() } else { block.append(" ") }
        }
        if name == "a" { block.linkDepth += 1 }
        return true
      },
      leave: { node in
        let name = node.name
        if blocks.contains(name) { close() }
        if name == "a" { block.linkDepth = max(0, block.linkDepth - 1) }
      })
    close()
    return paragraphs
  }

  private static func isHidden(_ node: HTMLNode) -> Bool {
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    return node.attribute("role").map { droppedRoles.contains($0.lowercased()) } ?? false
  }

  /// The words of one paragraph while they are read.
  private struct Block {
    private var words = ""
    private var linkedCount = 0
    private var endsInSpace = true
    var linkDepth = 0

    mutating func append(_ text: String) {
      let before = words.utf8.count
      for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace && scalar != "\u{A0}" {
          if !endsInSpace { words.unicodeScalars.append(" ") }
          endsInSpace = true
        } else {
          words.unicodeScalars.append(scalar)
          endsInSpace = false
        }
      }
      if linkDepth > 0 { linkedCount += words.utf8.count - before }
    }

    /// The paragraph; nil when it is empty, or short and nearly all link, as menus are.
    var text: String? {
      let text = words.trimmed
      let isMenu = linkedCount * 10 > text.utf8.count * 8 && text.utf8.count < 200
      return text.isEmpty || isMenu ? nil : text
    }
  }
}

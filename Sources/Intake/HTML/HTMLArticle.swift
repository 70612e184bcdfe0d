internal import CLibXML2
internal import TextModel

/// The article of a web page: its paragraphs, parted by blank lines, and what the page says about
/// itself.
///
/// Scripts, menus, forms and asides are left out. The parser never opens a network connection and
/// knows no external entities.
struct HTMLArticle {
  /// What the page's metadata says.
  let metadata: DocumentMetadata
  /// The words of the article.
  let text: String

  /// Parses a page, however malformed. NUL bytes, at which the parser would stop, are spaces.
  ///
  /// - Throws: ``InputProblem`` when it is not UTF-8 and names no other encoding.
  init(_ bytes: [UInt8], file: String) throws(InputProblem) {
    var encoding: String? = "UTF-8"
    if String(validating: bytes, as: UTF8.self) == nil {
      guard Self.namesEncoding(bytes) else {
        _ = try decodedText(bytes, file: file)
        encoding = nil
        metadata = DocumentMetadata()
        text = ""
        return
      }
      encoding = nil
    }
    xmlInitParser()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let page = bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    let parsed = page.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        encoding, Int32(bitPattern: UInt32(options)))
    }
    guard let parsed else {
      metadata = DocumentMetadata()
      text = ""
      return
    }
    defer { xmlFreeDoc(parsed) }
    guard let root = xmlDocGetRootElement(parsed) else {
      metadata = DocumentMetadata()
      text = ""
      return
    }
    metadata = PageMetadata(HTMLNode(root)).document
    text = ArticleBody(HTMLNode(root)).paragraphs.joined(separator: "\n\n")
  }

  /// Whether the page names an encoding other than UTF-8 near its start.
  private static func namesEncoding(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let charset = head.firstRange(of: "charset=") else { return false }
    let name = head[charset.upperBound...].drop { $0 == "\"" || $0 == "'" }
    return !name.hasPrefix("utf-8") && !name.hasPrefix("utf8")
  }
}

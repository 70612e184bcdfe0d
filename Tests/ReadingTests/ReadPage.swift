import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A page read back with the XML parser of Foundation, which refuses what is not well-formed.
final class ReadPage: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The indices of the elements around it, outermost first.
    var around: [Int]
    /// All words inside of it.
    var words = ""

    var classes: [String] {
      attributes["class"]?.split(separator: " ").map(String.init) ?? []
    }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ page: String) throws {
    super.init()
    // The parser knows no document type but XML's own.
    let body = page.replacing("<!DOCTYPE html>\n", with: "")
    let parser = XMLParser(data: Data(body.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func with(_ classes: String...) -> [Element] {
    elements.filter { Set(classes).isSubset(of: $0.classes) }
  }

  func element(_ id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

  /// The article's own words: without references to notes, paragraphs parted by a line feed.
  var article: String {
    elements.indices.filter { elements[$0].classes.contains("text") }
      .map { texts[$0, default: ""] }.joined(separator: "\n")
  }

  /// Words of each paragraph outside of references.
  private var texts: [Int: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(Element(name: name, attributes: attributes, around: open))
    open.append(elements.count - 1)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    for index in open { elements[index].words += words }
    guard let text = open.first(where: { elements[$0].classes.contains("text") }),
      !open.contains(where: { elements[$0].classes.contains("ref") })
    else { return }
    texts[text, default: ""] += words
  }
}

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An SVG file read back with the XML parser of Foundation.
final class ReadSVG: NSObject, XMLParserDelegate {
  struct Group {
    var id: String
    var classes: [String]
    var title = ""
    var texts: [String] = []
    var attributes: [[String: String]] = []
  }

  private(set) var elements: Set<String> = []
  private(set) var attributeNames: Set<String> = []
  private(set) var root: [String: String] = [:]
  private(set) var ids: [String] = []
  /// The `<g>` elements with an id, in the order in which they begin.
  private(set) var groups: [Group] = []
  /// All words of `<text>` elements.
  private(set) var texts: [String] = []
  /// The words of the first `<title>` and `<desc>`.
  private(set) var title = ""
  private(set) var summary = ""

  private var open: [Int?] = []
  private var words = ""

  /// Fails when the text is not well-formed XML.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func groups(_ name: String) -> [Group] { groups.filter { $0.classes.contains(name) } }

  func group(_ name: String, titled words: String) -> Group? {
    groups(name).first { $0.title.contains(words) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if elements.isEmpty { root = attributes }
    elements.insert(name)
    attributeNames.formUnion(attributes.keys)
    words = ""
    if let id = attributes["id"] { ids.append(id) }
    if name == "g" {
      let classes = attributes["class"]?.split(separator: " ").map(String.init) ?? []
      open.append(attributes["id"] == nil ? open.last ?? nil : groups.count)
      if let id = attributes["id"] { groups.append(Group(id: id, classes: classes)) }
    } else if let group = open.last, let group {
      groups[group].attributes.append(attributes)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "g": _ = open.popLast()
    case "title":
      if let group = open.last, let group { groups[group].title = words } else { title = words }
    case "desc": summary = words
    case "text":
      texts.append(words)
      if let group = open.last, let group { groups[group].texts.append(words) }
    default: break
    }
    words = ""
  }
}

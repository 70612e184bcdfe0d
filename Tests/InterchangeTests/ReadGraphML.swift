import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A GraphML file read back with the XML parser of Foundation.
final class ReadGraphML: NSObject, XMLParserDelegate {
  struct Key {
    var id: String
    var name: String
    var type: String
  }

  struct Edge {
    var id: String
    var source: String
    var target: String
    var values: [String: String] = [:]

    subscript(name: String) -> String? { values[name] }
  }

  private(set) var keys: [Key] = []
  private(set) var nodes: [String: [String: String]] = [:]
  private(set) var edges: [Edge] = []
  /// The names of all elements in the order in which they begin.
  private(set) var elements: [String] = []

  private var node: String?
  private var dataKey: String?
  private var words = ""

  /// Fails when the text is not well-formed XML.
  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(name)
    words = ""
    switch name {
    case "key":
      keys.append(
        Key(
          id: attributes["id"] ?? "", name: attributes["attr.name"] ?? "",
          type: attributes["attr.type"] ?? ""))
    case "node":
      node = attributes["id"]
      nodes[attributes["id"] ?? ""] = [:]
    case "edge":
      node = nil
      edges.append(
        Edge(
          id: attributes["id"] ?? "", source: attributes["source"] ?? "",
          target: attributes["target"] ?? ""))
    case "data": dataKey = attributes["key"]
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard name == "data", let key = keys.first(where: { $0.id == dataKey }) else { return }
    if let node {
      nodes[node]?[key.name] = words
    } else {
      edges[edges.count - 1].values[key.name] = words
    }
  }
}

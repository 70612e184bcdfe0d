internal import Foundation

/// The article that a page describes in JSON-LD (schema.org).
struct StructuredArticle {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var author: String?
  private(set) var published: String?
  private(set) var url: String?

  /// The first article in the page's JSON-LD scripts; nil when there is none.
  init?(_ page: HTMLNode) {
    for script in page.elements("script")
    where script.attribute("type")?.lowercased() == "application/ld+json" {
      let data = Data(script.allWords.utf8)
      guard let value = try? JSONDecoder().decode(JSONValue.self, from: data),
        let article = Self.article(in: value)
      else { continue }
      title = article["headline"]?.name
      publisher = article["publisher"]?.name
      author = article["author"]?.name
      published = article["datePublished"]?.name
      url = article["url"]?.name
      return
    }
    return nil
  }

  private static func article(in value: JSONValue) -> [String: JSONValue]? {
    switch value {
    case .array(let values):
      values.lazy.compactMap { article(in: $0) }.first
    case .object(let members):
      if let type = members["@type"]?.name, type.hasSuffix("Article") || type == "BlogPosting" {
        members
      } else {
        members["@graph"].flatMap { article(in: $0) }
      }
    default: nil
    }
  }
}

/// Any JSON value, as far as descriptions of articles need it.
private indirect enum JSONValue: Decodable {
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else {
      self = .other
    }
  }

  /// The text itself, the `name` of an object, or the names of a list joined by commas.
  var name: String? {
    switch self {
    case .text(let text): text
    case .object(let members): members["name"]?.name
    case .array(let values):
      values.isEmpty ? nil : values.compactMap(\.name).joined(separator: ", ")
    case .other: nil
    }
  }
}

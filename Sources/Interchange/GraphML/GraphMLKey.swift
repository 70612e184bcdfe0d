/// An attribute of nodes or edges, as the head of the file declares it.
///
/// Ids are prefixed by scope: Gephi 0.9 took a key `d3` for the label. Some names mean something to
/// one program or other and are never used: `id key source target size color x y z r g b SUID
/// selected`.
struct GraphMLKey: Hashable, Sendable {
  enum ValueType: String, Sendable {
    case string
    case int
    case double
    case boolean
  }

  var name: String
  var type: ValueType

  private init(_ name: String, _ type: ValueType = .string) {
    self.name = name
    self.type = type
  }

  static let label = GraphMLKey("label")
  static let name = GraphMLKey("name")
  static let kind = GraphMLKey("kind")
  static let type = GraphMLKey("type")
  static let isNamed = GraphMLKey("named", .boolean)
  static let aliases = GraphMLKey("aliases")
  static let mentions = GraphMLKey("mentions", .int)
  static let links = GraphMLKey("links")
  static let latitude = GraphMLKey("latitude", .double)
  static let longitude = GraphMLKey("longitude", .double)
  static let text = GraphMLKey("text")
  static let dates = GraphMLKey("dates")
  static let title = GraphMLKey("title")
  static let publisher = GraphMLKey("publisher")
  static let author = GraphMLKey("author")
  static let published = GraphMLKey("published")
  static let url = GraphMLKey("url")
  static let sha256 = GraphMLKey("sha256")
  static let document = GraphMLKey("document")
  static let sentence = GraphMLKey("sentence")
  static let start = GraphMLKey("start", .int)
  static let end = GraphMLKey("end", .int)
  static let content = GraphMLKey("content")
  static let chain = GraphMLKey("chain")
  static let hops = GraphMLKey("hops")
  static let happened = GraphMLKey("happened")
  static let said = GraphMLKey("said")
  static let confidence = GraphMLKey("confidence", .double)
  static let reason = GraphMLKey("reason")
  static let recordID = GraphMLKey("record_id")
  static let interaction = GraphMLKey("interaction")
  static let edgeID = GraphMLKey("edge_id")
  static let weight = GraphMLKey("weight", .double)
  static let hop = GraphMLKey("hop", .int)
  static let stance = GraphMLKey("stance")
  static let cue = GraphMLKey("cue")
  static let basis = GraphMLKey("basis")
  static let position = GraphMLKey("position", .int)
  static let isFormer = GraphMLKey("former", .boolean)
  static let evidence = GraphMLKey("evidence")
  static let claimCount = GraphMLKey("claim_count", .int)
  static let sources = GraphMLKey("sources")
  static let stances = GraphMLKey("stances")

  /// The keys of nodes in the order in which they are declared.
  static func nodeKeys(_ mode: GraphMLWriter.Mode) -> [GraphMLKey] {
    let entity = [
      label, name, kind, type, recordID, isNamed, aliases, mentions, links, latitude, longitude,
    ]
    guard mode == .claims else { return entity }
    return entity + [
      text, dates, title, publisher, author, published, url, sha256, document, sentence, start, end,
      content, chain, happened, said, confidence,
    ]
  }

  /// The keys of edges in the order in which they are declared.
  static func edgeKeys(_ mode: GraphMLWriter.Mode) -> [GraphMLKey] {
    let common = [label, interaction, edgeID, weight, kind, isFormer, sentence]
    switch mode {
    case .claims:
      return common + [
        recordID, hop, stance, cue, basis, position, start, end, evidence, document, chain, hops,
        confidence, reason,
      ]
    case .simple:
      return common + [claimCount, sources, stances]
    }
  }
}

/// The value of an attribute.
enum GraphMLValue: Sendable {
  case string(String)
  case int(Int)
  case double(Double)
  case boolean(Bool)
}

import Foundation
public import TextModel

/// A document of the news corpora with its gold annotation; spans in UTF-8 bytes.
public struct NewsDocument: Sendable {
  /// The text and what is known of it.
  public var document: Document
  /// The sentences.
  public var sentences: [TextSpan]
  /// Names and nationalities, with their types.
  public var names: [(span: TextSpan, type: EntityType)]
  /// Who says what.
  public var attributions: [GoldAttribution] = []
  /// The types that its corpus annotates; others are unknown, not absent.
  public var annotated = Set(EntityType.allCases)
}

/// An attribution as annotated.
public struct GoldAttribution: Sendable {
  /// The noun phrase that names the source.
  public var source: TextSpan?
  /// What is attributed, in text order.
  public var content: [TextSpan]
  /// How the source stands to it.
  public var stance: Stance
}

/// Reads `wikinews`, `news_mixed` and `written` (one JSON object a line).
public enum NewsCorpus {
  private struct Row: Decodable {
    struct Entity: Decodable {
      var id: String
      var type: String
    }
    struct Mention: Decodable {
      var start: Int
      var end: Int
      var entity: String?
      var kind: String
    }
    struct Attribution: Decodable {
      var source: [Int]?
      var content: [[Int]]
      var stance: String
    }
    var id: String
    var title: String?
    var publisher: String?
    var published: String?
    var text: String
    var sentences: [[Int]]
    var entities: [Entity]
    var mentions: [Mention]
    var attributions: [Attribution]
  }

  /// All documents of a file.
  ///
  /// - Throws: ``CorpusError`` at the first malformed line.
  public static func read(_ text: String, file: String) throws -> [NewsDocument] {
    var documents: [NewsDocument] = []
    for (number, line) in text.split(separator: "\n").enumerated() {
      do {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        documents.append(document(row))
      } catch {
        throw CorpusError(file, line: number + 1, "is not an annotated document: \(error)")
      }
    }
    return documents
  }

  private static func document(_ row: Row) -> NewsDocument {
    let offsets = CodePointOffsets(row.text)
    func span(_ start: Int, _ end: Int) -> TextSpan {
      TextSpan(offsets.byteOffset(ofCodePoint: start), offsets.byteOffset(ofCodePoint: end))
    }
    let types = Dictionary(row.entities.map { ($0.id, $0.type) }) { first, _ in first }
    let names = row.mentions.compactMap { mention -> (span: TextSpan, type: EntityType)? in
      let label = mention.entity.flatMap { types[$0] }
      guard mention.kind == "N" || mention.kind == "NORP",
        let type = mention.kind == "NORP" ? EntityType.nationality : label.flatMap(type(label:))
      else { return nil }
      return (span(mention.start, mention.end), type)
    }
    let attributions = row.attributions.map { gold in
      GoldAttribution(
        source: gold.source.map { span($0[0], $0[1]) },
        content: gold.content.map { span($0[0], $0[1]) }.sorted(),
        stance: Stance(rawValue: gold.stance) ?? .other)
    }
    return NewsDocument(
      document: Document(
        id: row.id, title: row.title, publisher: row.publisher,
        published: row.published.flatMap { CalendarDate(iso: $0) }, text: row.text),
      sentences: row.sentences.map { span($0[0], $0[1]) },
      names: names.sorted { $0.span < $1.span }, attributions: attributions)
  }

  private static func type(label: String) -> EntityType? {
    switch label {
    case "PER": .person
    case "ORG": .organization
    case "LOC": .place
    case "GRP": .group
    case "MISC": .misc
    default: nil
    }
  }
}

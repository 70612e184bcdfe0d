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
  /// What the mentions refer to.
  public var entities: [GoldEntity] = []
  /// What is stated between the entities.
  public var relations: [GoldRelation] = []
  /// The types that its corpus annotates; others are unknown, not absent.
  public var annotated = Set(EntityType.allCases)
}

/// An attribution as annotated.
public struct GoldAttribution: Sendable {
  /// The noun phrase that names the source.
  public var source: TextSpan?
  /// The words that carry the saying, in text order.
  public var cue: [TextSpan]
  /// What is attributed, in text order.
  public var content: [TextSpan]
  /// How the source stands to it.
  public var stance: Stance
}

/// An entity as annotated: its mentions, in text order.
public struct GoldEntity: Sendable {
  /// The type.
  public var type: EntityType
  /// Where it is mentioned.
  public var mentions: [TextSpan]
}

/// A relation as annotated.
public struct GoldRelation: Sendable {
  /// The relation.
  public var kind: RelationKind
  /// The entity it starts from, index in ``NewsDocument/entities``.
  public var from: Int
  /// The entity it leads to, index in ``NewsDocument/entities``.
  public var to: Int
  /// The sentence that states it.
  public var sentence: TextSpan
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
      var cue: [[Int]]?
      var content: [[Int]]
      var stance: String
    }
    struct Relation: Decodable {
      var sentence: Int
      var relation: String
      var from: String
      var to: String
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
    var relations: [Relation]
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
        cue: (gold.cue ?? []).map { span($0[0], $0[1]) }.sorted(),
        content: gold.content.map { span($0[0], $0[1]) }.sorted(),
        stance: Stance(rawValue: gold.stance) ?? .other)
    }
    let sentences = row.sentences.map { span($0[0], $0[1]) }
    let entities = row.entities.map { entity in
      GoldEntity(
        type: type(label: entity.type) ?? .misc,
        mentions: row.mentions.filter { $0.entity == entity.id }.map { span($0.start, $0.end) })
    }
    return NewsDocument(
      document: Document(
        id: row.id, title: row.title, publisher: row.publisher,
        published: row.published.flatMap { CalendarDate(iso: $0) }, text: row.text),
      sentences: sentences, names: names.sorted { $0.span < $1.span },
      attributions: attributions, entities: entities, relations: relations(row, sentences))
  }

  private static func relations(_ row: Row, _ sentences: [TextSpan]) -> [GoldRelation] {
    let numbers = Dictionary(
      row.entities.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    return row.relations.compactMap { relation in
      guard let kind = RelationKind(rawValue: relation.relation),
        let from = numbers[relation.from], let to = numbers[relation.to],
        sentences.indices.contains(relation.sentence - 1)
      else { return nil }
      return GoldRelation(
        kind: kind, from: from, to: to, sentence: sentences[relation.sentence - 1])
    }
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

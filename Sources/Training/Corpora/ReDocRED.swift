import Foundation
import TextModel

/// Reads Re-DocRED's pages with their names. What it calls a location is a word of nationality when
/// it is one of ours; its miscellaneous names are other than ours and left open.
enum ReDocRED {
  static let path = "re_docred/dev_revised.json"

  private struct Page: Decodable {
    struct Mention: Decodable {
      var type: String
      var name: String
      var pos: [Int]
      var sent_id: Int
    }
    var title: String
    var sents: [[String]]
    var vertexSet: [[Mention]]
  }

  /// The names of people, as they are written.
  static func people(_ folder: CorpusFolder) throws -> [String] {
    try pages(folder).flatMap(\.vertexSet).flatMap(\.self).filter { $0.type == "PER" }
      .map(\.name)
  }

  /// All pages.
  ///
  /// - Throws: ``CorpusError`` when the file is not what it should be.
  static func documents(_ folder: CorpusFolder) throws -> [NewsDocument] {
    let nationalities = Set(Nationality.words)
    return try pages(folder).enumerated().map { number, page in
      let (text, spans) = layout(page.sents)
      var names: [(span: TextSpan, type: EntityType)] = []
      for mention in page.vertexSet.flatMap(\.self) {
        guard mention.pos.count == 2, spans.indices.contains(mention.sent_id),
          var type = type(mention.type)
        else { continue }
        let words = page.sents[mention.sent_id]
        // Ours are named without their article.
        let first = mention.pos[0] + (words[mention.pos[0]].lowercased() == "the" ? 1 : 0)
        guard first < mention.pos[1], mention.pos[1] <= words.count else { continue }
        let name = words[first..<mention.pos[1]].joined(separator: " ").lowercased()
        let isNationality =
          nationalities.contains(name)
          || name.hasSuffix("s") && nationalities.contains(String(name.dropLast()))
        if type == .place, isNationality { type = .nationality }
        let sentence = spans[mention.sent_id]
        names.append((sentence[first].union(sentence[mention.pos[1] - 1]), type))
      }
      names.sort { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
      return NewsDocument(
        document: Document(id: "\(path)#\(number)", text: text), sentences: [], names: names,
        annotated: [.person, .organization, .place, .nationality])
    }
  }

  private static func pages(_ folder: CorpusFolder) throws -> [Page] {
    guard
      let pages = try? JSONDecoder().decode([Page].self, from: Data(folder.text(path).utf8))
    else { throw CorpusError(path, "is not a list of documents") }
    return pages
  }

  private static func type(_ label: String) -> EntityType? {
    switch label {
    case "PER": .person
    case "ORG": .organization
    case "LOC": .place
    default: nil
    }
  }

  /// The words with spaces between, but none before a closing mark, and where each stands.
  private static func layout(_ sentences: [[String]]) -> (String, [[TextSpan]]) {
    var text = ""
    let spans = sentences.map { words in
      if !text.isEmpty { text += " " }
      return words.enumerated().map { number, word in
        if number > 0, ![".", ",", ";", ":", "?", "!", ")", "'s", "n't"].contains(word),
          words[number - 1] != "("
        {
          text += " "
        }
        let start = text.utf8.count
        text += word
        return TextSpan(start, text.utf8.count)
      }
    }
    return (text, spans)
  }
}

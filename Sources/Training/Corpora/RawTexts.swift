import Foundation
import TextModel

/// Texts that are read for their words alone: pages of GAP and KnowledgeNet, and the written part of
/// MASC (whose tags, made by a program, are not used).
enum RawTexts {
  static func documents(_ folder: CorpusFolder) throws -> [Document] {
    let texts = try gap(folder) + knowledgeNet(folder) + masc(folder)
    return texts.enumerated().map { Document(id: "raw#\($0)", text: $1) }
  }

  private static func gap(_ folder: CorpusFolder) throws -> [String] {
    try ["gap/gap-development.tsv", "gap/gap-validation.tsv"].flatMap { path in
      try folder.text(path).split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count > 1 ? String(fields[1]) : nil
      }
    }
  }

  private struct Passage: Decodable {
    var passage: String
  }

  private static func knowledgeNet(_ folder: CorpusFolder) throws -> [String] {
    let path = "knowledgenet/facts.folds123.jsonl"
    var seen: Set<String> = []
    return try folder.text(path).split(separator: "\n").enumerated().compactMap { number, line in
      guard let row = try? JSONDecoder().decode(Passage.self, from: Data(line.utf8)) else {
        throw CorpusError(path, line: number + 1, "is not a fact")
      }
      return seen.insert(row.passage).inserted ? row.passage : nil
    }
  }

  private static func masc(_ folder: CorpusFolder) throws -> [String] {
    try folder.files(in: "masc/masc_tagged/written", ending: ".txt").map { path in
      try folder.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: " ").map { word in
          word.lastIndex(of: "_").map { word[..<$0] } ?? word
        }.joined(separator: " ")
      }.joined(separator: "\n")
    }
  }
}

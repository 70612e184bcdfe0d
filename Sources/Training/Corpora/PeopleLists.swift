import Foundation

/// The full names of people in corpora that are not annotated for news names: GAP, KnowledgeNet and
/// Re-DocRED.
enum PeopleLists {
  /// Each name as its words.
  static func names(_ folder: CorpusFolder) throws -> [[String]] {
    let all = try gap(folder) + knowledgeNet(folder) + ReDocRED.people(folder)
    return all.map { $0.split(separator: " ").map(String.init) }
      .filter { words in words.allSatisfy { $0.first?.isUppercase == true && $0.count > 1 } }
  }

  private static func gap(_ folder: CorpusFolder) throws -> [String] {
    try ["gap/gap-development.tsv", "gap/gap-validation.tsv"].flatMap { path in
      try folder.text(path).split(whereSeparator: \.isNewline).dropFirst().flatMap { row in
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count > 7 ? [String(fields[4]), String(fields[7])] : []
      }
    }
  }

  private struct Fact: Decodable {
    var property: String?
    var subj: String?
  }

  private static func knowledgeNet(_ folder: CorpusFolder) throws -> [String] {
    let personal: Set = [
      "CHILD_OF", "DATE_OF_BIRTH", "DATE_OF_DEATH", "EDUCATED_AT", "EMPLOYEE_OR_MEMBER_OF",
      "NATIONALITY", "PLACE_OF_BIRTH", "PLACE_OF_RESIDENCE", "SPOUSE",
    ]
    let path = "knowledgenet/facts.folds123.jsonl"
    return try folder.text(path).split(separator: "\n").enumerated().compactMap { number, line in
      guard let fact = try? JSONDecoder().decode(Fact.self, from: Data(line.utf8)) else {
        throw CorpusError(path, line: number + 1, "is not a fact")
      }
      return fact.property.map(personal.contains) == true ? fact.subj : nil
    }
  }
}

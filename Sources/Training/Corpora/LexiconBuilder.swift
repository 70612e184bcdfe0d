import Annotators
import Learning
import TextModel

/// Collects the names that the name recogniser knows beforehand: countries and divisions of
/// GeoNames, words of nationality, given and family names of people in corpora that are not
/// annotated for names as ours are.
enum LexiconBuilder {
  static func build(_ folder: CorpusFolder) throws -> NameLexicon {
    var entries: [UInt64: UInt8] = [:]
    func add(_ name: Substring, _ kinds: NameLexicon.Kinds) {
      guard let key = key(name) else { return }
      entries[key, default: 0] |= kinds.rawValue
    }
    for row in try rows(folder, "geonames/countryInfo.txt") where row.count > 5 {
      add(row[4], .country)
      add(row[5], [.city, .largeCity])
    }
    for row in try rows(folder, "geonames/admin1CodesASCII.txt") where row.count > 2 {
      add(row[1], .division)
      add(row[2], .division)
    }
    for row in try rows(folder, "geonames/admin2Codes.txt") where row.count > 2 {
      add(row[1], .division)
      add(row[2], .division)
    }
    for word in Nationality.words {
      let capitalised = word.split(separator: " ").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      add(capitalised.joined(separator: " ")[...], .demonym)
      add(capitalised.joined(separator: " ")[...] + "s", .demonym)
    }
    for name in try PeopleLists.names(folder) {
      guard let given = name.first, let family = name.last, name.count >= 2 else { continue }
      add(given[...], .givenName)
      add(family[...], .surname)
    }
    return NameLexicon(entries)
  }

  private static func rows(_ folder: CorpusFolder, _ path: String) throws -> [[Substring]] {
    try folder.text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// The key of a name that starts with a capital and has at most five words.
  private static func key(_ name: Substring) -> UInt64? {
    var analysis = Analysis(Document(id: "", text: String(name)))
    var at = 0
    for word in name.split(separator: " ") {
      analysis.tokens.append(Token(span: TextSpan(at, at + word.utf8.count)))
      at += word.utf8.count + 1
    }
    let words = WordTable(analysis).words
    guard let first = words.first, first.traits.contains(.startsUpper),
      words.count <= NameLexicon.longest
    else { return nil }
    return NameLexicon.key(words)
  }
}

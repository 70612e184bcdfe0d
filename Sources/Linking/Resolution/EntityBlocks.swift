internal import KnowledgeGraph
internal import TextModel

/// Groups entities by keys that names of one share, so that few need to be compared.
struct EntityBlocks {
  /// The most entities with one key that are compared with each other.
  static let largest = 60

  /// Pairs of places in the list, the smaller first, sorted.
  private(set) var pairs: [(Int, Int)] = []

  /// Finds the pairs. Complexity: O(n) for n entities, times ``largest``.
  init(_ entities: [Entity]) {
    var blocks: [String: [Int]] = [:]
    for (number, entity) in entities.enumerated() {
      var keys: Set<String> = []
      for name in [entity.name] + entity.aliases.prefix(20) {
        keys.formUnion(Self.keys(of: name, type: entity.type))
      }
      for key in keys { blocks[key, default: []].append(number) }
    }
    struct Pair: Hashable {
      var one: Int
      var other: Int
    }
    var seen: Set<Pair> = []
    for members in blocks.values where members.count > 1 && members.count <= Self.largest {
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...] { seen.insert(Pair(one: one, other: other)) }
      }
    }
    pairs = seen.map { ($0.one, $0.other) }.sorted { $0 < $1 }
  }

  private static func keys(of name: String, type: EntityType) -> [String] {
    let words = NameWord.words(of: name)
    guard !words.isEmpty else { return [] }
    let whole = "w " + words.map(\.text).filter { $0 != "the" }.joined(separator: " ")
    switch type {
    case .person: return [whole] + personKeys(name)
    case .place: return [whole] + placeKeys(name)
    case .organization, .misc, .group, .nationality: return [whole] + organizationKeys(name)
    }
  }

  /// The family name by its sound with every given name's sound, groups and first letter.
  private static func personKeys(_ name: String) -> [String] {
    let words = PersonName(name).words
    guard let first = words.first, let last = words.last, words.count > 1 else {
      return words.map { "s " + sound($0) }
    }
    var keys = ["s " + sound(last)]
    for (given, family) in [(first, last), (last, first)] {
      let start = "p " + sound(family) + " "
      keys.append(start + given.text.prefix(1))
      keys += GivenNames.groups(of: given.text).map { start + String($0) }
      keys.append(start + sound(given))
    }
    return keys
  }

  private static func placeKeys(_ name: String) -> [String] {
    let words = NameWord.words(of: PlaceName(name).core)
    return ["l " + words.map(sound).joined(separator: " ")]
  }

  private static func organizationKeys(_ name: String) -> [String] {
    let organization = OrganizationName(name)
    var keys = organization.initials.sorted().map { "a " + $0 }
    if let acronym = organization.acronym { keys.append("a " + acronym) }
    if let number = OrganizationName.aliases[organization.key] { keys.append("k \(number)") }
    let telling = organization.words.filter { $0.weight == .telling }
    keys += telling.map { "o " + sound($0.word) }
    let set = organization.words.filter { $0.weight != .filler }.map(\.key).sorted()
    keys.append("b " + set.joined(separator: " "))
    return keys
  }

  private static func sound(_ word: NameWord) -> String {
    let bare = GenderedSurname(word.text).stem
    return SoundForm(bare, omitsVowels: word.isArabic).key
  }
}

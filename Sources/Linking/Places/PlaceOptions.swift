import TextModel

/// The candidates for one place of a document.
struct PlaceOptions {
  /// The name they were found by.
  var name = ""
  /// What they may be; empty when the gazetteer does not know the name, or when it is the name of
  /// a thing that has no record there.
  var candidates: [PlaceCandidate] = []
  /// The clues, with what the name itself adds to them.
  var clues = PlaceClues()

  /// The most candidates that are weighed; they come with the largest first.
  private static let most = 300

  /// Looks the names up, the fullest first, and stays with the first that is known.
  static func find(_ clues: PlaceClues, in gazetteer: Gazetteer) -> PlaceOptions {
    var options = PlaceOptions(clues: clues)
    guard !clues.isOtherThing else { return options }
    for name in clues.names {
      options.name = name
      options.candidates = candidates(for: name, in: gazetteer)
      if options.candidates.isEmpty, let comma = name.firstIndex(of: ",") {
        options.name = String(name[..<comma])
        options.candidates = candidates(for: options.name, in: gazetteer)
        if !options.candidates.isEmpty {
          options.clues.containers.append(String(name[name.index(after: comma)...]))
        }
      }
      if !options.candidates.isEmpty { break }
    }
    return options
  }

  private static func candidates(for name: String, in gazetteer: Gazetteer) -> [PlaceCandidate] {
    let found = gazetteer.candidates(for: name).prefix(most)
    let words = PlaceName(name).key.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last else {
      return Array(found)
    }
    let heads = words[1] == "of" ? [first] : [first, last]
    if heads.contains(where: PlaceDesignators.otherThings.contains) {
      return found.filter { $0.kind != .city || isNamed($0, fromPopulation: 50_000) }
    }
    if heads.contains(where: PlaceDesignators.sharedWithTowns.contains) {
      return found.filter { $0.kind != .city || isNamed($0, fromPopulation: 10_000) }
    }
    return Array(found)
  }

  private static func isNamed(_ city: PlaceCandidate, fromPopulation least: Int) -> Bool {
    city.match == .name && city.population >= least
  }
}

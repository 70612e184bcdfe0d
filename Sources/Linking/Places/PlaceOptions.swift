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
    let called = clues.called
    for name in clues.names {
      options.name = name
      options.candidates = candidates(for: name, called, in: gazetteer)
      if options.candidates.isEmpty, let comma = name.firstIndex(of: ",") {
        options.name = String(name[..<comma])
        options.candidates = candidates(for: options.name, called, in: gazetteer)
        if !options.candidates.isEmpty {
          options.clues.containers.append(String(name[name.index(after: comma)...]))
        }
      }
      if !options.candidates.isEmpty { break }
    }
    return options
  }

  private static func candidates(
    for name: String, _ called: PlaceKinds, in gazetteer: Gazetteer
  ) -> [PlaceCandidate] {
    let folded = PlaceName(name)
    guard !PlaceDesignators.withoutRecord.contains(folded.key) else { return [] }
    let found = gazetteer.candidates(for: folded).prefix(most)
    let words = folded.key.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last else {
      return Array(found)
    }
    let heads = words[1] == "of" ? [first] : [first, last]
    if heads.contains(where: PlaceDesignators.otherThings.contains) {
      return found.filter { place in
        switch place.kind {
        case .country, .continent: true
        case .admin1, .admin2: place.match == .name && called.contains(place.kind)
        case .city: isNamed(place, fromPopulation: 50_000)
        }
      }
    }
    if heads.contains(where: PlaceDesignators.sharedWithTowns.contains) {
      return found.filter { $0.kind != .city || isNamed($0, fromPopulation: 10_000) }
    }
    return Array(found)
  }

  /// Whether a city of the same name lies in that division: a bare name means the city first.
  func hasSeat(of division: PlaceCandidate) -> Bool {
    guard let code = division.code else { return false }
    return candidates.contains {
      $0.kind == .city && $0.within.contains(code)
        && ($0.isCapital || 2 * $0.population > division.population || $0.population > 100_000)
    }
  }

  private static func isNamed(_ city: PlaceCandidate, fromPopulation least: Int) -> Bool {
    city.match == .name && city.population >= least
  }
}

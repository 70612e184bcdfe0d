import Foundation

/// How well a candidate fits, as a sum of grounds; each ground says what it is for the reader.
struct PlaceScore {
  /// The sum; an unremarkable town of 50,000 inhabitants has about 5.
  private(set) var value = 0.0
  /// The grounds that speak for it, the most telling ones first.
  private(set) var reasons: [String] = []

  private var isCalledDivision = false

  /// A score below which a place is not linked.
  static let least = 4.8

  init(
    _ place: PlaceCandidate, _ options: PlaceOptions, entity: Int, context: PlaceContext,
    containers: Set<String>
  ) {
    let clues = options.clues
    if !containers.isEmpty {
      if !containers.isDisjoint(with: place.within) {
        add(4, "the text names what it lies in")
      } else {
        value -= 2
      }
    }
    if let country = place.countryCode, clues.nations.contains(country) {
      add(2.5, "the nationality in front of the name")
    }
    if !clues.called.isEmpty {
      isCalledDivision = clues.called.isDisjoint(with: .city)
      if clues.called.contains(place.kind) {
        add(1.5, "the text calls it a \(clues.designator)")
      } else {
        value -= 1.5
      }
    }
    if place.kind != .country, place.kind != .continent {
      let share = context.share(ofCountry: place, for: entity)
      if share > 0 { add(2 * share, "the text is about \(place.countryCode ?? "its country")") }
      if context.isNear(place, for: entity) { add(1, "other places of the text are near it") }
    } else if context.share(ofCountry: place, for: entity) > 0 {
      value += 1
    }
    if clues.isContainer, place.kind.isDivision { add(1.2, "other places are said to be in it") }
    addNameFit(of: place, PlaceName(options.name))
    if value < Self.evidence, place.match != .name { value -= 2 }
    addNature(of: place)
    if place.kind.isDivision, options.hasSeat(of: place), !isCalledDivision { value -= 1.6 }
  }

  /// From this sum of grounds on, the text itself speaks for a place.
  private static let evidence = 0.8

  /// A designator in the name itself: part of the place's name (`County Cork`) or left out for
  /// finding it (`Kherson region`).
  private mutating func addNameFit(of place: PlaceCandidate, _ name: PlaceName) {
    guard name.designated != .all else { return }
    isCalledDivision = name.designated.isDisjoint(with: .city)
    let own = PlaceName(place.name)
    if place.kind.isDivision, isCalledDivision {
      add(1.2, "the name says that it is a division")
    } else if own.key != name.key, value < Self.evidence {
      value -= 1
    }
  }

  private mutating func add(_ amount: Double, _ reason: String) {
    value += amount
    reasons.append(reason)
  }

  /// What is likely of a place of this kind and size in any text.
  private mutating func addNature(of place: PlaceCandidate) {
    switch place.match {
    case .name: add(0.7, "the name is its main name")
    case .alternate: reasons.append("the name is another name of it")
    case .sound: add(-1, "the name sounds like its name")
    }
    let size = log10(Double(place.population) + 1)
    switch place.kind {
    case .country, .continent: add(3 + size, place.kind == .country ? "a country" : "a continent")
    case .admin1: value += 0.5 + max(size, 4.5)
    case .admin2: value += max(size, 4) - 0.7
    case .city: value += size
    }
    if place.isCapital { add(0.7, "a capital") }
  }
}

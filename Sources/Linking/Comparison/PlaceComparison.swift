import Foundation

/// Compares two names of places, with what the gazetteer knows about them.
struct PlaceComparison {
  private let gazetteer: Gazetteer?

  init(_ gazetteer: Gazetteer?) { self.gazetteer = gazetteer }

  /// The verdict. Complexity: O(candidates²), at most 64 each.
  func verdict(_ left: String, _ right: String) -> NameVerdict {
    let one = reading(left)
    let other = reading(right)
    let byName = Self.byName(one, other)
    guard let first = one.best, let second = other.best else {
      if byName.verdict == .unsure, one.best != nil || other.best != nil {
        return .unsure(0.4, "the gazetteer knows only one of them")
      }
      return byName
    }
    if first.id == second.id { return sameBest(one, other, byName) }
    if one.leaders.contains(where: { place in other.leaders.contains { $0.id == place.id } }) {
      return .unsure(0.5, "the name stands for several places, one of them the other's")
    }
    let hasBoth = one.hasContainer && other.hasContainer
    if byName.verdict == .same, byName.score > 0.96, !hasBoth,
      one.folded.designated == other.folded.designated
    {
      return .unsure(0.5, "several places have that name")
    }
    return differentBest(one, other, first, second)
  }

  private func sameBest(_ one: Reading, _ other: Reading, _ byName: NameVerdict) -> NameVerdict {
    guard let place = one.best else { return byName }
    let isOpen = { (reading: Reading) in reading.leaders.count > 1 && !reading.hasContainer }
    if isOpen(one), isOpen(other) {
      return .unsure(0.6, "several places of note have that name")
    }
    if isOpen(one) || isOpen(other) {
      return .unsure(0.6, "one name stands for several places")
    }
    return .same(
      0.96,
      one.folded.key == other.folded.key
        ? "the same name, and one place of note has it" : "both are names of \(place.name)")
  }

  private func differentBest(
    _ one: Reading, _ other: Reading, _ first: PlaceCandidate, _ second: PlaceCandidate
  ) -> NameVerdict {
    if one.folded.key == other.folded.key || one.first.folded == other.first.folded,
      one.hasContainer != other.hasContainer
    {
      return .unsure(0.45, "one names a place within; the other may be that or another")
    }
    // Any reading of one that is a reading of the other keeps it open.
    let ids = Set(one.places.filter { $0.match != .sound }.map(\.id))
    let isShared = other.places.contains { ids.contains($0.id) && $0.match != .sound }
    if isShared, first.kind == second.kind {
      return .unsure(0.4, "the gazetteer knows a place with both names, if not the largest")
    }
    // `New York City` may be what `New York` means.
    if one.folded.core == other.folded.core, one.first.isCity || other.first.isCity {
      return .unsure(0.5, "the name without “city” stands for several places")
    }
    if Self.holds(first, second) || Self.holds(second, first) {
      return .different(0.06, "one is a \(first.word), the other a \(second.word) of the same area")
    }
    if let distance = Self.kilometres(first, second) {
      return .different(
        0.03, "\(first.name) and \(second.name) are two places, \(Int(distance)) km apart")
    }
    return .different(0.05, "\(first.name) and \(second.name) are two places")
  }

  // MARK: - What a name can mean

  private struct Reading {
    var first: NamePart
    var folded: PlaceName
    var places: [PlaceCandidate] = []
    var hasContainer = false
    /// The most important reading.
    var best: PlaceCandidate? { leaders.first }
    /// The readings of note, the most important first, without those that hold one another.
    var leaders: [PlaceCandidate] = []
  }

  private struct NamePart: Hashable {
    var folded: String
    var words: [NameWord]
    var isCity: Bool { words.contains { $0.text == "city" } }
  }

  private func reading(_ name: String) -> Reading {
    let parts = name.prefix(400).split(separator: ",").map(String.init)
    let own = parts.first ?? name
    var folded = PlaceName(Self.romanized(own))
    if let spelling = Self.spellings[folded.key] { folded = PlaceName(spelling) }
    var reading = Reading(
      first: NamePart(folded: folded.key, words: NameWord.words(of: own)), folded: folded)
    guard let gazetteer else { return reading }
    var places = gazetteer.candidates(for: folded)
    if places.isEmpty { places = gazetteer.candidates(for: PlaceName(own)) }
    if parts.count > 1 {
      let codes = Set(
        parts[1...].flatMap { gazetteer.candidates(for: $0) }.prefix(64).compactMap(\.code))
      let inside = places.filter { !codes.isDisjoint(with: $0.within) }
      if !inside.isEmpty { (places, reading.hasContainer) = (inside, true) }
    }
    let fitting = places.filter { folded.designated.contains($0.kind) }
    if folded.core != folded.key, !fitting.isEmpty { places = fitting }
    reading.places = Array(places.prefix(64))
    reading.leaders = Self.leaders(reading.places)
    return reading
  }

  /// A name in another script in Latin letters.
  private static func romanized(_ name: String) -> String {
    let words = NameWord.words(of: name)
    guard words.contains(where: \.isForeign) else { return name }
    return words.map(\.text).joined(separator: " ")
  }

  private static func leaders(_ places: [PlaceCandidate]) -> [PlaceCandidate] {
    let ranked = places.map { (place: $0, weight: weight($0)) }
      .sorted { ($0.weight, $1.place.id) > ($1.weight, $0.place.id) }
    guard var first = ranked.first else { return [] }
    // A bare name is the town's rather than that of the division around it.
    if first.place.kind.isDivision,
      let town = ranked.first(where: {
        $0.place.kind == .city && holds(first.place, $0.place)
          && $0.place.match <= first.place.match
      })
    {
      first = (town.place, first.weight)
    }
    var leaders = [first.place]
    for (place, weight) in ranked.dropFirst() where weight * 12 >= first.weight {
      if !leaders.contains(where: { holds($0, place) || holds(place, $0) || isNear($0, place) }) {
        leaders.append(place)
      }
    }
    return leaders
  }

  /// How much a place is of note: its people, more for countries and capitals, less for names that
  /// are not its main one.
  private static func weight(_ place: PlaceCandidate) -> Double {
    var weight = Double(place.population) + 1000
    switch place.kind {
    case .country: weight *= 5
    case .continent: weight = 1e10
    case .admin1: weight *= 0.5
    case .admin2: weight *= 0.2
    case .city: if place.isCapital { weight *= 4 }
    }
    switch place.match {
    case .name: break
    case .alternate: weight *= 0.3
    case .sound: weight *= 0.2
    }
    return weight
  }

  private static func holds(_ outer: PlaceCandidate, _ inner: PlaceCandidate) -> Bool {
    outer.code.map(inner.within.contains) ?? false
  }

  private static func isNear(_ left: PlaceCandidate, _ right: PlaceCandidate) -> Bool {
    kilometres(left, right).map { $0 < 40 } ?? false
  }

  private static func kilometres(_ left: PlaceCandidate, _ right: PlaceCandidate) -> Double? {
    guard let north = left.latitude, let east = left.longitude, let otherNorth = right.latitude,
      let otherEast = right.longitude
    else { return nil }
    let radians = Double.pi / 180
    let height = sin((otherNorth - north) * radians / 2)
    let width = sin((otherEast - east) * radians / 2)
    let chord =
      height * height + cos(north * radians) * cos(otherNorth * radians) * width * width
    return 12_742 * asin(min(1, chord.squareRoot()))
  }

  // MARK: - Without the gazetteer

  private static func byName(_ one: Reading, _ other: Reading) -> NameVerdict {
    if one.folded.key == other.folded.key, !one.folded.key.isEmpty {
      return .same(0.97, "the same name")
    }
    let left = one.first.words.filter { !general.contains($0.text) }
    let right = other.first.words.filter { !general.contains($0.text) }
    guard !left.isEmpty, !right.isEmpty else { return .different(0.1, "the words differ") }
    let isAlike =
      left.count == right.count
      && left.allSatisfy { word in right.contains { areOne(word, $0) } }
    if isAlike {
      let kinds = [one, other].map { reading in
        Set(reading.first.words.map(\.text)).intersection(telling)
      }
      if kinds[0] == kinds[1] { return .same(0.88, "spellings of one name") }
      return kinds[0].isEmpty || kinds[1].isEmpty
        ? .unsure(0.5, "only one of them says what it is")
        : .different(0.06, "they say that they are two kinds of place")
    }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if short.allSatisfy({ word in long.contains { areOne(word, $0) } }), short.count < long.count {
      let rest = long.filter { word in !short.contains { areOne(word, $0) } }
      if rest.allSatisfy({ sides.contains($0.text) }) {
        return .different(0.1, "one is only a part: “\(rest[0].text)”")
      }
      return .unsure(0.5, "one name is a part of the other")
    }
    return .different(0.04, "two names")
  }

  private static func areOne(_ left: NameWord, _ right: NameWord) -> Bool {
    if left.isSpelled(like: right) { return true }
    if left.number != nil || right.number != nil { return left.number == right.number }
    return left.text.utf8.count > 3 && right.text.utf8.count > 3 && left.sound.isAlike(right.sound)
  }

  private static let general = OrganizationName.small.union(telling).union(["el", "al", "il"])
  private static let telling = OrganizationName.list(
    """
    river mount mountain mountains lake sea bay gulf island islands isle street road avenue square \
    airport bridge dam port harbour harbor station valley desert forest region oblast province \
    district county raion state city town village settlement canal strait cape peninsula park hill falls \
    building hospital prison camp base
    """)
  private static let sides = OrganizationName.list(
    "north south east west northern southern eastern western upper lower new")

  /// Spellings that no gazetteer entry has.
  private static let spellings: [String: String] = [
    "us": "united states", "usa": "united states", "uk": "united kingdom",
    "drc": "democratic republic of the congo", "uae": "united arab emirates",
    "nyc": "new york city", "la": "los angeles", "dprk": "north korea", "prc": "china",
    "ussr": "soviet union", "car": "central african republic", "ksa": "saudi arabia",
    "lugansk": "luhansk", "persia": "iran", "ceylon": "sri lanka",
  ]
}

extension PlaceCandidate {
  /// What it is, in a word.
  fileprivate var word: String {
    switch kind {
    case .country: "country"
    case .admin1: "region"
    case .admin2: "district"
    case .city: "town"
    case .continent: "continent"
    }
  }
}

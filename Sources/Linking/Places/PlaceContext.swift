import Foundation
import TextModel

/// Which countries and divisions a document is about, as its places and nationalities vote.
struct PlaceContext {
  private var countries: [String: Double] = [:]
  private var divisions: [String: Double] = [:]
  private var total = 0.0
  /// What each entity voted for: it has no say about itself.
  private var ballots: [Ballot]

  private struct Ballot {
    var country: String?
    var division: String?
    var weight = 0.0
  }

  /// The most one entity, or the mentions of one nationality, can weigh.
  private static let mostWeight = 5.0
  /// How much larger than the next a place must be to vote before anything is linked.
  private static let dominance = 10

  init(_ analysis: Analysis, _ options: [PlaceOptions]) {
    ballots = Array(repeating: Ballot(), count: options.count)
    for (entity, options) in options.enumerated() {
      guard let place = Self.obvious(options) else { continue }
      let weight = min(Double(options.clues.mentionCount) + 1, Self.mostWeight)
      let ballot = Ballot(country: place.countryCode, division: place.admin1Code, weight: weight)
      ballots[entity] = ballot
      count(ballot)
    }
    countNationalities(of: analysis)
  }

  /// The candidate that is meant whatever the rest of the document says, nil when there is none.
  private static func obvious(_ options: PlaceOptions) -> PlaceCandidate? {
    let named = options.candidates.filter { $0.match != .sound }
    if let country = named.first(where: { $0.kind == .country && $0.match == .name }) {
      // Georgia is a state as well: its neighbours have to tell.
      let isDouble = named.contains { $0.kind == .admin1 && $0.match == .name }
      return isDouble && options.clues.called.isEmpty ? nil : country
    }
    let sorted = named.sorted { ($0.population, $1.id) > ($1.population, $0.id) }
    guard let first = sorted.first, first.population >= 100_000 else { return nil }
    let rival = sorted.dropFirst().first { $0.countryCode != first.countryCode }
    guard let rival else { return first }
    return first.population >= Self.dominance * rival.population ? first : nil
  }

  private mutating func count(_ ballot: Ballot) {
    guard let country = ballot.country else { return }
    countries[country, default: 0] += ballot.weight
    total += ballot.weight
    if let division = ballot.division { divisions[division, default: 0] += ballot.weight }
  }

  private mutating func countNationalities(of analysis: Analysis) {
    var counts: [String: Double] = [:]
    for mention in analysis.mentions where mention.kind == .nationality {
      let word = PlaceName(analysis.text(mention.span)).key
      if let country = Nationality(word)?.country { counts[country, default: 0] += 1 }
    }
    for country in counts.keys.sorted() {
      count(Ballot(country: country, weight: min(counts[country, default: 0], Self.mostWeight)))
    }
  }

  /// How much of the document is about the country of a place, the entity's own vote left out,
  /// 0 to 1.
  func share(ofCountry place: PlaceCandidate, for entity: Int) -> Double {
    guard let country = place.countryCode else { return 0 }
    let ballot = ballots[entity]
    let votes = countries[country, default: 0] - (ballot.country == country ? ballot.weight : 0)
    let others = total - ballot.weight
    guard votes > 0, others > 0 else { return 0 }
    return 0.5 * min(1, votes / 2) + 0.5 * votes / others
  }

  /// Whether another place of the document lies in the same division as this one, or in it.
  func isNear(_ place: PlaceCandidate, for entity: Int) -> Bool {
    guard let division = place.admin1Code else { return false }
    let ballot = ballots[entity]
    let votes = divisions[division, default: 0] - (ballot.division == division ? ballot.weight : 0)
    return votes > 0
  }
}

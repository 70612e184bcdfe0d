public import TextModel

/// Says whether two names, taken alone, are names of one person, organization or place.
///
/// ```swift
/// let comparison = NameComparison(gazetteer: gazetteer)
/// comparison.compare("Bill Clinton", "William J. Clinton").verdict   // .same
/// comparison.compare("54th Brigade", "53rd Brigade").verdict         // .different
/// comparison.compare("Putin", "Vladimir Putin").verdict              // .unsure
/// ```
///
/// Nothing is looked up but tables of names and, for places, the gazetteer. It is symmetric.
public struct NameComparison: Sendable {
  private let gazetteer: Gazetteer?

  /// Makes a comparison; without a gazetteer places are compared by their names alone.
  public init(gazetteer: Gazetteer? = nil) { self.gazetteer = gazetteer }

  /// Compares two names.
  ///
  /// - Parameters:
  ///   - left: a name.
  ///   - right: another.
  ///   - type: what both are; nil when that is not known: then the names must tell.
  /// - Returns: the answer, a score and the reason.
  /// - Complexity: O(n), of at most 400 letters each.
  public func compare(_ left: String, _ right: String, type: EntityType? = nil) -> NameVerdict {
    // The order of the two must not matter, down to the words of the reason.
    guard left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) else {
      return inOrder(right, left, type)
    }
    return inOrder(left, right, type)
  }

  private func inOrder(_ left: String, _ right: String, _ type: EntityType?) -> NameVerdict {
    guard left.contains(where: \.isLetter) || left.contains(where: \.isNumber),
      right.contains(where: \.isLetter) || right.contains(where: \.isNumber)
    else { return .unsure(0.5, "one of them is no name") }
    switch type {
    case .person: return PersonComparison(PersonName(left), PersonName(right)).verdict()
    case .organization, .group, .misc, .nationality:
      return OrganizationComparison(OrganizationName(left), OrganizationName(right)).verdict()
    case .place: return PlaceComparison(gazetteer).verdict(left, right)
    case nil: return withoutType(left, right)
    }
  }

  private func withoutType(_ left: String, _ right: String) -> NameVerdict {
    let guess = NameTypeGuess(gazetteer)
    let (one, other) = (guess.types(of: left), guess.types(of: right))
    let types: [EntityType] = [.organization, .person, .place]
    let shared = types.compactMap { type in
      one.firstIndex(of: type).flatMap { rank in
        other.firstIndex(of: type).map { (rank: rank + $0, type: type) }
      }
    }
    if let best = shared.min(by: { $0.rank < $1.rank }) {
      return inOrder(left, right, best.type)
    }
    let (first, second) = (one[0].rawValue, other[0].rawValue)
    let byWords = OrganizationComparison(OrganizationName(left), OrganizationName(right)).verdict()
    if byWords.verdict == .different {
      return .different(0.03, "one looks like a \(first), the other like a \(second)")
    }
    return .unsure(0.4, "one looks like a \(first), the other like a \(second)")
  }
}

/// What a name alone may be a name of.
private struct NameTypeGuess {
  private let gazetteer: Gazetteer?

  init(_ gazetteer: Gazetteer?) { self.gazetteer = gazetteer }

  /// The types that fit, the best first. Never empty.
  func types(of name: String) -> [EntityType] {
    let words = NameWord.words(of: name)
    let organization = OrganizationName(name)
    let hasGivenName =
      words.count > 1
      && [words.first, words.last].contains {
        $0.map { !GivenNames.bearers(of: $0.text).isEmpty } ?? false
      }
    let isKind = organization.words.contains { $0.weight != .telling }
    let places = gazetteer?.candidates(for: name).filter { $0.match != .sound } ?? []
    let isPlace = places.contains { $0.population > 15_000 || $0.kind != .city }
    let designated = PlaceName(name).designated != .all
    if organization.acronym != nil {
      let isCountry = places.contains { $0.kind == .country }
      return isCountry ? [.place, .organization] : [.organization]
    }
    if OrganizationName.aliases[organization.key] != nil { return [.organization] }
    if designated, !hasGivenName { return [.place, .organization] }
    if isPlace, !hasGivenName { return [.place, .organization, .person] }
    if isKind || words.contains(where: { $0.number != nil }) { return [.organization, .place] }
    if words.count == 1 { return [.person, .organization, .place] }
    if words.contains(where: { ["of", "for", "the"].contains($0.text) }), !hasGivenName {
      return [.organization, .place, .person]
    }
    return [.person, .organization, .place]
  }
}

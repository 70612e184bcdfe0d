import Foundation
public import TextModel

/// Links the places of a document to GeoNames.
///
/// A name has one sense in a document: each entity gets the candidate that fits best by its size
/// and kind, the words around its mentions (`region`, `the Ukrainian town of`, `, Illinois`), and
/// the countries that the document's other places and nationalities point to. What fits none well
/// enough, such as a river or a street with the name of a town, stays without a link.
public struct PlaceLinker: Sendable {
  private let gazetteer: Gazetteer

  /// A confidence below which a place is not linked.
  private static let leastConfidence = 0.45

  /// Makes a linker.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Sets the `geonames` link of every place that one can be found for, and takes it from the
  /// others.
  ///
  /// Requires names, descriptions and their entities. Complexity: O(mentions + entities ×
  /// candidates), at most 300 candidates each.
  public func link(_ analysis: inout Analysis) {
    let options = PlaceClueReader.clues(of: analysis).map {
      PlaceOptions.find($0, in: gazetteer)
    }
    let context = PlaceContext(analysis, options)
    for entity in analysis.entities.indices where analysis.entities[entity].type == .place {
      var links = analysis.entities[entity].links.filter { $0.authority != "geonames" }
      if let link = best(options[entity], entity: entity, context: context) { links.append(link) }
      analysis.entities[entity].links = links
    }
  }

  private func best(
    _ options: PlaceOptions, entity: Int, context: PlaceContext
  ) -> AuthorityLink? {
    // Names in a row (`Ohio, Texas`) contain each other no more than they contain candidates.
    let named = codes(of: options.clues.containers)
    let containers = named.filter { code in
      options.candidates.contains { $0.within.contains(code) }
    }
    var ranked = options.candidates.map { place in
      (
        place: place,
        score: PlaceScore(
          place, options, entity: entity, context: context, containers: containers)
      )
    }
    ranked.sort { ($0.score.value, $1.place.id) > ($1.score.value, $0.place.id) }
    guard let first = ranked.first, first.score.value >= PlaceScore.least else { return nil }
    // A city and the division around it are hardly two readings.
    let rival = ranked.dropFirst().first { !Self.areNested($0.place, first.place) }
    let confidence = Self.confidence(first.score.value, rival?.score.value)
    guard confidence >= Self.leastConfidence else { return nil }
    return AuthorityLink(
      authority: "geonames", id: String(first.place.id), name: first.place.name,
      latitude: first.place.latitude, longitude: first.place.longitude,
      within: first.place.within, confidence: confidence,
      reason: first.score.reasons.joined(separator: "; "))
  }

  /// The codes of the countries and divisions that the names behind the commas can mean.
  private func codes(of containers: [String]) -> Set<String> {
    var codes: Set<String> = []
    for name in Set(containers) {
      for place in gazetteer.candidates(for: name) where place.match != .sound {
        if let code = place.code { codes.insert(code) }
      }
    }
    return codes
  }

  private static func areNested(_ left: PlaceCandidate, _ right: PlaceCandidate) -> Bool {
    left.code.map(right.within.contains) ?? false || right.code.map(left.within.contains) ?? false
  }

  /// Grows with the score and with the lead over the best other reading; 0 to 1.
  private static func confidence(_ score: Double, _ rival: Double?) -> Double {
    let fit = 1 / (1 + exp(-1.5 * (score - 4)))
    let lead = rival.map { 1 / (1 + exp(-2 * (score - $0))) } ?? 1
    return (fit * lead * 1000).rounded() / 1000
  }
}

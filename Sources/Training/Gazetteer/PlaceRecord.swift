import Foundation
import Linking

/// A place on its way into the gazetteer.
struct PlaceRecord {
  let id: Int
  let name: String
  var kind: PlaceKind
  var isCapital = false
  /// The code of a country or division.
  var code: String?
  /// The code of what contains it.
  var parentCode: String?
  var point: (latitude: Double, longitude: Double)?
  var population: Int
  /// All other names.
  var alternates: [String]
}

/// The middle of points on the globe, each with a weight; right across the date line too.
struct WeightedMiddle {
  private var sum = SIMD3<Double>.zero
  /// The sum of the weights that were added.
  private(set) var population = 0

  /// Adds a place; one without known inhabitants counts like one inhabitant.
  mutating func add(latitude: Double, longitude: Double, population: Int) {
    let (north, east) = (latitude * .pi / 180, longitude * .pi / 180)
    let weight = Double(max(population, 1))
    sum += SIMD3(cos(north) * cos(east), cos(north) * sin(east), sin(north)) * weight
    self.population += population
  }

  /// The middle, nil when nothing was added.
  var point: (latitude: Double, longitude: Double)? {
    guard sum != .zero else { return nil }
    let level = (sum.x * sum.x + sum.y * sum.y).squareRoot()
    return (atan2(sum.z, level) * 180 / .pi, atan2(sum.y, sum.x) * 180 / .pi)
  }
}

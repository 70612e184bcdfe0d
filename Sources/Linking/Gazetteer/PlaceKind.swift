/// What a place of the gazetteer is.
///
/// The raw number is stored in the archive: new cases go at the end.
public enum PlaceKind: UInt8, Sendable, CaseIterable {
  /// An independent country or a dependent territory with its own ISO 3166 code.
  case country
  /// A first-level division: state, oblast, province.
  case admin1
  /// A second-level division: county, raion, district.
  case admin2
  /// A city, town or village.
  case city
  /// A continent.
  case continent

  /// Whether it is a part of a country that has parts itself.
  public var isDivision: Bool { self == .admin1 || self == .admin2 }
}

/// A set of kinds of place, such as those that a designator (`region`, `town`) can stand for.
public struct PlaceKinds: OptionSet, Hashable, Sendable {
  /// One bit for each ``PlaceKind``.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Countries.
  public static let country = PlaceKinds(.country)
  /// Divisions of the first level.
  public static let admin1 = PlaceKinds(.admin1)
  /// Divisions of the second level.
  public static let admin2 = PlaceKinds(.admin2)
  /// Cities, towns and villages.
  public static let city = PlaceKinds(.city)
  /// Divisions of either level.
  public static let divisions: PlaceKinds = [.admin1, .admin2]
  /// Everything.
  public static let all = PlaceKinds(rawValue: 0xFF)

  /// The set of one kind.
  public init(_ kind: PlaceKind) { rawValue = 1 << kind.rawValue }

  /// Whether the kind is in the set.
  public func contains(_ kind: PlaceKind) -> Bool { contains(PlaceKinds(kind)) }
}

/// A number that a claim gives, with its bound and what it counts.
public struct Quantity: Hashable, Sendable, Codable {
  /// How the text limits the number.
  public enum Bound: String, Sendable, CaseIterable, Codable {
    /// Nothing limits it.
    case exactly
    /// `at least 234`, `234 or more`
    case atLeast
    /// `more than 200`
    case moreThan
    /// `up to 30`, `at most 30`
    case atMost
    /// `fewer than 30`
    case lessThan
    /// `about 30`, `some 30`, `nearly 30`
    case about
  }

  /// The number, or the first one of a range.
  public var value: Double
  /// The last number of a range; nil when it is none.
  public var upper: Double?
  /// How it is limited.
  public var bound: Bound
  /// The class of the word that it counts; empty for people or when the text does not say.
  public var unit: String
  /// The class of the verb it belongs to; empty when there is none.
  public var predicate: String

  /// Makes a quantity.
  public init(
    value: Double, upper: Double? = nil, bound: Bound = .exactly, unit: String = "",
    predicate: String = ""
  ) {
    self.value = value
    self.upper = upper
    self.bound = bound
    self.unit = unit
    self.predicate = predicate
  }

  /// Whether both count the same thing.
  public func counts(asIn other: Quantity) -> Bool {
    unit == other.unit
      && (predicate.isEmpty || other.predicate.isEmpty || predicate == other.predicate)
  }

  /// Whether both give the same number with the same bound.
  public func agrees(with other: Quantity) -> Bool {
    value == other.value && upper == other.upper && bound == other.bound
  }

  /// Whether no number is right for both; never for approximate ones that are within a tenth.
  public func excludes(_ other: Quantity) -> Bool {
    let (own, others) = (interval, other.interval)
    return own.upperBound < others.lowerBound || others.upperBound < own.lowerBound
  }

  private var interval: ClosedRange<Double> {
    let last = max(value, upper ?? value)
    return switch bound {
    case .exactly: value...last
    case .atLeast: value...Double.infinity
    case .moreThan: value.nextUp...Double.infinity
    case .atMost: -Double.infinity...last
    case .lessThan: -Double.infinity...last.nextDown
    case .about: (value - abs(value) / 10)...(last + abs(last) / 10)
    }
  }
}

extension Quantity: CustomStringConvertible {
  /// `at least 234`
  public var description: String {
    let number = Self.text(value) + (upper.map { " to " + Self.text($0) } ?? "")
    return switch bound {
    case .exactly: number
    case .atLeast: "at least " + number
    case .moreThan: "more than " + number
    case .atMost: "at most " + number
    case .lessThan: "less than " + number
    case .about: "about " + number
    }
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

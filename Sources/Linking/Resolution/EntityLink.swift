/// Two entities that are, or may be, one, with how sure and why.
public struct EntityLink: Hashable, Sendable {
  /// The id of one, the smaller.
  public var first: String
  /// The id of the other.
  public var second: String
  /// The name of the first.
  public var firstName: String
  /// The name of the second.
  public var secondName: String
  /// How likely it is that they are one, 0 to 1.
  public var score: Double
  /// Why, in words a reader understands.
  public var reason: String
}

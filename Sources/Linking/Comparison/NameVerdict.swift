/// What two names alone tell about who or what bears them.
public struct NameVerdict: Hashable, Sendable {
  /// The answer.
  public enum Answer: String, Sendable, CaseIterable {
    /// They name one person, organization or place.
    case same
    /// They name two.
    case different
    /// The names alone do not tell.
    case unsure
  }

  /// The answer.
  public var verdict: Answer
  /// How likely it is that both are the same, 0 to 1.
  public var score: Double
  /// Why, in words a reader understands.
  public var reason: String

  static func same(_ score: Double, _ reason: String) -> NameVerdict {
    NameVerdict(verdict: .same, score: score, reason: reason)
  }
  static func different(_ score: Double, _ reason: String) -> NameVerdict {
    NameVerdict(verdict: .different, score: score, reason: reason)
  }
  static func unsure(_ score: Double, _ reason: String) -> NameVerdict {
    NameVerdict(verdict: .unsure, score: score, reason: reason)
  }
}

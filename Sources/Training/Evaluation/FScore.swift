/// Counts of right, given and wanted answers, with their precision, recall and F1.
public struct FScore: Sendable, Equatable {
  /// How many given answers are right.
  public var right = 0
  /// How many answers were given.
  public var given = 0
  /// How many answers the gold has.
  public var wanted = 0

  /// Starts at zero.
  public init() {}

  /// Percent of the given answers that are right.
  public var precision: Double { given == 0 ? 0 : 100 * Double(right) / Double(given) }
  /// Percent of the wanted answers that were given.
  public var recall: Double { wanted == 0 ? 0 : 100 * Double(right) / Double(wanted) }
  /// The harmonic mean of both.
  public var f1: Double {
    given + wanted == 0 ? 0 : 200 * Double(right) / Double(given + wanted)
  }

  /// Adds the counts of another one.
  public static func += (left: inout FScore, right: FScore) {
    left.right += right.right
    left.given += right.given
    left.wanted += right.wanted
  }
}

extension FScore: CustomStringConvertible {
  /// `P 80.00  R 75.00  F1 77.42`
  public var description: String {
    "P \(TreeScores.percent(precision))  R \(TreeScores.percent(recall))  "
      + "F1 \(TreeScores.percent(f1))"
  }
}

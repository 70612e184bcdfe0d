/// Scores all classes of a decision by the sum of the weights of its features.
///
/// Annotators are generic over this: the program decodes with a mapped ``LinearModel``, training
/// with a ``LinearTrainer``, through the same code.
public protocol LinearScorer {
  /// The number of classes.
  var classCount: Int { get }
  /// Writes one score for each class to the front of `scores`, which has at least
  /// ``classCount`` elements.
  func score(_ features: borrowing FeatureBuffer, into scores: inout [Float])
}

extension LinearScorer {
  /// The class with the highest score, the first of equals.
  public func best(_ features: borrowing FeatureBuffer, scratch scores: inout [Float]) -> Int {
    score(features, into: &scores)
    var best = 0
    for candidate in 1..<max(1, classCount) where scores[candidate] > scores[best] {
      best = candidate
    }
    return best
  }
}

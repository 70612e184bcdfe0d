#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The shares of classes under their scores (the softmax function).
enum Shares {
  /// The best class and its share.
  static func best(_ scores: UnsafePointer<Float>, count: Int) -> (number: Int, share: Double) {
    let best = MappedVectors.best(scores, count: count)
    return (best, share(of: best, scores, count: count))
  }

  /// The share of a class.
  static func share(of number: Int, _ scores: UnsafePointer<Float>, count: Int) -> Double {
    var sum: Float = 0
    for other in 0..<count { sum += exp(scores[other] - scores[number]) }
    return Double(1 / sum)
  }
}

import Learning
import TextModel

/// Scores that a map reads from the vectors of tokens.
enum MappedVectors {
  private static let batchSize = 256

  /// Calls `body` with each token and its scores.
  ///
  /// - Complexity: O(n); the scores of 256 tokens are in memory at a time.
  static func forEach(
    _ vectors: TokenVectors?, _ map: QuantizedMatrix,
    _ body: (_ token: Int, _ scores: UnsafePointer<Float>) -> Void
  ) {
    guard let vectors, vectors.width == map.inputs else { return }
    let count = vectors.values.count / vectors.width
    withUnsafeTemporaryAllocation(of: Float.self, capacity: batchSize * map.stride) { buffer in
      guard let scores = buffer.baseAddress else { return }
      for start in stride(from: 0, to: count, by: batchSize) {
        let tokens = start..<min(count, start + batchSize)
        _ = vectors.withVectors(of: tokens) { map.apply($0, rows: tokens.count, into: scores) }
        for token in tokens { body(token, scores + (token - start) * map.stride) }
      }
    }
  }

  /// The number of the highest score, the first of equals.
  static func best(_ scores: UnsafePointer<Float>, count: Int) -> Int {
    var best = 0
    for number in 1..<count where scores[number] > scores[best] { best = number }
    return best
  }
}

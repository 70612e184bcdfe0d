/// One vector for each token: what a network has understood of the word where it stands. Annotators
/// read tags, trees and names from it.
///
/// Whole numbers, 4096 standing for 1; sizes are at most 1.
public struct TokenVectors: Sendable {
  /// The number of values of a vector.
  public let width: Int
  /// The vectors, one after the other.
  public let values: [Int16]

  /// Takes the vectors of all tokens.
  ///
  /// - Precondition: the number of values is a multiple of the width.
  public init(width: Int, values: [Int16]) {
    precondition(width > 0 && values.count % width == 0)
    self.width = width
    self.values = values
  }

  /// Lends the vectors of a range of tokens.
  @inlinable
  public func withVectors<Result>(
    of tokens: Range<Int>, _ body: (UnsafePointer<Int16>) throws -> Result
  ) rethrows -> Result? {
    precondition(tokens.lowerBound >= 0 && tokens.upperBound * width <= values.count)
    return try values.withUnsafeBufferPointer { buffer in
      try buffer.baseAddress.map { try body($0 + tokens.lowerBound * width) }
    }
  }
}

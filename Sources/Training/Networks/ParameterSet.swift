import Foundation
import Learning

/// Where a matrix of weights lies in a ``ParameterSet``.
struct Parameter: Sendable {
  let offset: Int
  let rows: Int
  let columns: Int

  var count: Int { rows * columns }
}

/// The dense weights of a network, their transposed copies, and the moments of Adam (Kingma and Ba
/// 2015).
final class ParameterSet {
  private(set) var names: [(name: String, parameter: Parameter)] = []
  private(set) var values: [Float] = []
  private var transposed: [Float] = []
  private var first: [Float] = []
  private var second: [Float] = []
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Adds a matrix of small random weights (Glorot and Bengio 2010), or of one value.
  func add(_ name: String, _ rows: Int, _ columns: Int, value: Float? = nil) -> Parameter {
    let parameter = Parameter(offset: values.count, rows: rows, columns: columns)
    let bound = (6 / Float(rows + columns)).squareRoot()
    for _ in 0..<parameter.count {
      values.append(value ?? (generator.unit() * 2 - 1) * bound)
    }
    names.append((name, parameter))
    for array in [\ParameterSet.transposed, \.first, \.second] {
      self[keyPath: array].append(contentsOf: repeatElement(0, count: parameter.count))
    }
    return parameter
  }

  /// Overwrites a part of the weights, for initial values that are not random.
  func fill(_ parameter: Parameter, columns: Range<Int>, with value: Float) {
    for row in 0..<parameter.rows {
      for column in columns { values[parameter.offset + row * parameter.columns + column] = value }
    }
  }

  /// Replaces all weights, by their averages over time for example.
  func replaceValues(_ new: [Float]) {
    precondition(new.count == values.count)
    values = new
  }

  /// Lends the weights and the transposed ones, brought up to date.
  func withWeights<Result>(
    _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) throws -> Result
  ) rethrows -> Result {
    try values.withUnsafeMutableBufferPointer { values in
      try transposed.withUnsafeMutableBufferPointer { transposed in
        guard let plain = values.baseAddress, let turned = transposed.baseAddress else {
          preconditionFailure("a network without parameters")
        }
        for (_, parameter) in names where parameter.rows > 1 {
          Matrix(
            rows: parameter.rows, columns: parameter.columns, values: plain + parameter.offset
          ).transpose(
            into: Matrix(
              rows: parameter.columns, columns: parameter.rows, values: turned + parameter.offset))
        }
        return try body(plain, turned)
      }
    }
  }

  /// Lends the weights and both moments.
  func withMoments(
    _ body: (
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>
    ) -> Void
  ) {
    values.withUnsafeMutableBufferPointer { values in
      first.withUnsafeMutableBufferPointer { first in
        second.withUnsafeMutableBufferPointer { second in
          guard let values = values.baseAddress, let first = first.baseAddress,
            let second = second.baseAddress
          else { return }
          body(values, first, second)
        }
      }
    }
  }
}

/// The numbers of one step of Adam.
struct AdamStep {
  static let beta1: Float = 0.9
  static let beta2: Float = 0.98
  let rate: Float
  /// Both corrections for the start at zero.
  let correction1: Float
  let correction2: Float

  init(rate: Float, number: Int) {
    self.rate = rate
    correction1 = 1 / (1 - Float(pow(Double(Self.beta1), Double(number))))
    correction2 = 1 / (1 - Float(pow(Double(Self.beta2), Double(number))))
  }

  func apply(
    count: Int, values: UnsafeMutablePointer<Float>, gradients: UnsafePointer<Float>,
    first: UnsafeMutablePointer<Float>, second: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count {
      let gradient = gradients[index]
      let mean = Self.beta1 * first[index] + (1 - Self.beta1) * gradient
      let square = Self.beta2 * second[index] + (1 - Self.beta2) * gradient * gradient
      first[index] = mean
      second[index] = square
      values[index] -=
        rate * mean * correction1 / ((square * correction2).squareRoot() + 1e-8)
    }
  }
}

extension SeededGenerator {
  /// A number of [0, 1), 24 bits of it random.
  mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }
}

/// The activations of networks, with their derivatives; the program's own inference uses the same
/// formulas (``Annotators/RationalTanh``).
enum Activation {
  /// tanh, nearly: x (27 + x²) / (27 + 9 x²) up to 3, then 1.
  @inline(__always)
  static func tanh(_ x: Float) -> (value: Float, slope: Float) {
    let clamped = min(3, max(-3, x))
    let square = clamped * clamped
    let value = clamped * (27 + square) / (27 + 9 * square)
    let ratio = (9 - square) / (3 + square)
    return (value, ratio * ratio / 9)
  }

  /// tanh of the first third of a row, the logistic function of the rest, in place.
  static func apply(
    _ gates: UnsafeMutablePointer<Float>, _ slopes: UnsafeMutablePointer<Float>, width: Int
  ) {
    for unit in 0..<width {
      let (value, slope) = tanh(gates[unit])
      gates[unit] = value
      slopes[unit] = slope
    }
    for unit in width..<3 * width {
      let (value, slope) = tanh(gates[unit] / 2)
      gates[unit] = 0.5 + 0.5 * value
      slopes[unit] = 0.25 * slope
    }
  }

  /// tanh of all values of a matrix, in place; returns the derivatives.
  static func tanh(_ matrix: Matrix, _ pass: TrainingPass) -> Matrix {
    let slopes = pass.arena.matrix(matrix.rows, matrix.columns)
    for index in 0..<matrix.count {
      let (value, slope) = tanh(matrix.values[index])
      matrix.values[index] = value
      slopes.values[index] = slope
    }
    return slopes
  }
}

internal import CKernels

/// The elementwise arithmetic of networks: the same bits on every machine.
///
/// tanh is nearly x (27 + x²) / (27 + 9 x²) up to 3, then 1 (a Padé approximant); the logistic
/// function is made of it.
public enum FixedPoint {
  /// Writes ``QuantizedMatrix/one`` × tanh(x), rounded.
  ///
  /// - Precondition: `count` is a multiple of 8.
  public static func tanh(
    _ x: UnsafePointer<Float>, count: Int, into result: UnsafeMutablePointer<Int16>
  ) {
    precondition(count % 8 == 0)
    hearsay_tanh_int16(x, count, result)
  }

  /// One step of simple recurrent units (Lei et al. 2018) with a highway connection:
  ///
  ///     z = tanh(gate[0])    f = σ(gate[width])    r = σ(gate[2 width])
  ///     cell = f cell + (1 - f) z    vector = r cell + (1 - r) vector
  ///
  /// `gates` leads to what the first unit's `z` is given; what `f` and `r` are given lies `width` and
  /// twice as much further on.
  ///
  /// - Precondition: `units` is a multiple of 8.
  public static func recurrentStep(
    gates: UnsafePointer<Float>, width: Int, units: Int, cells: UnsafeMutablePointer<Float>,
    vector: UnsafeMutablePointer<Int16>
  ) {
    hearsay_recurrent_step(gates, width, units, cells, vector)
  }

  /// The nearest whole numbers.
  ///
  /// - Precondition: the sizes are below 32,768.
  @inlinable
  @inline(__always)
  public static func rounded(_ x: SIMD8<Float>) -> SIMD8<Int16> {
    // Adding 1.5 × 2²³ leaves the rounded number in the low bits of the float.
    let shifted = x + 12_582_912
    return SIMD8<Int16>(
      truncatingIfNeeded: unsafeBitCast(shifted, to: SIMD8<Int32>.self))
  }
}

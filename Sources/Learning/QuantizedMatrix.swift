internal import CKernels

/// An affine map of a network in a section of an archive: 16-bit weights, one scale and one bias for
/// each output.
///
/// Inputs are whole numbers, ``one`` standing for 1; sums are exact, so results are the same on
/// every machine. Section layout: number of inputs (even), of outputs, of outputs rounded up to 16
/// (32 bits each), 52 bytes of nothing; the scales, the biases (32-bit floats); the weights in pairs
/// of inputs.
public struct QuantizedMatrix: @unchecked Sendable {
  // Unchecked: the pointers lead into the mapped section, which is kept and never written.
  /// The whole number that stands for 1 in inputs.
  public static let one: Float = 4096
  static let headerSize = 64

  /// The number of inputs.
  public let inputs: Int
  /// The number of outputs.
  public let outputs: Int
  /// The number of outputs of a row of results, filled up with zeros.
  public let stride: Int
  private let section: ArchiveSection
  private let scales: UnsafePointer<Float>
  private let biases: UnsafePointer<Float>
  private let weights: UnsafePointer<Int16>

  /// Opens a matrix.
  ///
  /// - Throws: ``ArchiveError/damaged(path:part:)`` when the section is not a matrix.
  public init(_ section: ArchiveSection) throws(ArchiveError) {
    let bytes = section.bytes
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress else {
      throw section.damaged
    }
    func number(_ at: Int) -> Int {
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }
    (inputs, outputs, stride) = (number(0), number(4), number(8))
    guard inputs % 2 == 0, stride % 16 == 0, outputs <= stride, inputs <= 65536, stride <= 65536,
      bytes.count == Self.headerSize + stride * 8 + inputs * stride * 2
    else { throw section.damaged }
    scales = (base + Self.headerSize).assumingMemoryBound(to: Float.self)
    biases = scales + stride
    weights = UnsafeRawPointer(biases + stride).assumingMemoryBound(to: Int16.self)
    self.section = section
  }

  /// Maps rows of inputs to rows of ``stride`` outputs.
  ///
  /// `x` holds `rows` × ``inputs`` numbers, their sizes at most ``one``; `result` has room for `rows` ×
  /// ``stride``.
  ///
  /// - Complexity: O(rows × inputs × stride).
  public func apply(
    _ x: UnsafePointer<Int16>, rows: Int, into result: UnsafeMutablePointer<Float>
  ) {
    hearsay_affine_int16(x, rows, inputs, weights, stride, scales, biases, result)
  }

  /// The section of a matrix of floats, quantised: each output's weights are scaled so that neither
  /// a weight leaves 15 bits nor a sum of inputs of at most ``one`` leaves 31.
  ///
  /// - Parameters:
  ///   - weights: for each input one weight for each output.
  ///   - inputs: how many there are.
  ///   - outputs: how many there are.
  ///   - biases: one for each output, or nil.
  /// - Returns: the bytes of the section.
  public static func packed(_ weights: [Float], inputs: Int, outputs: Int, biases: [Float]?)
    -> [UInt8]
  {
    let evenInputs = (inputs + 1) / 2 * 2
    let stride = (outputs + 15) / 16 * 16
    var scales = [Float](repeating: 0, count: stride)
    var numbers = [Int16](repeating: 0, count: evenInputs * stride)
    for output in 0..<outputs {
      let column = (0..<inputs).map { weights[$0 * outputs + output] }
      let peak = column.reduce(0) { max($0, abs($1)) }
      let sum = column.reduce(0) { $0 + abs($1) }
      let unit = max(peak / 32_000, sum * one / 0x7000_0000, .leastNormalMagnitude)
      scales[output] = unit / one
      for (input, weight) in column.enumerated() {
        numbers[(input / 2 * stride + output) * 2 + input % 2] = Int16((weight / unit).rounded())
      }
    }
    var bytes: [UInt8] = []
    for number in [evenInputs, outputs, stride] { bytes.append(littleEndian: UInt32(number)) }
    bytes.append(contentsOf: repeatElement(0, count: headerSize - bytes.count))
    for scale in scales { bytes.append(littleEndian: scale.bitPattern) }
    for output in 0..<stride {
      let bias = output < outputs ? biases?[output] ?? 0 : 0
      bytes.append(littleEndian: bias.bitPattern)
    }
    for number in numbers { bytes.append(littleEndian: number) }
    return bytes
  }
}

/// Products of rows with rows, for scores of pairs.
public enum PairScores {
  /// result[a][b] = scale[b] × the product of the rows a and b + bias[b].
  ///
  /// `left` holds rows of `width` numbers, `width` even; `right` the other rows in pairs of columns:
  /// `width / 2` blocks of `stride` pairs. `scale` and `bias` hold `stride` numbers each.
  ///
  /// - Precondition: `stride` is a multiple of 16, and no product of rows leaves 31 bits.
  public static func multiply(
    _ left: UnsafePointer<Int16>, rows: Int, width: Int, _ right: UnsafePointer<Int16>,
    stride: Int, scale: UnsafePointer<Float>, bias: UnsafePointer<Float>,
    into result: UnsafeMutablePointer<Float>
  ) {
    hearsay_affine_int16(left, rows, width, right, stride, scale, bias, result)
  }
}

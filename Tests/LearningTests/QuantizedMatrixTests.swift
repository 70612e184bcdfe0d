import Foundation
import Learning
import Testing

@Suite struct QuantizedMatrixTests {
  private func matrix(
    _ weights: [Float], inputs: Int, outputs: Int, biases: [Float]?
  ) throws -> QuantizedMatrix {
    let path = NSTemporaryDirectory() + "matrix-\(UUID().uuidString).model"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var writer = ArchiveWriter()
    writer.add(
      "m", QuantizedMatrix.packed(weights, inputs: inputs, outputs: outputs, biases: biases))
    try writer.write(to: path)
    return try QuantizedMatrix(Archive(path: path).section("m"))
  }

  @Test(arguments: [(2, 1, 1), (16, 16, 3), (128, 40, 5), (96, 49, 9)] as [(Int, Int, Int)])
  func mapsLikeTheFloatsItWasMadeOf(inputs: Int, outputs: Int, rows: Int) throws {
    var generator = SeededGenerator(seed: UInt64(inputs * outputs))
    func unit() -> Float { Float(generator.next() >> 40) * 0x1p-23 - 1 }
    let weights = (0..<inputs * outputs).map { _ in unit() }
    let biases = (0..<outputs).map { _ in unit() }
    let x = (0..<rows * inputs).map { _ in Int16(unit() * QuantizedMatrix.one) }
    let matrix = try matrix(weights, inputs: inputs, outputs: outputs, biases: biases)
    var result = [Float](repeating: .nan, count: rows * matrix.stride)
    x.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { result in
        guard let x = x.baseAddress, let result = result.baseAddress else { return }
        matrix.apply(x, rows: rows, into: result)
      }
    }
    for row in 0..<rows {
      for output in 0..<outputs {
        let exact = (0..<inputs).reduce(biases[output]) { sum, input in
          sum + Float(x[row * inputs + input]) / QuantizedMatrix.one
            * weights[input * outputs + output]
        }
        #expect(abs(result[row * matrix.stride + output] - exact) < 2e-3)
      }
    }
  }

  @Test func noInputMakesASumOverflow() throws {
    let inputs = 4096
    let matrix = try matrix(
      Array(repeating: 3, count: inputs), inputs: inputs, outputs: 1, biases: nil)
    let x = [Int16](repeating: Int16(QuantizedMatrix.one), count: inputs)
    var result = [Float](repeating: 0, count: matrix.stride)
    x.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { result in
        guard let x = x.baseAddress, let result = result.baseAddress else { return }
        matrix.apply(x, rows: 1, into: result)
      }
    }
    #expect(abs(result[0] - Float(3 * inputs)) < 40)
  }

  @Test(arguments: [0, 10, 63, 64, 200])
  func rejectsOtherSections(count: Int) throws {
    let path = NSTemporaryDirectory() + "matrix-\(UUID().uuidString).model"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var writer = ArchiveWriter()
    writer.add("m", Array(repeating: 7, count: count))
    try writer.write(to: path)
    let section = try Archive(path: path).section("m")
    #expect(throws: ArchiveError.self) { try QuantizedMatrix(section) }
  }
}

@Suite struct FixedPointTests {
  @Test func tanhIsNearlyTanh() {
    let x = stride(from: Float(-5), to: 5, by: 0.625).map { $0 }
    var result = [Int16](repeating: 0, count: x.count)
    x.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { result in
        guard let x = x.baseAddress, let result = result.baseAddress else { return }
        FixedPoint.tanh(x, count: 16, into: result)
      }
    }
    for (x, y) in zip(x, result) {
      #expect(abs(Float(y) / QuantizedMatrix.one - Foundation.tanh(x)) < 0.025)
    }
    #expect(result.first == -4096)
    #expect(result.last == 4096)
  }

  @Test func roundsToTheNearest() {
    let x = SIMD8<Float>(0, 0.4, 0.6, -0.4, -0.6, 4096.4, -4096.6, 1)
    #expect(FixedPoint.rounded(x) == SIMD8<Int16>(0, 0, 1, 0, -1, 4096, -4097, 1))
  }
}

import Learning
import TextModel

/// Scores arcs: the product of what a word asks for in a head with what the other offers, and a
/// weight of their distance.
struct ArcScorer: Sendable {
  /// The whole number that stands for 1 in what is asked for.
  private static let askUnit: Float = 256
  /// What is asked for is cut to this size, so that sums stay in 31 bits.
  private static let askLimit: Float = 15.9
  private let asks: QuantizedMatrix
  private let offers: QuantizedMatrix
  private let root: [Int16]
  private let distances: [Float]
  private var width: Int { asks.stride }

  /// Opens the scorer whose sections start with a name.
  init(_ archive: Archive, _ name: String) throws(ArchiveError) {
    let section = try archive.section("\(name).asks")
    asks = try QuantizedMatrix(section)
    offers = try QuantizedMatrix(archive.section("\(name).offers"))
    distances = try archive.section("\(name).distances").floats()
    root = try archive.section("\(name).root").floats().map {
      Int16(($0 * QuantizedMatrix.one).rounded())
    }
    guard asks.stride == offers.stride, asks.stride == asks.outputs, asks.stride <= 112,
      root.count == asks.stride, distances.count == ArcDistance.count
    else { throw section.damaged }
  }

  func score(_ vectors: TokenVectors, _ sentence: Range<Int>, into scores: inout ArcScores) {
    let count = sentence.count
    let columns = (count + 1 + 15) / 16 * 16
    scores.prepare(count: count, stride: columns)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count * width) { floats in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: (count + columns) * width) {
        numbers in
        guard let floats = floats.baseAddress, let asked = numbers.baseAddress else { return }
        let offered = asked + count * width
        _ = vectors.withVectors(of: sentence) { asks.apply($0, rows: count, into: floats) }
        quantize(floats, count: count * width, into: asked)
        _ = vectors.withVectors(of: sentence) { offers.apply($0, rows: count, into: floats) }
        offered.initialize(repeating: 0, count: columns * width)
        pack(floats, rows: count, columns: columns, into: offered)
        multiply(asked, offered, count: count, columns: columns, into: &scores)
      }
    }
    addDistances(to: &scores)
  }

  private func quantize(
    _ floats: UnsafeMutablePointer<Float>, count: Int, into numbers: UnsafeMutablePointer<Int16>
  ) {
    for index in 0..<count {
      let value = min(Self.askLimit, max(-Self.askLimit, floats[index]))
      floats[index] = value * Self.askUnit
    }
    let (source, target) = (UnsafeRawPointer(floats), UnsafeMutableRawPointer(numbers))
    for block in 0..<count / 8 {
      let value = source.loadUnaligned(fromByteOffset: block * 32, as: SIMD8<Float>.self)
      target.storeBytes(
        of: FixedPoint.rounded(value), toByteOffset: block * 16, as: SIMD8<Int16>.self)
    }
  }

  /// Activates what is offered and lays it out in pairs, the root in the last column.
  private func pack(
    _ floats: UnsafeMutablePointer<Float>, rows: Int, columns: Int,
    into pairs: UnsafeMutablePointer<Int16>
  ) {
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: rows * width) { offered in
      guard let offered = offered.baseAddress else { return }
      FixedPoint.tanh(floats, count: rows * width, into: offered)
      for row in 0..<rows {
        for unit in 0..<width {
          pairs[(unit / 2 * columns + row) * 2 + unit % 2] = offered[row * width + unit]
        }
      }
    }
    for unit in 0..<width { pairs[(unit / 2 * columns + rows) * 2 + unit % 2] = root[unit] }
  }

  private func multiply(
    _ asked: UnsafePointer<Int16>, _ offered: UnsafePointer<Int16>, count: Int, columns: Int,
    into scores: inout ArcScores
  ) {
    scores.scores.withUnsafeMutableBufferPointer { result in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * columns) { constants in
        guard let scale = constants.baseAddress, let result = result.baseAddress else { return }
        scale.initialize(repeating: 1 / (Self.askUnit * QuantizedMatrix.one), count: columns)
        (scale + columns).initialize(repeating: 0, count: columns)
        PairScores.multiply(
          asked, rows: count, width: width, offered, stride: columns, scale: scale,
          bias: scale + columns, into: result)
      }
    }
  }

  private func addDistances(to scores: inout ArcScores) {
    let (count, columns) = (scores.count, scores.stride)
    for dependent in 0..<count {
      let row = dependent * columns
      for head in 0...count {
        scores.scores[row + head] +=
          distances[ArcDistance.number(dependent: dependent, head: head, count: count)]
      }
    }
  }
}

extension ArchiveSection {
  /// The section as 32-bit floats.
  func floats() throws(ArchiveError) -> [Float] {
    guard count % 4 == 0 else { throw damaged }
    return stride(from: 0, to: count, by: 4).map {
      Float(
        bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
    }
  }
}

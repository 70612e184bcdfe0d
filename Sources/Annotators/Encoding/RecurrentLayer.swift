import Learning

/// A layer of simple recurrent units in both directions with highway connections, in whole numbers;
/// see ``Encoder``. Half of the units read from left to right, half back:
///
///     z = tanh(x Wz + bz)    f = σ(x Wf + bf)    r = σ(x Wr + br)
///     c(t) = f c(t-1) + (1 - f) z
///     h = r c + (1 - r) x
struct RecurrentLayer: Sendable {
  private let map: QuantizedMatrix
  private let width: Int

  init(_ section: ArchiveSection, width: Int) throws(ArchiveError) {
    map = try QuantizedMatrix(section)
    guard map.inputs == width, map.outputs == 3 * width, map.stride == 3 * width else {
      throw section.damaged
    }
    self.width = width
  }

  /// Replaces the vectors of the sentences of a batch; `vectors` leads to those of all tokens of the
  /// document.
  func apply(_ vectors: UnsafeMutablePointer<Int16>, _ batch: inout EncoderBatch) {
    guard let first = batch.sentences.first?.lowerBound,
      let end = batch.sentences.last?.upperBound, end > first
    else { return }
    if batch.gates.count < (end - first) * map.stride {
      batch.gates = Array(repeating: 0, count: (end - first) * map.stride)
    }
    let (sentences, width) = (batch.sentences, width)
    batch.gates.withUnsafeMutableBufferPointer { gates in
      batch.cells.withUnsafeMutableBufferPointer { cells in
        guard let gates = gates.baseAddress, let cells = cells.baseAddress else { return }
        map.apply(vectors + first * width, rows: end - first, into: gates)
        for sentence in sentences {
          cells.update(repeating: 0, count: width)
          for at in sentence {
            step(vectors, gates, cells, at: at, from: first, units: 0..<width / 2)
          }
          for at in sentence.reversed() {
            step(vectors, gates, cells, at: at, from: first, units: width / 2..<width)
          }
        }
      }
    }
  }

  private func step(
    _ vectors: UnsafeMutablePointer<Int16>, _ gates: UnsafeMutablePointer<Float>,
    _ cells: UnsafeMutablePointer<Float>, at token: Int, from first: Int, units: Range<Int>
  ) {
    FixedPoint.recurrentStep(
      gates: gates + (token - first) * map.stride + units.lowerBound, width: width,
      units: units.count, cells: cells + units.lowerBound,
      vector: vectors + token * width + units.lowerBound)
  }
}

import Learning
import TextModel

/// Names the relation of each word to its head.
struct RelationScorer: Sendable {
  private let below: QuantizedMatrix
  private let above: QuantizedMatrix
  private let relations: QuantizedMatrix

  init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(Parser.Map.below.rawValue)
    below = try QuantizedMatrix(section)
    above = try QuantizedMatrix(archive.section(Parser.Map.above.rawValue))
    relations = try QuantizedMatrix(archive.section(Parser.Map.relations.rawValue))
    guard below.stride == above.stride, below.outputs == below.stride,
      relations.inputs == below.stride, relations.outputs == Deprel.allCases.count
    else { throw section.damaged }
  }

  /// Sets the relation of the tokens of a sentence whose heads are known.
  func name(_ vectors: TokenVectors, _ sentence: Range<Int>, _ tokens: inout [Token]) {
    let (count, width) = (sentence.count, below.stride)
    withUnsafeTemporaryAllocation(
      of: Float.self, capacity: count * max(2 * width, relations.stride)
    ) { floats in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: count * width) { middle in
        guard let low = floats.baseAddress, let middle = middle.baseAddress else { return }
        let high = low + count * width
        _ = vectors.withVectors(of: sentence) {
          below.apply($0, rows: count, into: low)
          above.apply($0, rows: count, into: high)
        }
        for number in 0..<count {
          let head = tokens[sentence.lowerBound + number].head
          join(
            low + number * width, head < 0 ? nil : high + (head - sentence.lowerBound) * width,
            into: middle + number * width)
        }
        relations.apply(middle, rows: count, into: low)
        for number in 0..<count {
          tokens[sentence.lowerBound + number].deprel =
            tokens[sentence.lowerBound + number].head < 0
            ? .root : best(low + number * relations.stride)
        }
      }
    }
  }

  private func join(
    _ low: UnsafeMutablePointer<Float>, _ high: UnsafePointer<Float>?,
    into middle: UnsafeMutablePointer<Int16>
  ) {
    if let high { for unit in 0..<below.stride { low[unit] += high[unit] } }
    FixedPoint.tanh(low, count: below.stride, into: middle)
  }

  /// The best relation but the root's.
  private func best(_ scores: UnsafePointer<Float>) -> Deprel {
    var best = Deprel.unspecified
    var top = -Float.infinity
    for relation in Deprel.allCases
    where relation != .root && scores[Int(relation.rawValue)] > top {
      (best, top) = (relation, scores[Int(relation.rawValue)])
    }
    return best
  }
}

/// Converts UTF-8 byte offsets of one text to offsets in Unicode code points, and back.
///
/// JSON outputs count code points (the W3C Web Annotation `TextPositionSelector` rule). For a text
/// that is all ASCII nothing is stored. Complexity: O(n) to make, O(log n) a conversion.
public struct CodePointOffsets: Sendable {
  /// Byte offsets of the code points that are longer than one byte.
  private var wide: [Int] = []
  /// For each of ``wide``, how many bytes more than one all of them up to and with it have.
  private var surplus: [Int] = []

  /// Reads the text once.
  public init(_ text: String) {
    var offset = 0
    var sum = 0
    for byte in text.utf8 {
      if byte >= 0xC0 {
        sum += byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        wide.append(offset)
        surplus.append(sum)
      }
      offset += 1
    }
  }

  /// The number of code points before a byte offset.
  ///
  /// - Precondition: the offset is on a code point boundary.
  public func codePoints(before byteOffset: Int) -> Int {
    let count = partition { wide[$0] < byteOffset }
    return count == 0 ? byteOffset : byteOffset - surplus[count - 1]
  }

  /// The byte offset at which the code point with that number starts.
  public func byteOffset(ofCodePoint number: Int) -> Int {
    let count = partition { wide[$0] - ($0 == 0 ? 0 : surplus[$0 - 1]) < number }
    return count == 0 ? number : number + surplus[count - 1]
  }

  /// How many of ``wide`` fulfil a condition that holds for a front part of them.
  private func partition(_ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

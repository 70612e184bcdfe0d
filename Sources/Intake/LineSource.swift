internal import Foundation

/// The lines of an input, one after the other. Complexity: O(bytes), however long a line is.
struct LineSource {
  /// One line without its line feed.
  struct Line {
    /// From 1.
    let number: Int
    /// The bytes, or why they cannot be had.
    let bytes: Result<[UInt8], InputProblem>

    /// Whether there is nothing but white space in it.
    var isBlank: Bool {
      guard case .success(let bytes) = bytes else { return false }
      return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
  }

  private let source: ByteSource
  private let limit: Int
  private var piece = Data()
  private var number = 0
  private var isAtEnd = false

  init(_ source: ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// The name that problems show.
  var name: String { source.name }

  /// Whether the input ended without any line.
  var isEmpty: Bool { isAtEnd && number == 0 }

  /// The next line, or nil at the end. A line above the limit is read over and is a problem.
  mutating func next() -> Line? {
    guard !isAtEnd else { return nil }
    var bytes: [UInt8] = []
    var isTooLong = false
    var isStarted = false
    while true {
      if let lineFeed = piece.firstIndex(of: 0x0A) {
        if !isTooLong { bytes.append(contentsOf: piece[..<lineFeed]) }
        piece = piece[(lineFeed + 1)...]
        isStarted = true
        break
      }
      isStarted = isStarted || !piece.isEmpty
      if !isTooLong { bytes.append(contentsOf: piece) }
      if bytes.count > limit {
        isTooLong = true
        bytes = []
      }
      do throws(InputProblem) {
        guard let more = try source.next() else {
          isAtEnd = true
          break
        }
        piece = more
      } catch {
        isAtEnd = true
        return Line(number: number + 1, bytes: .failure(error))
      }
    }
    guard isStarted else { return nil }
    number += 1
    return Line(number: number, bytes: isTooLong ? .failure(tooLong) : .success(bytes))
  }

  private var tooLong: InputProblem {
    InputProblem(
      file: name, line: number,
      message: "is longer than \(limit >> 20) MiB; split the document")
  }
}

/// Why an input, or a part of one, was skipped: what is wrong, where, and what to do.
public struct InputProblem: Error, Hashable, Sendable {
  /// The file as it was given, or `<stdin>`.
  public let file: String
  /// The line, from 1; nil when the problem is the file as a whole.
  public let line: Int?
  /// What is wrong and what to do.
  public let message: String

  /// Makes a problem.
  public init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

extension InputProblem: CustomStringConvertible {
  /// `file:line: what is wrong and what to do`, on one line whatever the file is called.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)".withoutControlCharacters
  }
}

extension String {
  /// The text with every control character and every mark that turns the writing direction shown
  /// as U+FFFD, so that it cannot act on a terminal.
  var withoutControlCharacters: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isUnsafe: Bool =
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      scalars.append(isUnsafe ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

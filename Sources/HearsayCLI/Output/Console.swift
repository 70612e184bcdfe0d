internal import Foundation

/// Standard output and standard error.
enum Console {
  /// Writes a line for the user to standard error; nothing in it can act on a terminal.
  static func error(_ line: String) {
    FileHandle.standardError.write(Data((line.harmless + "\n").utf8))
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

extension String {
  /// The text with control characters and marks that turn the writing direction shown as U+FFFD;
  /// line feeds stay.
  var harmless: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: scalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

/// An error with words for the user.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

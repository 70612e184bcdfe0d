internal import ArgumentParser
internal import Foundation

/// When colour is used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether standard output gets colour: with `auto` on a terminal only, and neither with
  /// `NO_COLOR` set nor on a dumb one.
  var isOn: Bool {
    let environment = ProcessInfo.processInfo.environment
    return switch self {
    case .always: true
    case .never: false
    case .auto:
      Console.outputIsTerminal && environment["NO_COLOR", default: ""].isEmpty
        && environment["TERM"] != "dumb"
    }
  }
}

/// Dresses text for a terminal.
struct Style {
  let isOn: Bool

  func strong(_ text: String) -> String { dressed(text, "1") }
  func faint(_ text: String) -> String { dressed(text, "2") }
  func voice(_ text: String) -> String { dressed(text, "36") }

  private func dressed(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

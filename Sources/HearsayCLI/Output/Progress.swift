internal import Foundation

/// Counts documents on standard error, on a terminal only.
struct Progress {
  private let isShown: Bool
  private var count = 0

  init(quiet: Bool) {
    isShown = !quiet && Console.errorIsTerminal
  }

  mutating func advance(by documents: Int) {
    count += documents
    show("\r\(count) documents read")
  }

  /// Clears the line.
  func end() { show("\r\u{1B}[K") }

  private func show(_ text: String) {
    if isShown { FileHandle.standardError.write(Data(text.utf8)) }
  }
}

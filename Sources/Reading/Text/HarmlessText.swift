/// Text of documents that cannot act on a terminal.
enum HarmlessText {
  /// Words as they stand, line ends as spaces; controls and marks that turn the writing direction are
  /// shown as U+FFFD.
  static func words(_ text: some StringProtocol) -> String {
    var kept = ""
    kept.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        kept.unicodeScalars.append(scalar == "\u{A0}" ? scalar : " ")
      } else if HTMLText.isHazard(scalar) || (0x200E...0x200F).contains(scalar.value) {
        kept += "\u{FFFD}"
      } else {
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  /// The same on one line of at most 300 characters.
  static func line(_ text: some StringProtocol) -> String {
    words(PlainLine.shortened(text, to: 300))
  }
}

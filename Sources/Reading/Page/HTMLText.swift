/// Text of documents made fit for a page that is HTML and XML at once.
enum HTMLText {
  /// Escaped for element content. A character that is invisible and acts on the page (controls, marks
  /// that turn the writing direction) is shown by its number, so that nothing of the text is hidden.
  static func content(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isHazard(scalar) {
        escaped += "<span class=\"hazard\">\(name(of: scalar))</span>"
      } else {
        append(scalar, to: &escaped)
      }
    }
    return escaped
  }

  /// Escaped for attribute values; hazards are left out, white space is one space.
  static func attribute(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars where !isHazard(scalar) {
      append(scalar.properties.isWhitespace ? " " : scalar, to: &escaped)
    }
    return escaped
  }

  /// Words on one line, at most `limit` characters and 16 times as many code points of them, escaped
  /// for element content.
  static func line(_ text: some StringProtocol, limit: Int = 300) -> String {
    content(PlainLine.shortened(text, to: limit))
  }

  /// How many characters of a text are shown by their numbers.
  static func hazards(in text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isHazard($1) ? 1 : 0) }
  }

  /// Controls, the marks that override or isolate the writing direction, and what XML forbids.
  static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    case 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// `U+202E`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String) {
    switch scalar.value {
    case 0x26: escaped += "&amp;"
    case 0x3C: escaped += "&lt;"
    case 0x3E: escaped += "&gt;"
    case 0x22: escaped += "&quot;"
    case 0x27: escaped += "&#39;"
    case 0x0D: escaped += " "
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}

/// Text on one line.
enum PlainLine {
  /// White space collapsed; cut with `…` when longer than `limit` characters.
  ///
  /// Complexity: O(`limit`), however long the text and its characters are.
  static func shortened(_ text: some StringProtocol, to limit: Int) -> String {
    var kept = ""
    var count = 0
    var seen = 0
    var wantsSpace = false
    for scalar in text.unicodeScalars {
      seen += 1
      if count >= limit || seen > limit * 16 { return kept + "…" }
      if scalar.properties.isWhitespace {
        wantsSpace = count > 0
        continue
      }
      if wantsSpace {
        kept += " "
        count += 1
        wantsSpace = false
      }
      kept.unicodeScalars.append(scalar)
      count += 1
    }
    return kept
  }
}

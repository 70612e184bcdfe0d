/// Text of documents made fit for a picture: one line, nothing that steers a terminal, a reader of
/// XML or the direction of writing.
enum PlainWords {
  /// The words of `text` on one line: white space collapsed, control, formatting and bidirectional
  /// characters dropped, at most `limit` Unicode scalars taken (a cut shows as `…`).
  ///
  /// Complexity: O(`limit`), however long the text is and however many characters are dropped
  /// between two that are kept, up to 16 times the limit.
  static func oneLine(_ text: String, limit: Int = 4000) -> String {
    var kept = String.UnicodeScalarView()
    var count = 0
    var seen = 0
    var marks = 0
    var spacePending = false
    for scalar in text.unicodeScalars {
      seen += 1
      if count >= limit || seen > limit * 16 {
        kept.append("…")
        break
      }
      if scalar.properties.isWhitespace {
        spacePending = count > 0
        continue
      }
      guard isVisible(scalar) else { continue }
      marks = isMark(scalar) ? marks + 1 : 0
      // More than four marks on one letter are a prank that draws over the lines above.
      if marks > 4 { continue }
      if spacePending {
        kept.append(" ")
        count += 1
        spacePending = false
      }
      kept.append(scalar)
      count += 1
    }
    return String(kept)
  }

  /// Cuts a one-line text to at most `length` characters, the `…` included, at a word boundary;
  /// inside a word only when its first word alone is longer.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.dropFirst(length).isEmpty == false else { return text }
    let start = text.prefix(max(1, length - 1))
    let endsWord = text[start.endIndex...].first == " "
    var cut = start
    if !endsWord, let space = start.lastIndex(of: " ") { cut = start[..<space] }
    while let last = cut.last, " ,;:-–—(\"“'".contains(last) { cut.removeLast() }
    return (cut.isEmpty ? String(start) : String(cut)) + "…"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator:
      return false
    case .format:
      // Joiners shape Persian, Indic scripts and emoji.
      return scalar.value == 0x200C || scalar.value == 0x200D
    default:
      return true
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

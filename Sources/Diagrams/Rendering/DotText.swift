/// Text as DOT wants it.
enum DotText {
  /// A quoted string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Text for an attribute with live backslash escapes, such that each shows as it is.
  static func unescaped(_ text: String) -> String {
    var doubled = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": doubled += "\\\\"
      case "\n": doubled += "&#10;"
      case "&": doubled += "&amp;"
      default: doubled.unicodeScalars.append(scalar)
      }
    }
    return doubled
  }

  /// Text inside an HTML-like label.
  ///
  /// The ampersand is escaped twice: the SVG writer of Graphviz leaves what looks like an entity as
  /// it is, so that `&#1;` in a text would come out as a forbidden character.
  static func markup(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// An HTML-like label of a fixed size in points, whatever the fonts measure.
  static func cell(
    _ lines: [String], width: Int, height: Int, size: Double, style: String? = nil,
    isLeft: Bool = false, footnote: String? = nil
  ) -> String {
    let lineEnd = isLeft ? "<BR ALIGN=\"LEFT\"/>" : "<BR/>"
    var words = lines.map(markup).joined(separator: lineEnd)
    if isLeft { words += lineEnd }
    if let style { words = "<\(style)>\(words)</\(style)>" }
    words = "<FONT POINT-SIZE=\"\(size)\">\(words)</FONT>"
    if let footnote {
      words +=
        "<FONT POINT-SIZE=\"8.5\" COLOR=\"\(Palette.quiet)\">\(markup(footnote))\(lineEnd)</FONT>"
    }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" "
      + "FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\"><TR>"
      + "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\""
      + (isLeft ? " ALIGN=\"LEFT\"" : "") + ">\(words)</TD></TR></TABLE>>"
  }
}

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

  /// Text for a label or tooltip, such that each character shows as it is; line ends become
  /// `lineEnd` (`\n` centred, `\l` at the left).
  ///
  /// The ampersand is escaped twice: Graphviz resolves entities once, and its SVG writer leaves
  /// what then looks like an entity as it is, so that `&#1;` in a text would come out as a
  /// forbidden character.
  static func shown(_ text: String, lineEnd: String = "\\n") -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": shown += "\\\\"
      case "\n": shown += lineEnd
      case "&": shown += "&amp;amp;"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A label that takes up room and shows nothing but a patch of ``placeholder`` colour, by which
  /// it is found again in the drawing.
  static func room(width: Int, height: Int) -> String {
    let size = "FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\""
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" \(size)>"
      + "<TR><TD \(size) BGCOLOR=\"\(placeholder)\"></TD></TR></TABLE>>"
  }

  /// The colour of ``room(width:height:)``; nothing else has it.
  static let placeholder = "#fefdfc"
}

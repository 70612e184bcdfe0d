/// Colours what stands in brackets, over the ends of lines.
enum BracketColours {
  /// The lines of one paragraph with the words of voices coloured, and what was not read dimmed.
  ///
  /// Brackets of the text itself look like ours; a closing one without an opening one is left alone.
  static func dressed(_ lines: [String]) -> [String] {
    var open: [Character] = []
    return lines.map { line in
      var dressed = look(open)
      for character in line {
        switch character {
        case "[", "{":
          open.append(character)
          dressed += look(open)
          dressed.append(character)
        case "]" where open.last == "[", "}" where open.last == "{":
          open.removeLast()
          dressed.append(character)
          dressed += "\u{1B}[0m" + look(open)
        default: dressed.append(character)
        }
      }
      return open.isEmpty ? dressed : dressed + "\u{1B}[0m"
    }
  }

  private static func look(_ open: [Character]) -> String {
    guard let last = open.last else { return "" }
    if last == "{" { return "\u{1B}[2m" }
    return open.filter { $0 == "[" }.count > 1 ? "\u{1B}[36;4m" : "\u{1B}[36m"
  }
}

/// Words set in lines of a width.
enum WrappedLines {
  /// The lines; a word that is longer than a line is cut. White space but U+00A0 parts words.
  ///
  /// Complexity: O(n). Characters count as one column.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = word
      var length = rest.count
      if used > 0, used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      while length > width {
        if used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        let cut = rest.index(rest.startIndex, offsetBy: width)
        lines.append(String(rest[..<cut]))
        rest = rest[cut...]
        length -= width
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += rest
      used += length
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}

/// Text broken into lines that fit a width.
struct WrappedText: Hashable, Sendable {
  /// The lines, never empty.
  var lines: [String]
  /// The width of the widest line in points.
  var width: Double

  /// Breaks a one-line text at spaces so that no line is wider than `limit` points; a word that is
  /// wider alone (and Chinese or Japanese, which has no spaces) is broken between characters.
  /// Complexity: O(length).
  init(_ text: String, limit: Double, size: Double, bold: Bool = false) {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    let space = TextWidth.points(" ", size: size, bold: bold)
    func close() {
      if !line.isEmpty { lines.append(line) }
      line = ""
      used = 0
    }
    for word in text.split(separator: " ") {
      let width = TextWidth.points(String(word), size: size, bold: bold)
      if width > limit {
        if !line.isEmpty {
          line += " "
          used += space
        }
        for character in word {
          let step = TextWidth.points(String(character), size: size, bold: bold)
          if used + step > limit { close() }
          line.append(character)
          used += step
        }
        continue
      }
      if line.isEmpty {
        line = String(word)
        used = width
      } else if used + space + width <= limit {
        line += " " + word
        used += space + width
      } else {
        close()
        line = String(word)
        used = width
      }
    }
    close()
    self.lines = lines.isEmpty ? [""] : lines
    self.width =
      self.lines.map { TextWidth.points($0, size: size, bold: bold) }.max() ?? 0
  }
}

extension WrappedText {
  /// The height in whole points of an arrow's label.
  var height: Int { lines.count * 11 + 2 }
}

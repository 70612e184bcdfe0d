/// Text broken into lines that fit a width.
struct WrappedText: Hashable, Sendable {
  /// The lines, never empty.
  var lines: [String]
  /// The width of the widest line in points.
  var width: Double

  /// Breaks a one-line text at spaces so that no line is wider than `limit` points. A word that is
  /// wider alone is broken after hyphens, else between characters, as Chinese and Japanese are.
  /// Complexity: O(length).
  init(_ text: String, limit: Double, size: Double, bold: Bool = false) {
    var breaker = LineBreaker(limit: limit) { TextWidth.points($0, size: size, bold: bold) }
    for word in text.split(separator: " ") { breaker.add(String(word)) }
    lines = breaker.finished()
    width = lines.map { TextWidth.points($0, size: size, bold: bold) }.max() ?? 0
  }

  /// The height in whole points of an arrow's label.
  var height: Int { lines.count * 11 + 2 }
}

/// Fills lines word by word.
private struct LineBreaker {
  let limit: Double
  let width: (String) -> Double
  private var lines: [String] = []
  private var line = ""
  private var used = 0.0

  init(limit: Double, width: @escaping (String) -> Double) {
    self.limit = limit
    self.width = width
  }

  /// Adds a word after a space.
  mutating func add(_ word: String) {
    let needed = width(word)
    if needed <= limit {
      place(word, needed, after: " ")
    } else if word.unicodeScalars.first.map(TextWidth.isIdeographic) == true {
      breakAnywhere(word, after: " ")
    } else {
      for (index, part) in Self.hyphenated(word).enumerated() {
        let needed = width(part)
        if needed <= limit {
          place(part, needed, after: index == 0 ? " " : "")
        } else {
          close()
          breakAnywhere(part, after: "")
        }
      }
    }
  }

  /// The lines, at least one.
  mutating func finished() -> [String] {
    close()
    return lines.isEmpty ? [""] : lines
  }

  private mutating func place(_ word: String, _ needed: Double, after gap: String) {
    let between = line.isEmpty ? 0 : width(gap)
    if !line.isEmpty, used + between + needed > limit { close() }
    line += line.isEmpty ? word : gap + word
    used += (used == 0 ? 0 : between) + needed
  }

  private mutating func breakAnywhere(_ word: String, after gap: String) {
    if !line.isEmpty {
      line += gap
      used += width(gap)
    }
    for character in word {
      let step = width(String(character))
      if used + step > limit { close() }
      line.append(character)
      used += step
    }
  }

  private mutating func close() {
    while line.last == " " { line.removeLast() }
    if !line.isEmpty { lines.append(line) }
    line = ""
    used = 0
  }

  /// The parts of a word, each with the hyphen or slash that ends it.
  private static func hyphenated(_ word: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in word {
      part.append(character)
      if "-–—/_.".contains(character) {
        parts.append(part)
        part = ""
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}

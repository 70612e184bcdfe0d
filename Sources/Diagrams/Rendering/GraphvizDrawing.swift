/// The drawing that Graphviz made, taken out of its SVG file: its size and its elements, with our
/// words in place of the names of nodes and edges.
struct GraphvizDrawing {
  /// In points.
  let width: Double
  /// In points.
  let height: Double
  /// The elements, from the outermost `<g>` to its end.
  let body: String

  /// Reads an SVG file that Graphviz wrote; `tooltips` are the titles by element id.
  init(_ svg: String, tooltips: [String: String]) throws(DiagramError) {
    guard let size = Self.viewBox(svg), let start = svg.firstRange(of: "<g id=\"picture\"") else {
      throw DiagramError(.graphvizFailed, "Graphviz gave back a drawing in an unknown form.")
    }
    (width, height) = size
    var lines: [Substring] = []
    var body = ""
    lines = svg[start.lowerBound...].split(separator: "\n")
    var id: Substring?
    for line in lines where !line.hasPrefix("<!--") && line != "</svg>" {
      if line.hasPrefix("<g id=\"") {
        id = line.dropFirst(7).prefix { $0 != "\"" }
      } else if line.hasPrefix("<title>") {
        guard let element = id else { continue }
        id = nil
        guard let words = tooltips[String(element)], !words.isEmpty else { continue }
        body += "<title>\(SVGText.escaped(words))</title>\n"
        continue
      } else if line.hasPrefix("<text ") {
        body += Self.withoutFont(line) + "\n"
        continue
      }
      body += line + "\n"
    }
    self.body = body
  }

  private static func viewBox(_ svg: String) -> (Double, Double)? {
    guard let start = svg.firstRange(of: "viewBox=\"") else { return nil }
    let numbers = svg[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
    guard numbers.count == 4, let width = Double(numbers[2]), let height = Double(numbers[3]) else {
      return nil
    }
    return (width, height)
  }

  /// Drops the font family of one `<text>` line: the picture states one for all.
  private static func withoutFont(_ line: Substring) -> String {
    let mark = " font-family=\""
    guard let end = line.firstIndex(of: ">"),
      let start = line[..<end].firstRange(of: mark),
      let close = line[start.upperBound..<end].firstIndex(of: "\"")
    else { return String(line) }
    return String(line[..<start.lowerBound]) + line[line.index(after: close)...]
  }
}

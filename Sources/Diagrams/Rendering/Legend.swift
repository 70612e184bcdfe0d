/// The legend: only of what the picture shows.
struct Legend {
  private enum Sample {
    case box(Box.Look)
    case arrow(Arrow.Line, Arrow.Head, isFormer: Bool)
  }

  private struct Entry {
    var sample: Sample
    var words: String
  }

  private var entries: [Entry] = []

  private static let size = 9.0
  private static let row = 22.0
  private static let sampleWidth = 36.0

  init(_ picture: Picture) {
    let looks = Set(picture.boxes.map(\.look))
    for look in Box.Look.allCases where looks.contains(look) {
      entries.append(Entry(sample: .box(look), words: Palette.meaning(look)))
    }
    addArrows(picture)
  }

  private mutating func addArrows(_ picture: Picture) {
    func has(_ kinds: [Arrow.Kind], _ line: Arrow.Line, _ head: Arrow.Head) -> Bool {
      picture.arrows.contains { kinds.contains($0.kind) && $0.line == line && $0.head == head }
    }
    let speech: [Arrow.Kind] = [.passes, .says]
    let meanings: [([Arrow.Kind], Arrow.Line, Arrow.Head, String)] = [
      (speech, .solid, .filled, "says, reports or confirms"),
      (speech, .dashed, .filled, "was told by the next voice and may pass it on (inferred)"),
      (speech, .solid, .hollow, "alleges or believes"),
      (speech, .dashed, .hollow, "alleges or believes what it was told (inferred)"),
      (speech, .bold, .bar, "denies"),
      (speech, .dotted, .circle, "doubts, could not verify"),
      (speech, .solid, .diamond, "asks for or promises"),
      (speech, .dashed, .diamond, "asks for or promises what it was told (inferred)"),
      (speech, .solid, .none, "comments"),
      (speech, .dashed, .none, "comments on what it was told (inferred)"),
      ([.about], .hairline, .none, "is about"),
      ([.relation], .bold, .filled, "relation, stated by the publisher"),
      ([.relation], .bold, .none, "mutual relation, stated by the publisher"),
      ([.relation], .solid, .hollow, "relation, as a voice states it"),
      ([.relation], .solid, .none, "mutual relation, as a voice states it"),
      ([.relation], .dotted, .circle, "relation in doubt"),
      ([.relation], .bold, .bar, "relation denied"),
    ]
    for (kinds, line, head, words) in meanings where has(kinds, line, head) {
      entries.append(Entry(sample: .arrow(line, head, isFormer: false), words: words))
    }
    if picture.arrows.contains(where: \.isFormer) {
      entries.append(
        Entry(
          sample: .arrow(.bold, .none, isFormer: true), words: "in grey: a relation that is over"))
    }
  }

  /// The legend as SVG elements, `width` points wide, with its top at 0, and its height.
  func drawn(width: Double) -> (svg: String, height: Double) {
    guard !entries.isEmpty else { return ("", 0) }
    var svg = ""
    var x = 0.0
    var y = 0.0
    for entry in entries {
      let step = Self.sampleWidth + 6 + TextWidth.points(entry.words, size: Self.size) + 16
      if x > 0, x + step > width {
        x = 0
        y += Self.row
      }
      svg += "<g transform=\"translate(\(SVGText.number(x)) \(SVGText.number(y)))\">"
      switch entry.sample {
      case .box(let look): svg += Self.outline(look)
      case .arrow(let line, let head, let isFormer):
        svg += Self.line(line, head, isFormer: isFormer)
      }
      svg += "<text x=\"\(SVGText.number(Self.sampleWidth + 6))\" y=\"13\" font-size=\"9\">"
      svg += SVGText.escaped(entry.words) + "</text></g>\n"
      x += step
    }
    return (svg, y + Self.row)
  }

  private static func outline(_ look: Box.Look) -> String {
    let paint = "fill=\"\(Palette.fill(look))\" stroke=\"\(Palette.ink)\""
    switch look {
    case .person:
      return "<ellipse cx=\"18\" cy=\"10\" rx=\"17\" ry=\"7.5\" \(paint)/>"
    case .unnamed:
      return "<ellipse cx=\"18\" cy=\"10\" rx=\"17\" ry=\"7.5\" \(paint) stroke-dasharray=\"4 2\"/>"
    case .organization:
      return "<rect x=\"1\" y=\"3\" width=\"34\" height=\"14\" \(paint)/>"
    case .publisher:
      return "<rect x=\"1\" y=\"3\" width=\"34\" height=\"14\" \(paint) stroke-width=\"1.8\"/>"
    case .group:
      return "<rect x=\"1\" y=\"2\" width=\"34\" height=\"16\" \(paint)/>"
        + "<rect x=\"4\" y=\"5\" width=\"28\" height=\"10\" \(paint)/>"
    case .place:
      return "<polygon points=\"1,10 9,3 27,3 35,10 27,17 9,17\" \(paint)/>"
    case .misc:
      return "<polygon points=\"1,7 8,3 28,3 35,7 35,13 28,17 8,17 1,13\" \(paint)/>"
    case .claim:
      return "<polygon points=\"1,3 29,3 35,8 35,17 1,17\" \(paint)/>"
        + "<polyline points=\"29,3 29,8 35,8\" fill=\"none\" stroke=\"\(Palette.ink)\"/>"
    }
  }

  private static func line(_ line: Arrow.Line, _ head: Arrow.Head, isFormer: Bool) -> String {
    let stroke = "stroke=\"\(Palette.stroke(line, isFormer: isFormer))\""
    var pattern = ""
    if line == .dashed { pattern = " stroke-dasharray=\"5 2\"" }
    if line == .dotted { pattern = " stroke-dasharray=\"1 4\"" }
    let end = head == .none ? 35 : (head == .bar ? 33 : 27)
    var svg =
      "<path d=\"M1 10H\(end)\" fill=\"none\" \(stroke) "
      + "stroke-width=\"\(SVGText.number(Palette.width(line)))\"\(pattern)/>"
    switch head {
    case .filled: svg += "<polygon points=\"27,7 34,10 27,13\" fill=\"\(Palette.ink)\" \(stroke)/>"
    case .hollow: svg += "<polygon points=\"27,7 34,10 27,13\" fill=\"#ffffff\" \(stroke)/>"
    case .diamond: svg += "<polygon points=\"26,10 30,7 34,10 30,13\" fill=\"#ffffff\" \(stroke)/>"
    case .circle: svg += "<circle cx=\"30.5\" cy=\"10\" r=\"3\" fill=\"#ffffff\" \(stroke)/>"
    case .bar: svg += "<path d=\"M33 5V15\" \(stroke) stroke-width=\"2.6\"/>"
    case .none: break
    }
    return svg
  }
}

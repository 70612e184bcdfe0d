extension SVGWriter {
  /// The drawing with our words in it: lines first, boxes over them.
  func elements(_ drawing: GraphvizDrawing) -> String {
    var svg = ""
    for kind in [Arrow.Kind.about, .relation, .says, .passes] {
      for arrow in picture.arrows where arrow.kind == kind { svg += element(arrow, drawing) }
    }
    for box in picture.boxes { svg += element(box, drawing) }
    return svg
  }

  /// The names of the columns that are there, over their boxes.
  func headings(_ drawing: GraphvizDrawing, y: Double) -> String {
    var svg = ""
    for lane in Lane.allCases {
      let places = picture.boxes.filter { $0.lane == lane }
        .compactMap { drawing.elements[$0.id]?.place }
      guard let left = places.map(\.left).min(), let right = places.map(\.right).max() else {
        continue
      }
      let width = TextWidth.points(lane.heading, size: 9, bold: true)
      let end = max(right, left + width)
      svg += "<g id=\"lane-\(lane.rawValue)\" class=\"lane\">"
      svg += "<path d=\"M\(SVGText.number(left)) \(SVGText.number(y + 5))H\(SVGText.number(end))\" "
      svg += "stroke=\"\(Palette.ink)\" stroke-width=\"0.8\" fill=\"none\"/>"
      svg += "<text x=\"\(SVGText.number(left))\" y=\"\(SVGText.number(y))\" font-size=\"9\" "
      svg += "font-weight=\"bold\">\(SVGText.escaped(lane.heading))</text></g>\n"
    }
    return svg
  }

  private func element(_ arrow: Arrow, _ drawing: GraphvizDrawing) -> String {
    guard let element = drawing.elements[arrow.id] else { return "" }
    var svg = open(arrow.id, classes: "edge \(arrow.kind.rawValue)", arrow.tooltip)
    svg += element.shapes.joined(separator: "\n") + "\n"
    if let label = arrow.label, let place = element.place {
      let (x, y) = place.centre
      svg += "<rect x=\"\(SVGText.number(x - label.width / 2 - 1))\" "
      svg += "y=\"\(SVGText.number(y - Double(label.height) / 2 + 2))\" "
      svg += "width=\"\(SVGText.number(label.width + 2))\" height=\"\(label.height - 4)\" "
      svg += "fill=\"#ffffff\" fill-opacity=\"0.8\"/>\n"
      svg += words(label.lines, x: x, y: y, pitch: 11, style: "font-size=\"9\"", isCentred: true)
    }
    return svg + "</g>\n"
  }

  private func element(_ box: Box, _ drawing: GraphvizDrawing) -> String {
    guard let element = drawing.elements[box.id], let place = element.place else { return "" }
    var svg = open(box.id, classes: "node \(box.look.rawValue)", box.tooltip)
    svg += element.shapes.joined(separator: "\n") + "\n"
    let (x, y) = place.centre
    if box.look == .claim {
      let left = place.left + 10
      let shift = Double(box.footnotes.count) * 5.5
      svg += words(
        box.label.lines, x: left, y: y - shift, pitch: 13, style: "font-size=\"10.5\"",
        isCentred: false)
      if !box.footnotes.isEmpty {
        let below =
          y - shift + Double(box.label.lines.count) * 6.5 + Double(box.footnotes.count) * 5.5
        svg += words(
          box.footnotes, x: left, y: below, pitch: 11,
          style: "font-size=\"8.5\" fill=\"\(Palette.quiet)\"", isCentred: false)
      }
    } else {
      var style = "font-size=\"11\""
      if box.look == .publisher { style += " font-weight=\"bold\"" }
      if box.look != .publisher, !box.isNamed { style += " font-style=\"italic\"" }
      svg += words(box.label.lines, x: x, y: y, pitch: 13.5, style: style, isCentred: true)
    }
    return svg + "</g>\n"
  }

  private func open(_ id: String, classes: String, _ tooltip: String) -> String {
    "<g id=\"\(id)\" class=\"\(classes)\">\n<title>\(SVGText.escaped(tooltip))</title>\n"
  }

  /// Lines of text around the height `y`.
  private func words(
    _ lines: [String], x: Double, y: Double, pitch: Double, style: String, isCentred: Bool
  ) -> String {
    // The middle of small letters lies about a third of the pitch over the baseline.
    var baseline = y - Double(lines.count - 1) * pitch / 2 + pitch * 0.28
    let anchor = isCentred ? " text-anchor=\"middle\"" : ""
    var svg = ""
    for line in lines {
      svg += "<text x=\"\(SVGText.number(x))\" y=\"\(SVGText.number(baseline))\"\(anchor) \(style)>"
      svg += SVGText.escaped(line) + "</text>\n"
      baseline += pitch
    }
    return svg
  }
}

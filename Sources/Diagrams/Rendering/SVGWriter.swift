/// Puts a Graphviz drawing on a page: title above, legend, notes and sources below, and the words
/// that screen readers need.
struct SVGWriter {
  let picture: Picture

  private static let margin = 16.0
  private static let family = "Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif"

  /// The whole SVG file. `drawing` is nil when there is nothing to draw.
  func write(_ drawing: GraphvizDrawing?) -> String {
    let inner = max(drawing?.width ?? 0, 520)
    var y = Self.margin
    var body = ""
    let title = WrappedText(picture.title, limit: inner, size: 16, bold: true)
    body += text(title.lines, y: &y, step: 20, style: "font-size=\"16\" font-weight=\"bold\"")
    y += 8
    if let drawing {
      let x = Self.margin + (inner - drawing.width) / 2 + drawing.origin.x
      y += 22
      body += "<g id=\"picture\" "
      body +=
        "transform=\"translate(\(SVGText.number(x)) \(SVGText.number(y + drawing.origin.y)))\">\n"
      body += headings(drawing, y: -drawing.origin.y - 4) + elements(drawing) + "</g>\n"
      y += drawing.height + 10
    } else {
      body += text(["Nothing to show."], y: &y, step: 16, style: "font-size=\"11\"")
      y += 6
    }
    let legend = Legend(picture).drawn(width: inner)
    if legend.height > 0 {
      let place = "translate(\(SVGText.number(Self.margin)) \(SVGText.number(y)))"
      body += "<g id=\"legend\" class=\"legend\" transform=\"\(place)\">\n\(legend.svg)</g>\n"
      y += legend.height + 6
    }
    for note in picture.notes {
      let lines = WrappedText(note, limit: inner, size: 9).lines
      body += text(lines, y: &y, step: 12.5, style: "font-size=\"9\" fill=\"\(Palette.quiet)\"")
    }
    return page(body, width: inner + 2 * Self.margin, height: y + Self.margin / 2)
  }

  private func page(_ body: String, width: Double, height: Double) -> String {
    let (w, h) = (SVGText.number(width), SVGText.number(height.rounded(.up)))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(w)" height="\(h)" viewBox="0 0 \(w) \(h)" \
      role="img" aria-labelledby="picture-title picture-desc">
      <title id="picture-title">\(SVGText.escaped(picture.title))</title>
      <desc id="picture-desc">\(SVGText.escaped(picture.summary))</desc>
      <rect width="\(w)" height="\(h)" fill="#ffffff"/>
      <g font-family="\(Self.family)" fill="\(Palette.ink)">
      \(body)</g>
      </svg>

      """
  }

  private func text(_ lines: [String], y: inout Double, step: Double, style: String) -> String {
    var svg = ""
    for line in lines {
      y += step
      svg += "<text x=\"\(SVGText.number(Self.margin))\" y=\"\(SVGText.number(y - step * 0.3))\" "
      svg += "\(style)>\(SVGText.escaped(line))</text>\n"
    }
    return svg
  }
}

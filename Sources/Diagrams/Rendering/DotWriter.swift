/// Writes a picture in the DOT language.
///
/// Every size is given, none is measured: the layout does not depend on the machine's fonts.
/// No text of a document is ever part of a name or an id. For our own SVG Graphviz gets no text at
/// all, only the room that the words need.
struct DotWriter {
  let picture: Picture
  /// Whether all words are written; else the drawing is to be completed by ``SVGWriter``.
  let isStandalone: Bool
  private var text = ""

  init(_ picture: Picture, isStandalone: Bool) {
    self.picture = picture
    self.isStandalone = isStandalone
  }

  /// The whole graph as DOT text.
  mutating func write() -> String {
    text = "digraph hearsay {\n"
    writeDefaults()
    for lane in Lane.allCases { writeLane(lane) }
    writeLanes()
    for arrow in picture.arrows { writeArrow(arrow) }
    text += "}\n"
    return text
  }

  private mutating func writeDefaults() {
    var graph = [
      ("id", "picture"), ("rankdir", "LR"), ("bgcolor", "white"), ("start", "1"),
      ("nodesep", "0.09"), ("mclimit", "4"), ("ranksep", "0.42"), ("splines", "true"),
      ("charset", "UTF-8"),
      ("fontname", Self.font), ("pad", "0.1"),
    ]
    if isStandalone {
      let lines = ([picture.title] + picture.notes).joined(separator: "\n") + "\n"
      graph += [
        ("labelloc", "b"), ("labeljust", "l"), ("fontsize", "9"),
        ("label", DotText.shown(lines, lineEnd: "\\l")),
      ]
    }
    text += "  graph [" + Self.attributes(graph)
    text += "];\n"
    text += "  node [" + Self.attributes([("fontname", Self.font), ("fixedsize", "true")]) + "];\n"
    text += "  edge [" + Self.attributes([("fontname", Self.font), ("arrowsize", "0.7")]) + "];\n"
  }

  private mutating func writeLane(_ lane: Lane) {
    let boxes = picture.boxes.filter { $0.lane == lane }
    for box in boxes { writeBox(box) }
    guard lane == .claims, !boxes.isEmpty else { return }
    text += "  { rank=same; " + boxes.map { DotText.quoted($0.id) }.joined(separator: "; ")
    text += "; }\n"
  }

  /// Keeps what no shown claim is about to the right of the claims.
  private mutating func writeLanes() {
    guard let claim = picture.boxes.first(where: { $0.lane == .claims }) else { return }
    let reached = Set(picture.arrows.filter { $0.kind == .about }.map(\.to))
    for box in picture.boxes where box.lane == .subjects && !reached.contains(box.id) {
      text += "  \(DotText.quoted(claim.id)) -> \(DotText.quoted(box.id)) "
      text += "[style=invis, weight=0];\n"
    }
  }

  private mutating func writeBox(_ box: Box) {
    var list = [
      ("id", box.id), ("class", box.look.rawValue), ("shape", Self.shape(box.look)),
      ("width", Self.inches(box.width)), ("height", Self.inches(box.height)),
      ("fillcolor", Palette.fill(box.look)), ("color", Palette.ink),
      ("penwidth", box.isFocus ? "2.6" : box.look == .publisher ? "1.8" : "0.9"),
      ("style", box.look == .unnamed ? "filled,dashed" : "filled"),
    ]
    if box.look == .group { list.append(("peripheries", "2")) }
    if isStandalone {
      list += [
        ("tooltip", DotText.shown(box.tooltip)), ("label", boxLabel(box)),
        ("fontsize", box.look == .claim ? "10.5" : "11"),
      ]
    } else {
      list.append(("label", ""))
    }
    text += "  \(DotText.quoted(box.id)) [" + Self.attributes(list) + "];\n"
  }

  private func boxLabel(_ box: Box) -> String {
    let lines = box.label.lines + box.footnotes
    guard box.look == .claim else { return DotText.shown(lines.joined(separator: "\n")) }
    return DotText.shown(lines.joined(separator: "\n") + "\n", lineEnd: "\\l")
  }

  private mutating func writeArrow(_ arrow: Arrow) {
    var list = [
      ("id", arrow.id), ("class", arrow.kind.rawValue), ("style", Self.style(arrow.line)),
      ("arrowhead", Self.head(arrow.head)),
      ("color", Palette.stroke(arrow.line, isFormer: arrow.isFormer)),
      ("penwidth", Self.number(Palette.width(arrow.line))), ("weight", Self.weight(arrow.kind)),
    ]
    if arrow.kind == .says { list.append(("headport", "w")) }
    if arrow.kind == .about { list.append(("tailport", "e")) }
    let words = arrow.label?.lines.joined(separator: "\n")
    if isStandalone {
      list.append(("tooltip", DotText.shown(arrow.tooltip)))
      if let words { list += [("label", DotText.shown(words)), ("fontsize", "9")] }
    }
    text += "  \(DotText.quoted(arrow.from)) -> \(DotText.quoted(arrow.to)) ["
    text += Self.attributes(list)
    if !isStandalone, let label = arrow.label {
      text += ", label=" + DotText.room(width: Int(label.width) + 8, height: label.height)
    }
    text += "];\n"
  }
}

extension DotWriter {
  static let font = "Helvetica"

  private static func attributes(_ list: [(String, String)]) -> String {
    list.map { "\($0.0)=\(DotText.quoted($0.1))" }.joined(separator: ", ")
  }

  private static func shape(_ look: Box.Look) -> String {
    switch look {
    case .publisher, .organization, .group: "box"
    case .person, .unnamed: "ellipse"
    case .place: "hexagon"
    case .misc: "octagon"
    case .claim: "note"
    }
  }

  private static func style(_ line: Arrow.Line) -> String {
    switch line {
    case .solid, .bold, .hairline: "solid"
    case .dashed: "dashed"
    case .dotted: "dotted"
    }
  }

  private static func head(_ head: Arrow.Head) -> String {
    switch head {
    case .filled: "normal"
    case .hollow: "empty"
    case .bar: "nonetee"
    case .circle: "odot"
    case .diamond: "ediamond"
    case .none: "none"
    }
  }

  private static func weight(_ kind: Arrow.Kind) -> String {
    switch kind {
    case .passes: "3"
    case .says: "8"
    case .about: "1"
    case .relation: "2"
    }
  }

  private static func inches(_ points: Double) -> String { number(points / 72) }

  /// At most three decimals, without the help of a locale.
  private static func number(_ value: Double) -> String {
    String((value * 1000).rounded() / 1000)
  }
}

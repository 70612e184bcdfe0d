/// Writes a picture in the DOT language.
///
/// Every size is given, none is measured, so the layout does not depend on the fonts of the machine.
/// No text of a document is ever part of a name or an id, and none stands where backslash escapes
/// are live.
struct DotWriter {
  let picture: Picture
  /// Whether title, notes and tooltips are written too; our SVG adds its own.
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
      ("nodesep", "0.14"), ("ranksep", "0.42"), ("splines", "true"), ("charset", "UTF-8"),
      ("fontname", Self.font), ("pad", "0.1")
    ]
    if isStandalone {
      graph += [("labelloc", "b"), ("labeljust", "l"), ("fontsize", "9")]
    }
    text += "  graph [" + Self.attributes(graph)
    if isStandalone {
      let lines = [picture.title] + picture.notes
      text += ", label=<" + lines.map(DotText.markup).joined(separator: "<BR ALIGN=\"LEFT\"/>")
      text += "<BR ALIGN=\"LEFT\"/>>"
    }
    text += "];\n"
    text += "  node [" + Self.attributes([("fontname", Self.font), ("fixedsize", "true")]) + "];\n"
    text += "  edge [" + Self.attributes([("fontname", Self.font), ("arrowsize", "0.7")]) + "];\n"
  }

  private mutating func writeLane(_ lane: Lane) {
    let boxes = picture.boxes.filter { $0.lane == lane }
    for box in boxes { writeBox(box) }
    guard lane == .claims, !boxes.isEmpty else { return }
    text += "  { rank=same; " + boxes.map { DotText.quoted($0.id) + "; " }.joined() + "}\n"
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
      ("penwidth", box.look == .publisher ? "1.8" : "0.9"),
      ("style", box.look == .unnamed ? "filled,dashed" : "filled"),
    ]
    if box.look == .group { list.append(("peripheries", "2")) }
    if isStandalone { list.append(("tooltip", DotText.unescaped(box.tooltip))) }
    text += "    \(DotText.quoted(box.id)) [" + Self.attributes(list) + ", label="
    text += boxLabel(box) + "];\n"
  }

  private func boxLabel(_ box: Box) -> String {
    guard box.look == .claim else {
      let style = box.look == .publisher ? "B" : (box.isNamed ? nil : "I")
      return DotText.cell(
        box.label.lines, width: Int(box.width) - 6, height: Int(box.height) - 4, size: 11,
        style: style)
    }
    return DotText.cell(
      box.label.lines, width: Int(box.width) - 20, height: Int(box.height) - 6, size: 10.5,
      isLeft: true, footnote: box.footnote)
  }

  private mutating func writeArrow(_ arrow: Arrow) {
    var list = [
      ("id", arrow.id), ("class", arrow.kind.rawValue), ("style", Self.style(arrow.line)),
      ("arrowhead", Self.head(arrow.head)), ("color", Palette.stroke(arrow.line)),
      ("penwidth", Self.number(Palette.width(arrow.line))), ("weight", Self.weight(arrow.kind)),
    ]
    if arrow.kind == .says { list.append(("headport", "w")) }
    if arrow.kind == .about { list.append(("tailport", "e")) }
    if isStandalone { list.append(("tooltip", DotText.unescaped(arrow.tooltip))) }
    text += "  \(DotText.quoted(arrow.from)) -> \(DotText.quoted(arrow.to)) ["
    text += Self.attributes(list)
    if let label = arrow.label {
      text += ", label="
      text += DotText.cell(
        label.lines, width: Int(label.width) + 8, height: label.lines.count * 11 + 2, size: 9)
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
    case .bar: "tee"
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

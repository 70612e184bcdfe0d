/// The drawing that Graphviz made, taken out of its SVG file: the outlines of nodes and edges with
/// their places, and none of its text.
struct GraphvizDrawing {
  /// A node or an edge.
  struct Element {
    /// The SVG elements that draw it, one a line.
    var shapes: [Substring] = []
    /// Where its words belong; nil for an edge without a label.
    var place: Bounds?
  }

  /// In points.
  let width: Double
  /// In points.
  let height: Double
  /// How far the origin of the elements is moved.
  let origin: (x: Double, y: Double)
  /// By id.
  let elements: [String: Element]

  /// Reads an SVG file that Graphviz wrote. Complexity: O(length).
  init(_ svg: String) throws(DiagramError) {
    let lines = svg.split(separator: "\n")
    guard let size = lines.lazy.compactMap({ Self.numbers($0, after: "viewBox=\"") }).first,
      let origin = lines.lazy.compactMap({ Self.numbers($0, after: "translate(") }).first,
      size.count == 4, origin.count == 2
    else {
      throw DiagramError(.graphvizFailed, "Graphviz gave back a drawing in an unknown form.")
    }
    (width, height) = (size[2], size[3])
    self.origin = (origin[0], origin[1])
    var elements: [String: Element] = [:]
    var id: String?
    var element = Element()
    for line in lines {
      if let start = Self.value(of: "<g id=\"", in: line) {
        id = start.split(separator: "&#45;", omittingEmptySubsequences: false).joined(
          separator: "-")
        element = Element()
      } else if line == "</g>" {
        if let id { elements[id] = element }
        id = nil
      } else if id != nil, Self.isShape(line) {
        let bounds = Bounds(line)
        if line.contains(DotText.placeholder) {
          element.place = bounds
        } else {
          // The first shape of a node is its outline; a path is the line of an edge.
          if element.shapes.isEmpty, !line.hasPrefix("<path") { element.place = bounds }
          element.shapes.append(line)
        }
      }
    }
    self.elements = elements
  }

  private static func isShape(_ line: Substring) -> Bool {
    ["<polygon ", "<polyline ", "<ellipse ", "<path "].contains { line.hasPrefix($0) }
  }

  /// What stands between `mark` and the next quotation mark.
  static func value(of mark: String, in line: Substring) -> Substring? {
    guard let start = line.firstRange(of: mark) else { return nil }
    return line[start.upperBound...].prefix { $0 != "\"" }
  }

  private static func numbers(_ line: Substring, after mark: String) -> [Double]? {
    guard let start = line.firstRange(of: mark) else { return nil }
    return line[start.upperBound...].prefix { $0 != "\"" && $0 != ")" }
      .split(separator: " ").compactMap { Double($0) }
  }
}

/// A rectangle around a shape, in the coordinates of the drawing.
struct Bounds: Hashable, Sendable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var centre: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

  /// Reads one polygon, polyline or ellipse; nil for anything else.
  init?(_ line: Substring) {
    func number(_ name: String) -> Double? {
      GraphvizDrawing.value(of: " \(name)=\"", in: line).flatMap { Double($0) }
    }
    if let x = number("cx"), let y = number("cy"), let across = number("rx"),
      let down = number("ry")
    {
      (left, right, top, bottom) = (x - across, x + across, y - down, y + down)
      return
    }
    guard let points = GraphvizDrawing.value(of: " points=\"", in: line) else { return nil }
    let corners = points.split(separator: " ").map { corner in
      corner.split(separator: ",").compactMap { Double($0) }
    }.filter { $0.count == 2 }
    guard let left = corners.map({ $0[0] }).min(), let right = corners.map({ $0[0] }).max(),
      let top = corners.map({ $0[1] }).min(), let bottom = corners.map({ $0[1] }).max()
    else { return nil }
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
  }
}

/// A GraphML file that is being written: declarations, nodes, edges, in this order.
struct GraphMLFile<Target: TextOutputStream> {
  private(set) var target: Target
  private(set) var summary = GraphMLWriter.Summary()

  init(_ target: Target) {
    self.target = target
  }

  /// Writes the head. All keys come first, as igraph and others want it.
  mutating func begin(nodeKeys: [GraphMLKey], edgeKeys: [GraphMLKey], name: String) {
    target.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for key in nodeKeys { declare(key, for: "node", prefix: "n") }
    for key in edgeKeys { declare(key, for: "edge", prefix: "e") }
    target.write("  <graph id=\"\(name)\" edgedefault=\"directed\">\n")
  }

  /// Writes a node; values that are nil are left out.
  mutating func node(_ id: String, _ values: [(GraphMLKey, GraphMLValue?)]) {
    target.write("    <node id=\"\(id)\">\n")
    for (key, value) in values { write(key, value, prefix: "n") }
    target.write("    </node>\n")
    summary.nodes += 1
  }

  /// Writes an edge with the attributes every reader looks for, then `values`.
  mutating func edge(
    _ id: String, from: String, to: String, label: String, weight: Int = 1,
    _ values: [(GraphMLKey, GraphMLValue?)]
  ) {
    target.write("    <edge id=\"\(id)\" source=\"\(from)\" target=\"\(to)\">\n")
    write(.label, .string(label), prefix: "e")
    write(.interaction, .string(label), prefix: "e")
    write(.edgeID, .string(id), prefix: "e")
    write(.weight, .double(Double(max(1, weight))), prefix: "e")
    for (key, value) in values { write(key, value, prefix: "e") }
    target.write("    </edge>\n")
    summary.edges += 1
  }

  /// Writes the end.
  mutating func end() {
    target.write("  </graph>\n</graphml>\n")
  }

  private mutating func declare(_ key: GraphMLKey, for scope: String, prefix: String) {
    target.write(
      "  <key id=\"\(prefix)_\(key.name)\" for=\"\(scope)\" attr.name=\"\(key.name)\" "
        + "attr.type=\"\(key.type.rawValue)\"/>\n")
  }

  private mutating func write(_ key: GraphMLKey, _ value: GraphMLValue?, prefix: String) {
    guard let value else { return }
    target.write("      <data key=\"\(prefix)_\(key.name)\">")
    switch value {
    case .string(let text): writeEscaped(text)
    // Readers take `int` as 32 bits.
    case .int(let number): target.write(String(max(Int(Int32.min), min(Int(Int32.max), number))))
    case .double(let number): target.write(number.isFinite ? String(number) : "0.0")
    case .boolean(let flag): target.write(flag ? "true" : "false")
    }
    target.write("</data>\n")
  }

  /// Characters that XML 1.0 forbids make the whole file unreadable, even as references.
  private mutating func writeEscaped(_ text: String) {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      case 0x3E: escaped += "&gt;"
      // A bare carriage return would be read as a line feed.
      case 0xD: escaped += "&#13;"
      case 0x0...0x8, 0xB, 0xC, 0xE...0x1F, 0xFFFE, 0xFFFF: summary.forbiddenCharacters += 1
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    target.write(escaped)
  }
}

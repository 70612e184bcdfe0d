internal import Hearsay

/// One chain as a column of voices, from the publisher inwards to the claim.
struct ChainDrawing {
  private let graph: StoryGraph
  private let style: Style

  init(_ graph: StoryGraph, style: Style) {
    self.graph = graph
    self.style = style
  }

  /// The voices, the arrows between them (dashed where a hop is inferred), the claim and its dates.
  func text(of report: Report) -> String {
    var lines: [String] = []
    for index in report.chain.indices {
      let hop = report.chain[index]
      if index > 0 { lines.append(hop.basis == .told ? "  ┆ told by" : "  │") }
      lines.append(style.voice(hop.name.oneLine) + "  " + part(of: hop, at: index, in: report))
    }
    lines.append("  ▼")
    lines.append(style.strong(report.content.map(\.text).joined(separator: " … ").oneLine))
    lines.append("")
    let document = graph.document(report.document)
    let times = [
      ("happened", report.happened), ("said", report.said),
      ("published", document?.published?.description),
    ]
    for (label, value) in times {
      let padded = label + String(repeating: " ", count: 10 - label.count)
      lines.append("  \(padded)\(value ?? "not told")")
    }
    let told = report.addressee.flatMap { graph.entity($0)?.name }
    if let told { lines.append("  told to   \(told.oneLine)") }
    lines.append("  sentence  \(report.sentence.text.oneLine)")
    let title = document?.title ?? document?.url ?? report.document
    lines.append("  document  \(title.oneLine)")
    lines.append(style.faint("  report \(report.id) · claim \(report.claim)"))
    return lines.joined(separator: "\n") + "\n"
  }

  private func part(of hop: Hop, at index: Int, in report: Report) -> String {
    let next = index + 1
    if report.chain.indices.contains(next), report.chain[next].basis == .told, hop.cue == nil {
      return "was told; that it passed this on is inferred"
    }
    if index == 0 { return report.chain.count == 1 ? "says in its own voice" : "publishes" }
    if hop.basis == .unread { return "somebody seems to speak here; who says what was not read" }
    return hop.stance.rawValue + (hop.cue.map { " (\"\($0.oneLine)\")" } ?? "")
  }
}

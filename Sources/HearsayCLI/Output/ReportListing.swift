internal import Hearsay

/// Reports for a person to read: the claim, the chain of voices, the sentence and its place.
struct ReportListing {
  private let graph: StoryGraph
  private let style: Style

  init(_ graph: StoryGraph, style: Style) {
    self.graph = graph
    self.style = style
  }

  /// All reports, parted by blank lines.
  func text(of reports: [Report]) -> String {
    reports.map(entry).joined(separator: "\n")
  }

  private func entry(_ report: Report) -> String {
    let claim = report.content.map(\.text).joined(separator: " … ").oneLine
    var lines = [style.strong(claim), "  " + chain(report.chain)]
    if let addressee = report.addressee.flatMap({ graph.entity($0)?.name }) {
      lines.append("  told to " + style.voice(addressee.oneLine))
    }
    let times = times(of: report)
    if !times.isEmpty { lines.append("  " + times) }
    if report.sentence.text.oneLine != claim {
      lines.append("  " + style.faint("in: " + report.sentence.text.oneLine))
    }
    lines.append("  " + style.faint(place(of: report)))
    return lines.joined(separator: "\n") + "\n"
  }

  /// When it happened, was said and was published, as far as that is told.
  func times(of report: Report) -> String {
    let published = graph.document(report.document)?.published?.description
    return [("happened", report.happened), ("said", report.said), ("published", published)]
      .compactMap { label, value in value.map { "\(label) \($0)" } }.joined(separator: ", ")
  }

  /// From the publisher inwards: `River Post > Ana Ruiz denies ("denied")`. Who was told by the next
  /// voice is marked: that it carried the words is an inference.
  func chain(_ hops: [Hop]) -> String {
    hops.indices.map { index in
      let hop = hops[index]
      let name = style.voice(hop.name.oneLine)
      if index + 1 < hops.count, hops[index + 1].basis == .told, hop.cue == nil {
        return name + " (was told; that it passed this on is inferred)"
      }
      let cue = hop.cue.map { " (\"\($0.oneLine)\")" } ?? ""
      if hop.basis == .unread { return name + cue }
      let stance = hop.basis == .own && hop.cue == nil ? "" : " \(hop.stance.rawValue)"
      return name + stance + cue
    }.joined(separator: " > ")
  }

  /// The document and the ids.
  func place(of report: Report) -> String {
    let document = graph.document(report.document)
    let parts = [
      document?.publisher, document?.title ?? document?.url,
      "report \(report.id)", "claim \(report.claim)",
    ]
    return parts.compactMap { $0?.oneLine }.joined(separator: " · ")
  }
}

extension String {
  /// White space collapsed, and nothing in it that could act on a terminal.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").harmless
  }
}

internal import Hearsay

/// Claims for a person to read: the words, how the chains meet, then each chain with its sentence.
struct ClaimListing {
  private let graph: StoryGraph
  private let survey: ClaimSurvey
  private let style: Style
  private let chains: ReportListing

  init(_ graph: StoryGraph, survey: ClaimSurvey, style: Style) {
    self.graph = graph
    self.survey = survey
    self.style = style
    chains = ReportListing(graph, style: style)
  }

  /// All claims, parted by blank lines.
  func text(of entries: [ClaimSurvey.Entry]) -> String {
    entries.map(text).joined(separator: "\n")
  }

  /// The contradictions that touch some claims: both sides with their sentences.
  func text(contested entries: [ClaimSurvey.Entry]) -> String {
    let shown = Set(entries.map(\.claim.id))
    return survey.contradictions.filter { shown.contains($0.claim) || shown.contains($0.other) }
      .map { contradiction in
        let sides = Set([contradiction.claim, contradiction.other]).sorted()
          .compactMap { survey.entry($0) }.map(text)
        return style.strong("Contested: " + contradiction.reason.oneLine) + "\n"
          + sides.joined(separator: "  against\n")
      }.joined(separator: "\n")
  }

  private func text(of entry: ClaimSurvey.Entry) -> String {
    let (documents, reports) = (entry.documentCount, entry.reports.count)
    var counts =
      "\(reports) \(reports == 1 ? "report" : "reports") in "
      + "\(documents) \(documents == 1 ? "document" : "documents")"
    if let pattern = entry.pattern { counts += " · \(pattern.rawValue)" }
    var lines = [
      style.strong(entry.claim.text.oneLine), "  \(counts) · claim \(entry.claim.id)",
    ]
    if let grouping = entry.claim.grouping {
      lines.append(style.faint("  held to be one claim: " + grouping.oneLine))
    }
    for report in entry.reports {
      lines.append("  - " + chains.chain(report.chain))
      lines.append("    " + chains.times(of: report))
      lines.append(style.faint("    in: " + report.sentence.text.oneLine))
      lines.append(style.faint("    " + chains.place(of: report)))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

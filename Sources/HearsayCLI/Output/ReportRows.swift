internal import Hearsay

/// Reports as rows of a table for other programs.
struct ReportRows {
  private static let header = [
    "report", "claim", "text", "chain", "stance", "addressee", "happened", "said", "published",
    "publisher", "document", "sentence", "confidence",
  ]
  private let graph: StoryGraph

  init(_ graph: StoryGraph) {
    self.graph = graph
  }

  /// Comma-separated, as RFC 4180 says. A cell that a spreadsheet would take for a formula gets an
  /// apostrophe in front.
  func csv(_ reports: [Report]) -> String {
    lines(reports, separator: ",", end: "\r\n") { cell in
      let isFormula = cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
      let safe = isFormula == true ? "'" + cell : cell
      let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
      return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
  }

  /// Tab-separated; tabs and line ends inside a cell are spaces.
  func tsv(_ reports: [Report]) -> String {
    lines(reports, separator: "\t", end: "\n") { cell in
      String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
  }

  private func lines(
    _ reports: [Report], separator: String, end: String, _ cell: (String) -> String
  ) -> String {
    ([Self.header] + reports.map(row)).map {
      $0.map(cell).joined(separator: separator) + end
    }.joined()
  }

  private func row(_ report: Report) -> [String] {
    let document = graph.document(report.document)
    let addressee = report.addressee.flatMap { graph.entity($0)?.name }
    return [
      report.id, report.claim, report.content.map(\.text).joined(separator: " "),
      report.chain.map(\.name).joined(separator: " > "), report.chain.last?.stance.rawValue ?? "",
      addressee ?? "", report.happened ?? "", report.said ?? "",
      document?.published?.description ?? "", document?.publisher ?? "", report.document,
      report.sentence.text, String((report.confidence * 1000).rounded() / 1000),
    ]
  }
}

internal import ArgumentParser
internal import Hearsay

/// The form of answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, jsonl, csv, tsv
}

/// How answers are written.
struct AnswerOptions: ParsableArguments {
  @Option(help: "The form; a table on a terminal, else jsonl.")
  var format: AnswerFormat?

  @Option(help: "When colour is used.")
  var color: ColorChoice = .auto

  var resolvedFormat: AnswerFormat { format ?? (Console.outputIsTerminal ? .table : .jsonl) }

  func write(_ reports: [Report], of graph: StoryGraph) throws {
    let file = try OutputFile(nil, replacing: false)
    switch resolvedFormat {
    case .json: write(reports, of: graph, as: .array, to: file)
    case .jsonl: write(reports, of: graph, as: .lines, to: file)
    case .csv: file.write(ReportRows(graph).csv(reports))
    case .tsv: file.write(ReportRows(graph).tsv(reports))
    case .table:
      let listing = ReportListing(graph, style: Style(isOn: color.isOn))
      file.write(listing.text(of: reports))
    }
    try file.finish()
  }

  private func write(
    _ reports: [Report], of graph: StoryGraph, as framing: JSONFraming, to file: OutputFile
  ) {
    let json = ReportJSON(graph)
    for (number, report) in reports.enumerated() {
      file.write(framing.prefix(ofObject: number))
      file.write(json.object(report))
      file.write(framing.suffix)
    }
    file.write(framing.end(count: reports.count))
  }
}

internal import ArgumentParser
internal import Hearsay

/// `hearsay chain`
struct ChainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Draws the chain of voices behind a report or claim as text.",
    discussion: """
      Examples:
        hearsay chain r1f0c2a9b4d8e7a60
        hearsay chain c5af499d5d8cc169a --format json

      The id is that of a report or claim, as hearsay who gives them. A claim has one chain a \
      report.
      """)

  @Argument(help: "The id of a report or claim.")
  var id: String

  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let graph = try caseOptions.graph()
    let explained = graph.explanation(of: id)
    guard let found = explained, found.claim != nil else {
      Console.error(
        "hearsay: \(id): no report or claim has this id; hearsay who lists them with their ids")
      throw ExitCode(1)
    }
    guard answer.resolvedFormat == .table else {
      return try answer.write(found.reports, of: graph)
    }
    let drawing = ChainDrawing(graph, style: Style(isOn: answer.color.isOn))
    let file = try OutputFile(nil, replacing: false)
    file.write(found.reports.map(drawing.text).joined(separator: "\n"))
    try file.finish()
  }
}

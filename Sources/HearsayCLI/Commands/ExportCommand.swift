internal import ArgumentParser
internal import Hearsay

/// `hearsay export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a case for other programs.",
    discussion: """
      Examples:
        hearsay export graphml -o case.graphml
      """,
    subcommands: [GraphMLCommand.self])
}

/// `hearsay export graphml`
struct GraphMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graphml",
    abstract: "Writes a case as GraphML, for Gephi, yEd, Cytoscape and networkx.",
    discussion: """
      Examples:
        hearsay export graphml -o case.graphml
        hearsay export graphml --mode simple -o people.graphml
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file; - for standard output.", valueName: "path"))
  var output = "-"

  @Option(help: "claims: every claim is a node; simple: entities only.")
  var mode: GraphMLWriter.Mode = .claims

  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var force: ForceOption
  @OptionGroup var quiet: QuietOption

  func run() throws {
    let graph = try caseOptions.graph()
    var file = try OutputFile(output, replacing: force.force)
    let summary = GraphMLWriter(mode: mode).write(graph, to: &file)
    try file.finish()
    if !quiet.quiet {
      Console.error("\(output): \(summary.nodes) nodes, \(summary.edges) edges")
    }
  }
}

internal import ArgumentParser
internal import Hearsay

/// `hearsay graph`
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draws the graph of texts at once, without a case.",
    discussion: """
      Examples:
        hearsay graph article.txt -o article.svg
        hearsay graph article.txt -o article.svg -o article.graphml --about Kyiv

      The ending says what is written: .svg, .dot or .graphml.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file; may be given several times.", valueName: "path"))
  var output: [String]

  @OptionGroup var diagram: DiagramArguments
  @OptionGroup var force: ForceOption
  @OptionGroup var models: ModelOptions
  @OptionGroup var quiet: QuietOption

  func run() throws {
    let files = try output.map { try OutputFile($0, replacing: force.force) }
    var queue = DocumentQueue(try models.reader(), quiet: quiet.quiet)
    var parts: [StoryGraph] = []
    try queue.run(input) { parts += $0.map { GraphBuilder($0).build() } }
    guard queue.count > 0 else { throw ExitCode(queue.skipped > 0 ? 3 : 1) }
    let graph = StoryGraph.linked(parts, by: try NameComparison(models: models.directory()))
    for (path, file) in zip(output, files) {
      try GraphOutput(path: path, arguments: diagram).write(graph, to: file)
    }
    for file in files { try file.finish() }
    try queue.reportSkipped()
  }
}

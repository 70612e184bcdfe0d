internal import ArgumentParser
internal import Hearsay

/// `hearsay render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws the graph of a case.",
    discussion: """
      Examples:
        hearsay render -o case.svg
        hearsay render --about "River Post" --depth 2 -o post.svg
        hearsay render -o case.dot
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The picture: .svg, or .dot for Graphviz; - for SVG.", valueName: "path"))
  var output: String

  @OptionGroup var diagram: DiagramArguments
  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var force: ForceOption

  func run() throws {
    let graph = try caseOptions.graph()
    let file = try OutputFile(output, replacing: force.force)
    try GraphOutput(path: output, arguments: diagram).write(graph, to: file)
    try file.finish()
  }
}

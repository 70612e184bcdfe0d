internal import ArgumentParser
internal import Hearsay

/// `hearsay explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the sentence, the chain and the reasons behind an id.",
    discussion: """
      Examples:
        hearsay explain r1f0c2a9b4d8e7a60
        hearsay explain "River Post"

      The id is that of a report, claim, relation or entity; an entity may be named.
      """)

  @Argument(help: "The id of a report, claim, relation or entity, or a name.")
  var id: String

  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let graph = try caseOptions.graph()
    var found = graph.explanation(of: id)
    if found == nil { found = graph.explanation(of: try graph.soleEntity(id).id) }
    guard let found else { throw ExitCode(1) }
    guard answer.resolvedFormat == .table else {
      return try answer.write(found.reports, of: graph)
    }
    let style = Style(isOn: answer.color.isOn)
    let file = try OutputFile(nil, replacing: false)
    file.write(ExplanationListing(graph, style: style).text(of: found))
    try file.finish()
  }
}

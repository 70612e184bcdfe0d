internal import ArgumentParser
internal import Hearsay

/// `hearsay suggestions`
struct SuggestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggestions",
    abstract: "Lists entities of the case that are possibly the same, with the reasons.",
    discussion: """
      One JSON object a line, the most likely first: first and second (ids), their names, score and \
      reason. With --links the links that were made are listed instead.
      """)

  @Flag(help: "List what was linked, and why.")
  var links = false

  @OptionGroup var caseOptions: CaseOptions

  func run() throws {
    let result = EntityLinker(try .ofTheModels()).link(try caseOptions.unlinkedGraph())
    let found = links ? result.links : result.suggestions
    let output = try OutputFile(nil, replacing: false)
    for link in found { output.write(Self.json(link) + "\n") }
    try output.finish()
    if found.isEmpty { throw ExitCode(1) }
  }

  private static func json(_ link: EntityLink) -> String {
    var json = JSONWriter()
    json.object {
      $0.member("first") { $0.string(link.first) }
      $0.member("second") { $0.string(link.second) }
      $0.member("firstName") { $0.string(link.firstName) }
      $0.member("secondName") { $0.string(link.secondName) }
      $0.member("score") { $0.confidence(link.score) }
      $0.member("reason") { $0.string(link.reason) }
    }
    return json.text
  }
}

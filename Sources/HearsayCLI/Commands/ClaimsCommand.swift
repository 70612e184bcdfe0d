internal import ArgumentParser
internal import Hearsay

/// `hearsay claims`
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Lists what is claimed, and by how many voices.",
    discussion: """
      Examples:
        hearsay claims --repeated                    claims that stand in several documents
        hearsay claims --single-origin               repeated, but all from one first voice
        hearsay claims --contested --format jsonl    denied, or told with other numbers

      Claims of several documents are one only when they surely say the same. Which of contested \
      claims is right is for you to find out.
      """)

  @Flag(help: "Claims with several reports, all from one first voice.")
  var singleOrigin = false

  @Flag(help: "Claims that another claim or voice contradicts, side by side.")
  var contested = false

  @Flag(help: "Claims that stand in several documents.")
  var repeated = false

  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let graph = try caseOptions.graph()
    let survey = ClaimSurvey(graph)
    let claims = survey.claims(
      isSingleOrigin: singleOrigin, isContested: contested, isRepeated: repeated)
    guard answer.resolvedFormat == .table else {
      try answer.write(claims.flatMap(\.reports), of: graph)
      if claims.isEmpty { throw ExitCode(1) }
      return
    }
    let listing = ClaimListing(graph, survey: survey, style: Style(isOn: answer.color.isOn))
    let file = try OutputFile(nil, replacing: false)
    file.write(contested ? listing.text(contested: claims) : listing.text(of: claims))
    try file.finish()
    if claims.isEmpty { throw ExitCode(1) }
  }
}

internal import ArgumentParser
internal import Hearsay

/// `hearsay who`
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Tells who reports what, through which voices.",
    discussion: """
      Examples:
        hearsay who --about Kyiv
        hearsay who dam opened --by "River Post" --since 2024-03-01
        hearsay who --stance denies --format jsonl

      Names find whole words, whatever their case; all conditions must hold.
      """)

  @Argument(help: "Words that must all stand in the claim or its sentence.")
  var words: [String] = []

  @Option(help: ArgumentHelp("The claim is about it.", valueName: "entity"))
  var about: String?

  @Option(help: ArgumentHelp("A voice of the chain.", valueName: "entity"))
  var by: String?

  @Option(help: ArgumentHelp("Who was told.", valueName: "entity"))
  var to: String?

  @Option(help: "How the origin stands to the claim.")
  var stance: Stance?

  @Option(help: ArgumentHelp("The first day of publication.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("The last day of publication.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let graph = try caseOptions.graph()
    let query = ReportQuery(
      words: words.joined(separator: " "), about: about, by: by, to: to, stance: stance,
      since: since, until: until)
    let reports = query.reports(in: graph)
    try answer.write(reports, of: graph)
    if reports.isEmpty { throw ExitCode(1) }
  }
}

internal import ArgumentParser
internal import Hearsay

/// `hearsay add`
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Reads texts into a case file.",
    discussion: """
      Examples:
        hearsay add article.txt --publisher "River Post" --published 2024-03-05
        hearsay add --case dam.hearsay articles/

      A document that is in the case already, with the same words and the same reading, is left as \
      it is.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var models: ModelOptions
  @OptionGroup var quiet: QuietOption

  func run() throws {
    let reader = try models.reader()
    let file = try CaseFile(path: caseOptions.resolved)
    var queue = DocumentQueue(reader, quiet: quiet.quiet)
    var summary = CaseFile.ImportSummary()
    try queue.run(input) { summary += try file.add($0) }
    if !quiet.quiet {
      Console.error("\(caseOptions.resolved): \(summary)")
    }
    try queue.reportSkipped()
  }
}

internal import ArgumentParser
internal import Hearsay

/// `hearsay analyze`
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Writes what texts name and who says what in them.",
    discussion: """
      Examples:
        hearsay analyze article.txt
        hearsay analyze --format jsonl articles/ -o analyses.jsonl
        hearsay analyze --input-format jsonl --format conllu - < documents.jsonl

      Offsets count Unicode code points of the text as it was given.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl, conllu
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output.")
  var format: Format = .json

  @Flag(help: "Write the words with their tags and trees too (json and jsonl).")
  var tokens = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "path"))
  var output: String?

  @OptionGroup var force: ForceOption
  @OptionGroup var models: ModelOptions
  @OptionGroup var quiet: QuietOption

  func run() throws {
    let file = try OutputFile(output, replacing: force.force)
    var queue = DocumentQueue(try models.reader(), quiet: quiet.quiet)
    var number = 0
    let json = AnalysisJSON(includesTokens: tokens)
    let framing: JSONFraming = format == .json ? .array : .lines
    try queue.run(input) { analyses in
      for analysis in analyses {
        if format == .conllu {
          file.write(CoNLLUWriter().document(analysis))
        } else {
          file.write(framing.prefix(ofObject: number))
          file.write(json.object(analysis))
          file.write(framing.suffix)
        }
        number += 1
      }
    }
    if format != .conllu { file.write(framing.end(count: number)) }
    try file.finish()
    try queue.reportSkipped()
  }
}

internal import ArgumentParser
internal import Foundation
internal import Hearsay

/// `hearsay read`
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows an article with every voice's words marked, and what was not read.",
    discussion: """
      Examples:
        hearsay read article.txt
        hearsay read article.txt -o article.html
        hearsay read saved-page.html --publisher "River Post" -o article.txt

      The ending says what is written: .html, one file for any browser, or .txt. Without -o the text \
      is written to standard output.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "path"))
  var output: String?

  @Option(help: "When colour is used.")
  var color: ColorChoice = .auto

  @OptionGroup var force: ForceOption
  @OptionGroup var models: ModelOptions
  @OptionGroup var quiet: QuietOption

  private var isPage: Bool {
    let path = output?.lowercased() ?? ""
    return path.hasSuffix(".html") || path.hasSuffix(".htm")
  }

  func validate() throws {
    guard let path = output?.lowercased(), path != "-", !isPage, !path.hasSuffix(".txt") else {
      return
    }
    throw ValidationError("-o \(path): has no known ending; write .html or .txt")
  }

  func run() throws {
    let file = try OutputFile(output, replacing: force.force)
    let reader = try models.reader()
    var queue = DocumentQueue(reader, quiet: quiet.quiet)
    var number = 0
    try queue.run(input) { analyses in
      for analysis in analyses {
        number += 1
        guard number == 1 || !isPage else {
          throw Failure("a page holds one article, and there are several; name one of them")
        }
        file.write(rendered(analysis, reader.custody, number: number))
      }
    }
    guard number > 0 else { throw ExitCode(queue.skipped > 0 ? 3 : 1) }
    try file.finish()
    try queue.reportSkipped()
  }

  private func rendered(_ analysis: Analysis, _ custody: Custody, number: Int) -> String {
    if isPage { return ReadingPage(analysis, custody: custody).html() }
    let isTerminal = output == nil || output == "-"
    let text = ReadingText(
      analysis, custody: custody, width: isTerminal ? Self.columns : 78,
      isDressed: isTerminal && color.isOn)
    return (number > 1 ? "\n\n" : "") + text.text()
  }

  /// The columns of a line: those of the terminal as far as lines stay easy to read.
  private static var columns: Int {
    let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return min(max(named ?? 78, 40), 88)
  }
}

internal import ArgumentParser
internal import Foundation
internal import Hearsay

/// The `hearsay` program.
@main
struct HearsayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Reads news and keeps who said it.",
    discussion: """
      Examples:
        hearsay graph article.txt -o article.svg     one article, one picture
        hearsay read article.txt -o article.html     the article with its voices in the margin
        hearsay add articles/                        read a folder into ./case.hearsay
        hearsay who --about Kyiv                     who reports what about Kyiv
        hearsay claims --contested                   what contradicts what
        hearsay explain r1f0c2a9b4d8e7a60            the sentence, the chain, the reasons

      Nothing leaves this machine: no command opens a network connection.
      Exit codes: 0 done or found, 1 nothing found, 2 error, 3 some inputs were skipped, \
      64 wrong usage.
      """,
    version: Reader.version,
    subcommands: [
      AnalyzeCommand.self, AddCommand.self, WhoCommand.self, ClaimsCommand.self, ChainCommand.self,
      ExplainCommand.self, ReadCommand.self, RenderCommand.self, ExportCommand.self,
      GraphCommand.self, CompareCommand.self, SuggestionsCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure where Self.isOurs(failure) {
      Console.error("hearsay: \(failure)")
      exit(withError: ExitCode(2))
    } catch {
      exit(withError: error)
    }
  }

  /// Whether an error is no business of the argument parser.
  private static func isOurs(_ error: any Error) -> Bool {
    if error is ExitCode || error is ValidationError || error is CleanExit { return false }
    // What the parser itself throws has no exit code of its own but that of wrong usage.
    return exitCode(for: error) == .failure
  }
}

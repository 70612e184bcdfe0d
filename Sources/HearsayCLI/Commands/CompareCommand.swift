internal import ArgumentParser
internal import Foundation
internal import Hearsay

/// `hearsay compare`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tells whether two names alone are names of the same.",
    discussion: """
      Examples:
        hearsay compare "Bill Clinton" "William Clinton" --type person
        hearsay compare Lugansk Luhansk --format json
        hearsay compare - < pairs.tsv        name, tab, name; a third column may say the type

      The answer is same, different or unsure, with a score and the reason. Pairs from a file give \
      one JSON object a line.
      """)

  /// What both names are.
  enum NameType: String, ExpressibleByArgument, CaseIterable {
    case person, organization, place

    var entityType: EntityType {
      switch self {
      case .person: .person
      case .organization: .organization
      case .place: .place
      }
    }
  }

  /// The form of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp("A name, or - to read pairs from standard input.", valueName: "name"))
  var first: String

  @Argument(help: ArgumentHelp("The other name.", valueName: "name"))
  var second: String?

  @Option(help: "What both are; without it the names must tell.")
  var type: NameType?

  @Option(help: "The form; words on a terminal, else json.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "The folder with the models, else $HEARSAY_MODELS, else beside the program.",
      valueName: "folder"))
  var models: String?

  func validate() throws {
    if first == "-", second != nil {
      throw ValidationError("with - the pairs come from standard input; leave out the second name")
    }
    if first != "-", second == nil { throw ValidationError("two names are needed") }
  }

  func run() throws {
    let comparison = try NameComparison(models: ModelDirectory(given: models))
    guard let second else { return try readPairs(comparison) }
    let verdict = comparison.compare(first, second, type: type?.entityType)
    let output = try OutputFile(nil, replacing: false)
    switch format ?? (Console.outputIsTerminal ? .text : .json) {
    case .json: output.write(Self.json(verdict) + "\n")
    case .text:
      output.write("\(verdict.verdict.rawValue) (\(verdict.score)): \(verdict.reason)\n".harmless)
    }
    try output.finish()
  }

  private func readPairs(_ comparison: NameComparison) throws {
    let output = try OutputFile(nil, replacing: false)
    var number = 0
    var skipped = 0
    while let line = readLine() {
      number += 1
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      var columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let last = columns.last, last.hasSuffix("\r") {
        columns[columns.count - 1] = String(last.dropLast())
      }
      let given = columns.count > 2 && !columns[2].isEmpty ? columns[2] : nil
      let named = given.map { NameType(rawValue: $0) }
      guard columns.count > 1, named.map({ $0 != nil }) ?? true else {
        skipped += 1
        let fault = columns.count > 1 ? "“\(given ?? "")” is no type" : "no tab in the line"
        Console.error(
          "-:\(number): \(fault); write name, tab, name and, if you like, tab and person, "
            + "organization or place")
        continue
      }
      let wanted = named.flatMap { $0 } ?? type
      let verdict = comparison.compare(columns[0], columns[1], type: wanted?.entityType)
      output.write(Self.json(verdict) + "\n")
    }
    try output.finish()
    if skipped > 0 { throw ExitCode(3) }
  }

  private static func json(_ verdict: NameVerdict) -> String {
    var json = JSONWriter()
    json.object {
      $0.member("verdict") { $0.string(verdict.verdict.rawValue) }
      $0.member("score") { $0.number((verdict.score * 1000).rounded() / 1000) }
      $0.member("reason") { $0.string(verdict.reason) }
    }
    return json.text
  }
}

import ArgumentParser
import Foundation
import Learning
import Training

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures an archive on the dev parts of the corpora.",
    discussion: "Example: hearsay-train evaluate --corpora ../corpora --model english.model")

  @Option(help: "The folder with all corpora.") var corpora: String
  @Option(help: "The archive to measure.") var model: String

  @Option(help: "Where to write the figures as a page.") var report: String?
  @Option(help: "The day that the page names, as YYYY-MM-DD.") var date: String?

  func run() throws {
    let data = try TrainingData(CorpusFolder(corpora))
    let archive = try Archive(path: model)
    let evaluation = try Evaluation(data, archive: archive)
    if let report {
      try evaluation.page(for: archive, date: date).write(
        toFile: report, atomically: true, encoding: .utf8)
    } else {
      for line in evaluation.report() { print(line) }
    }
  }
}

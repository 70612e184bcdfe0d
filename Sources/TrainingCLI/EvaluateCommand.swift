import ArgumentParser
import Learning
import Training

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures an archive on the dev parts of the corpora.",
    discussion: "Example: hearsay-train evaluate --corpora ../corpora --model english.model")

  @Option(help: "The folder with all corpora.") var corpora: String
  @Option(help: "The archive to measure.") var model: String

  func run() throws {
    let data = try TrainingData(CorpusFolder(corpora))
    let evaluation = try Evaluation(data, archive: try Archive(path: model))
    for line in evaluation.treeReport() + evaluation.nameReport() { print(line) }
  }
}

import ArgumentParser
import Learning
import Training

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Cross-validates the relation model on the train parts of the corpora.",
    discussion: "Example: hearsay-train validate --corpora ../corpora --model english.model")

  @Option(help: "The folder with all corpora.") var corpora: String
  @Option(help: "The archive whose other parts read the texts.") var model: String
  @Option(help: "How many parts the documents are dealt into.") var folds = 5
  @Option(help: "The seed of all shuffles.") var seed: UInt64 = 7

  func run() throws {
    let data = try TrainingData(CorpusFolder(corpora))
    let validation = try CrossValidation(data, archive: try Archive(path: model), seed: seed)
    for line in validation.relationReport(folds: folds) { print(line) }
  }
}

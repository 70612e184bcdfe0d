public import ArgumentParser
import Foundation
public import Training

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains parts of the model on the corpora.",
    discussion: "Example: hearsay-train train --corpora ../corpora --only tokens")

  @Option(help: "The folder with all corpora.") var corpora: String
  @Option(help: "The seed of all shuffles.") var seed: UInt64 = 7
  @Option(help: "Only this part (repeatable).") var only: [ModelPart] = []
  @OptionGroup var folder: WorkFolder

  func run() throws {
    let data = try TrainingData(CorpusFolder(corpora))
    let trainer = ModelTrainer(data, seed: seed) { print($0) }
    for part in only.isEmpty ? ModelPart.allCases : only {
      let start = Date()
      try trainer.train(part, into: folder.work)
      print("\(part.rawValue): \(Int(Date().timeIntervalSince(start))) s")
    }
  }
}

struct WorkFolder: ParsableArguments {
  @Option(help: "The folder for parts that are trained but not packed.")
  var work = ".build-models"
}

extension ModelPart: ExpressibleByArgument {}

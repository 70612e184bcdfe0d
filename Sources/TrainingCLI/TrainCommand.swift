public import ArgumentParser
import Foundation
import Learning
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
    let trainer = ModelTrainer(data, seed: seed, base: try folder.baseArchive()) { print($0) }
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

  @Option(help: "An archive to take those parts from that the folder lacks.")
  var base: String?

  func baseArchive() throws -> Archive? { try base.map { try Archive(path: $0) } }
}

extension ModelPart: ExpressibleByArgument {}

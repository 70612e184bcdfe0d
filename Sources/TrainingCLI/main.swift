public import ArgumentParser
import Foundation
import Learning
public import Training

struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train", abstract: "Trains and measures the models of Hearsay.",
    subcommands: [Train.self, Evaluate.self, Pack.self])
}

struct WorkFolder: ParsableArguments {
  @Option(help: "The folder for parts that are trained but not packed.")
  var work = ".build-models"
}

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains parts of the model on the corpora.",
    discussion: "Example: hearsay-train train --corpora ../corpora --only tags")

  @Option(help: "The folder with all corpora.") var corpora: String
  @Option(help: "The seed of all shuffles.") var seed: UInt64 = 7
  @Option(help: "Only this part (repeatable).") var only: [ModelPart] = []
  @OptionGroup var folder: WorkFolder

  func run() throws {
    let data = try TrainingData(CorpusFolder(corpora))
    let trainer = ModelTrainer(data, seed: seed)
    for part in only.isEmpty ? ModelPart.allCases : only {
      let start = Date()
      try trainer.train(part, into: folder.work)
      print("\(part.rawValue): \(Int(Date().timeIntervalSince(start))) s")
    }
  }
}

struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts the trained parts together to one archive.",
    discussion: "Example: hearsay-train pack -o english.model")

  @OptionGroup var folder: WorkFolder
  @Option(name: .shortAndLong, help: "The archive to write.") var output: String

  func run() throws {
    try ModelTrainer.pack(from: folder.work, to: output)
    print("\(output): \(try Archive(path: output).fingerprint)")
  }
}

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
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

extension ModelPart: ExpressibleByArgument {}

HearsayTrain.main()

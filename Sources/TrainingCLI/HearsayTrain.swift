import ArgumentParser

struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train", abstract: "Trains and measures the models of Hearsay.",
    subcommands: [
      TrainCommand.self, PackCommand.self, EvaluateCommand.self, ValidateCommand.self,
      GazetteerCommand.self,
    ])
}

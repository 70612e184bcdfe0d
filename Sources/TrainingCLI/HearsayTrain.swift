import ArgumentParser

struct HearsayTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train", abstract: "Makes what hearsay reads with.",
    subcommands: [GazetteerCommand.self])
}

import ArgumentParser
import Learning
import Training

struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Puts the trained parts together to one archive.",
    discussion: "Example: hearsay-train pack -o english.model")

  @OptionGroup var folder: WorkFolder
  @Option(name: .shortAndLong, help: "The archive to write.") var output: String

  func run() throws {
    try ModelTrainer.pack(from: folder.work, to: output, base: try folder.baseArchive())
    print("\(output): \(try Archive(path: output).fingerprint)")
  }
}

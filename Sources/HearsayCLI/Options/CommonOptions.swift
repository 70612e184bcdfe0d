internal import ArgumentParser
internal import Foundation
internal import Hearsay

/// Where the models are.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the models, else $HEARSAY_MODELS, else beside the program.",
      valueName: "folder"))
  var models: String?

  @Option(help: "Read every text as if it were in this language; only en is known.")
  var language: InsistedLanguage?

  func reader() throws -> Reader {
    try Reader(models: directory(), readsForeignText: language != nil)
  }

  func directory() throws -> ModelDirectory { try ModelDirectory(given: models) }
}

/// A language that texts are read in whatever they look like.
enum InsistedLanguage: String, ExpressibleByArgument, CaseIterable {
  case en
}

/// Which case is meant.
struct CaseOptions: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "The case file, else $HEARSAY_CASE, else ./case.hearsay.", valueName: "path"))
  var path: String?

  var resolved: String {
    if let path { return path }
    let named = ProcessInfo.processInfo.environment["HEARSAY_CASE", default: ""]
    return named.isEmpty ? "case.hearsay" : named
  }

  /// Everything in the case, linked across its documents.
  ///
  /// - Throws: ``Failure`` when there is no such case.
  func graph() throws -> StoryGraph {
    EntityLinker(try .ofTheModels()).link(try unlinkedGraph()).graph
  }

  /// Everything in the case, with the entities as the documents give them.
  func unlinkedGraph() throws -> StoryGraph {
    let path = resolved
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): there is no such case; make one with hearsay add FILE")
    }
    return try CaseFile(readingFrom: path).graph()
  }
}

/// What a command says about its own work.
struct QuietOption: ParsableArguments {
  @Flag(help: "Only problems are told.")
  var quiet = false
}

/// Whether a file may be replaced.
struct ForceOption: ParsableArguments {
  @Flag(help: "Replace a file that is there already.")
  var force = false
}

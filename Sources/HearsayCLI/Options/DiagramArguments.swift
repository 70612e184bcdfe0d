internal import ArgumentParser
internal import Hearsay

/// What a picture shows.
struct DiagramArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only what is around this entity: a name or an id.", valueName: "entity"))
  var about: String?

  @Option(help: "How many steps around the entity.")
  var depth = 1

  @Option(help: "The heading.")
  var heading: String?

  func validate() throws {
    guard depth >= 1 else { throw ValidationError("--depth is a number from 1.") }
  }

  func options(for graph: StoryGraph) throws -> DiagramOptions {
    var options = DiagramOptions()
    options.title = heading
    options.depth = depth
    if let about { options.focus = try graph.soleEntity(about).id }
    return options
  }
}

extension StoryGraph {
  /// The entity that a name or an id means best: one whose name it is, else the one with the most
  /// mentions.
  ///
  /// - Throws: `ExitCode` 1 when there is none.
  func soleEntity(_ text: String) throws -> Entity {
    let found = entities(matching: text)
    let best = found.min {
      ($0.rank(for: text), -$0.mentionCount, $0.id) < ($1.rank(for: text), -$1.mentionCount, $1.id)
    }
    guard let best else {
      Console.error("nothing found: no entity is called \"\(text)\"")
      throw ExitCode(1)
    }
    return best
  }
}

extension Entity {
  fileprivate func rank(for text: String) -> Int {
    let sought = text.lowercased()
    if name.lowercased() == sought { return 0 }
    return aliases.contains { $0.lowercased() == sought } ? 1 : 2
  }
}

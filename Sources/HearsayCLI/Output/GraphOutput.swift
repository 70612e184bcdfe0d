internal import ArgumentParser
internal import Hearsay

/// Writes a graph in the form that the ending of a file name says.
struct GraphOutput {
  let path: String
  let arguments: DiagramArguments

  func write(_ graph: StoryGraph, to file: OutputFile) throws {
    let name = path.lowercased()
    if name.hasSuffix(".graphml") {
      var target = file
      GraphMLWriter().write(graph, to: &target)
      return
    }
    let diagram = try Diagram(graph: graph, options: arguments.options(for: graph))
    if name.hasSuffix(".dot") || name.hasSuffix(".gv") {
      file.write(diagram.dot())
    } else if name.hasSuffix(".svg") || path == "-" {
      file.write(try diagram.svg())
    } else {
      throw Failure("\(path): has no known ending; write .svg, .dot or .graphml")
    }
  }
}

public import KnowledgeGraph

/// A picture of a story: who says what about whom, with the chains of voices.
///
/// ```swift
/// let diagram = try Diagram(graph: graph, options: DiagramOptions(focus: "e17"))
/// let svg = try diagram.svg()
/// ```
///
/// The same graph and options give the same bytes with the same Graphviz. A large graph is reduced
/// by importance to what fits a page; the picture says what was left out.
public struct Diagram: Sendable {
  private let picture: Picture

  /// Selects and describes what is to be seen; nothing is drawn yet.
  ///
  /// - Throws: ``DiagramError`` when the entity to focus on is not in the graph.
  /// - Complexity: O(n log n) in the size of the graph.
  public init(graph: StoryGraph, options: DiagramOptions = DiagramOptions()) throws(DiagramError) {
    if let focus = options.focus, !graph.entities.contains(where: { $0.id == focus }) {
      throw DiagramError(
        .unknownFocus, "No entity \(PlainWords.oneLine(focus, limit: 80)) in the graph.")
    }
    var builder = PictureBuilder(graph, options: options)
    picture = builder.picture()
  }

  /// The picture in the DOT language, for `dot -Tpdf` and other programs.
  public func dot() -> String {
    var writer = DotWriter(picture, isStandalone: true)
    return writer.write()
  }

  /// The picture as a self-contained, accessible SVG file, laid out by Graphviz in this process.
  ///
  /// Safe to call from several threads; renderings wait for each other.
  ///
  /// - Throws: ``DiagramError`` when Graphviz is not there or fails.
  public func svg() throws(DiagramError) -> String {
    let writer = SVGWriter(picture: picture)
    guard !picture.boxes.isEmpty else { return writer.write(nil) }
    var dot = DotWriter(picture, isStandalone: false)
    let drawing = try GraphvizDrawing(GraphvizRendering.svg(dot.write()))
    return writer.write(drawing)
  }
}

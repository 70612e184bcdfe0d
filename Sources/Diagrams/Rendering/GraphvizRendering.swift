import CGraphviz
import Synchronization

/// The only door to Graphviz, which is not thread-safe: one rendering at a time.
enum GraphvizRendering {
  /// The context is kept, because making one loads plugins and leaks.
  private final class Session {
    var context: OpaquePointer?
  }

  private static let session = Mutex(Session())
  private static let messages = Mutex<[String]>([])

  /// Lays out a DOT graph and renders it as SVG text.
  static func svg(_ dot: String, engine: String = "dot") throws(DiagramError) -> String {
    let result = session.withLock { session -> Result<String, DiagramError> in
      do throws(DiagramError) {
        return .success(try render(dot, engine, session))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func render(_ dot: String, _ engine: String, _ session: Session)
    throws(DiagramError) -> String
  {
    messages.withLock { $0.removeAll() }
    let previous = agseterrf { text in
      if let text { GraphvizRendering.note(String(cString: text)) }
      return 0
    }
    defer { _ = agseterrf(previous) }
    if session.context == nil { session.context = gvContext() }
    guard let context = session.context else {
      throw DiagramError(.graphvizUnavailable, "Graphviz could not be started; install graphviz.")
    }
    guard let graph = hearsay_graph_from_dot(dot) else { throw failure("read the drawing") }
    defer { agclose(graph) }
    guard gvLayout(context, graph, engine) == 0 else { throw failure("lay out the drawing") }
    defer { gvFreeLayout(context, graph) }
    guard let text = hearsay_render_text(context, graph, "svg:svg:core") else {
      throw failure("write the drawing")
    }
    defer { hearsay_free_text(text) }
    return String(cString: text)
  }

  private static func note(_ message: String) {
    messages.withLock { if $0.count < 20 { $0.append(message) } }
  }

  private static func failure(_ step: String) -> DiagramError {
    let said = messages.withLock { $0.joined() }
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    let unavailable = said.contains("Layout type") || said.contains("Format:")
    return DiagramError(
      unavailable ? .graphvizUnavailable : .graphvizFailed,
      "Graphviz could not \(step)" + (said.isEmpty ? "." : ": \(said)")
        + (unavailable ? " Are its plugins installed (dot -c)?" : ""))
  }
}

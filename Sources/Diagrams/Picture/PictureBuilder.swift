import KnowledgeGraph
import TextModel

/// Turns a selection of a graph into boxes and arrows.
struct PictureBuilder {
  let graph: StoryGraph
  let options: DiagramOptions
  let selection: GraphSelection
  let entities: [String: Entity]
  let documents: [String: SourceDocument]
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []

  init(_ graph: StoryGraph, options: DiagramOptions) {
    self.graph = graph
    self.options = options
    selection = GraphSelection(graph, options: options)
    entities = Dictionary(
      graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The whole picture.
  mutating func picture() -> Picture {
    let tree = VoiceTree(selection.reports)
    addVoices(tree)
    addClaims(tree)
    addSubjects()
    addPasses(tree)
    addTellings(tree)
    addSubjectArrows()
    addRelations()
    return Picture(
      title: title, summary: summary(tree), notes: notes, boxes: boxes, arrows: arrows)
  }

  mutating func add(_ box: Box) { boxes.append(box) }

  mutating func add(_ arrow: Arrow) { arrows.append(arrow) }

  /// The words of an entity's name, fit for a box.
  func name(of id: String?, or words: String) -> String {
    let name = id.flatMap { entities[$0]?.name } ?? words
    let clean = PlainWords.oneLine(name, limit: 400)
    return clean.isEmpty ? "(no name)" : clean
  }
}

extension PictureBuilder {
  private var title: String {
    if let title = options.title { return shortTitle(title) }
    if let focus = options.focus {
      return shortTitle("What is reported about " + name(of: focus, or: focus))
    }
    if graph.documents.count == 1, let title = graph.documents[0].title { return shortTitle(title) }
    return graph.documents.count == 1
      ? "Who says what in one document" : "Who says what in \(graph.documents.count) documents"
  }

  private func shortTitle(_ text: String) -> String {
    let clean = PlainWords.oneLine(text, limit: 600)
    return clean.isEmpty ? "Who says what" : PlainWords.shortened(clean, to: 140)
  }

  private var notes: [String] {
    var lines: [String] = []
    if let focus = options.focus {
      let steps = options.depth == 1 ? "one step" : "\(options.depth) steps"
      let whom = PlainWords.shortened(name(of: focus, or: focus), to: 60)
      lines.append("Shown is what is within \(steps) of \(whom).")
    }
    if let missing = selection.leftOut.sentence { lines.append(missing) }
    lines.append(sources)
    lines.append(
      "Read by machine. A claim is not a fact: each arrow leads back to a sentence of the text.")
    return lines
  }

  private var sources: String {
    let outlets = Set(graph.documents.compactMap(\.publisher)).sorted()
      .map { PlainWords.shortened(PlainWords.oneLine($0, limit: 200), to: 48) }
    var line =
      graph.documents.count == 1
      ? "Source: 1 document" : "Source: \(graph.documents.count) documents"
    if !outlets.isEmpty {
      line += " by " + outlets.prefix(4).joined(separator: ", ")
      if outlets.count > 4 { line += " and \(outlets.count - 4) more" }
    }
    let dates = graph.documents.compactMap(\.published)
    if let latest = dates.max() {
      line += dates.count == 1 ? ", published \(latest)" : ", the latest published \(latest)"
    }
    return line + "."
  }

  private func summary(_ tree: VoiceTree) -> String {
    let voices = tree.nodes.filter { $0.depth > 0 }.count
    let relations = arrows.filter { $0.kind == .relation }.count
    return
      "A diagram in three columns: publishers and the voices they cite (\(voices)), the claims they"
      + " make (\(selection.claims.count)), and the people, organizations and places that the claims "
      + "are about (\(selection.entities.count)), with \(relations) stated "
      + "relations. " + notes.joined(separator: " ")
  }
}

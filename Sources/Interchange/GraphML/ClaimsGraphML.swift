import KnowledgeGraph
import TextModel

/// The mode that keeps everything: documents, entities, claims and reports as nodes.
///
/// | edge | from | to |
/// |---|---|---|
/// | `publishes` | entity | document |
/// | `hop` | voice | report, with number, stance, cue and basis |
/// | `reports` | report | claim |
/// | `in` | report | document |
/// | `told_to` | report | entity |
/// | `about` | claim | entity |
/// | the kind of a relation | entity | entity |
struct ClaimsGraphML {
  let graph: StoryGraph

  func write(to file: inout GraphMLFile<some TextOutputStream>) {
    for document in graph.documents { write(document, to: &file) }
    for entity in graph.entities { file.node(entity) }
    for claim in graph.claims { write(claim, to: &file) }
    for report in graph.reports { write(report, to: &file) }
    for document in graph.documents { writeEdges(of: document, to: &file) }
    for claim in graph.claims { writeEdges(of: claim, to: &file) }
    for report in graph.reports { writeEdges(of: report, to: &file) }
    for relation in graph.relations { write(relation, to: &file) }
  }

  private func write(
    _ document: SourceDocument, to file: inout GraphMLFile<some TextOutputStream>
  ) {
    let label = document.title ?? document.publisher ?? document.id
    file.node(
      GraphMLID.document(document.id),
      [
        (.label, .string(label)), (.name, .string(label)), (.kind, .string("document")),
        (.recordID, .string(document.id)), (.title, document.title.map(GraphMLValue.string)),
        (.publisher, document.publisher.map(GraphMLValue.string)),
        (.author, document.author.map(GraphMLValue.string)),
        (.published, document.published.map { .string($0.description) }),
        (.url, document.url.map(GraphMLValue.string)), (.sha256, .string(document.sha256)),
      ])
  }

  private func write(_ claim: Claim, to file: inout GraphMLFile<some TextOutputStream>) {
    file.node(
      GraphMLID.claim(claim.id),
      [
        (.label, .string(claim.text)), (.name, .string(claim.text)), (.kind, .string("claim")),
        (.recordID, .string(claim.id)), (.text, .string(claim.text)),
        (.dates, claim.dates.isEmpty ? nil : .string(claim.dates.joined(separator: "; "))),
      ])
  }

  private func write(_ report: Report, to file: inout GraphMLFile<some TextOutputStream>) {
    let chain = ChainText.words(report.chain)
    file.node(
      GraphMLID.report(report.id),
      [
        (.label, .string(chain)), (.name, .string(chain)), (.kind, .string("report")),
        (.recordID, .string(report.id)), (.document, .string(report.document)),
        (.sentence, .string(report.sentence.text)),
        (.start, .int(report.sentence.codePoints.lowerBound)),
        (.end, .int(report.sentence.codePoints.upperBound)),
        (.content, .string(ChainText.passages(report.content))), (.chain, .string(chain)),
        (.happened, report.happened.map(GraphMLValue.string)),
        (.said, report.said.map(GraphMLValue.string)), (.confidence, .double(report.confidence)),
      ])
    for (number, hop) in report.chain.enumerated() where hop.voice == nil {
      file.node(
        Self.unnamedVoice(number, of: report),
        [
          (.label, .string(hop.name)), (.name, .string(hop.name)), (.kind, .string("voice")),
          (.isNamed, .boolean(false)),
        ])
    }
  }

  private func writeEdges(
    of document: SourceDocument, to file: inout GraphMLFile<some TextOutputStream>
  ) {
    guard let publisher = document.publisherEntity else { return }
    file.edge(
      GraphMLID.make("publishes", document.id), from: GraphMLID.entity(publisher),
      to: GraphMLID.document(document.id), label: "publishes", [(.kind, .string("publishes"))])
  }

  private func writeEdges(
    of claim: Claim, to file: inout GraphMLFile<some TextOutputStream>
  ) {
    let id = GraphMLID.claim(claim.id)
    for (position, entity) in claim.about.enumerated() {
      file.edge(
        "\(id)-about-\(position)", from: id, to: GraphMLID.entity(entity), label: "about",
        [(.kind, .string("about")), (.position, .int(position))])
    }
  }

  private func writeEdges(
    of report: Report, to file: inout GraphMLFile<some TextOutputStream>
  ) {
    let id = GraphMLID.report(report.id)
    for (number, hop) in report.chain.enumerated() {
      let voice = hop.voice.map(GraphMLID.entity) ?? Self.unnamedVoice(number, of: report)
      file.edge(
        "\(id)-hop-\(number)", from: voice, to: id, label: hop.stance.rawValue,
        [
          (.kind, .string("hop")), (.hop, .int(number)), (.stance, .string(hop.stance.rawValue)),
          (.cue, hop.cue.map(GraphMLValue.string)), (.basis, .string(hop.basis.rawValue)),
          (.confidence, .double(hop.confidence)),
          (.reason, hop.reason.isEmpty ? nil : .string(hop.reason)),
        ])
    }
    file.edge(
      "\(id)-reports", from: id, to: GraphMLID.claim(report.claim), label: "reports",
      [(.kind, .string("reports"))])
    file.edge(
      "\(id)-in", from: id, to: GraphMLID.document(report.document), label: "in",
      [(.kind, .string("in"))])
    if let addressee = report.addressee {
      file.edge(
        "\(id)-told-to", from: id, to: GraphMLID.entity(addressee), label: "told_to",
        [(.kind, .string("told_to"))])
    }
  }

  private func write(
    _ relation: Relation, to file: inout GraphMLFile<some TextOutputStream>
  ) {
    file.edge(
      GraphMLID.make("relation", relation.id), from: GraphMLID.entity(relation.from),
      to: GraphMLID.entity(relation.to), label: relation.kind.rawValue,
      [
        (.kind, .string("relation")), (.recordID, .string(relation.id)),
        (.isFormer, .boolean(relation.isFormer)),
        (.sentence, .string(relation.sentence.text)),
        (.start, .int(relation.sentence.codePoints.lowerBound)),
        (.end, .int(relation.sentence.codePoints.upperBound)),
        (.evidence, .string(ChainText.passages(relation.evidence))),
        (.document, .string(relation.document)),
        (.chain, .string(ChainText.words(relation.chain))),
        (.hops, .string(ChainText.json(relation.chain))),
        (.confidence, .double(relation.confidence)),
        (.reason, relation.reason.isEmpty ? nil : .string(relation.reason)),
      ])
  }

  private static func unnamedVoice(_ number: Int, of report: Report) -> String {
    GraphMLID.make("voice", report.id) + "-\(number)"
  }
}

extension GraphMLFile {
  /// Writes an entity as a node.
  mutating func node(_ entity: Entity) {
    let place = entity.links.first { $0.latitude != nil && $0.longitude != nil }
    node(
      GraphMLID.entity(entity.id),
      [
        (.label, .string(entity.name)), (.name, .string(entity.name)),
        (.kind, .string("entity")), (.type, .string(entity.type.rawValue)),
        (.recordID, .string(entity.id)), (.isNamed, .boolean(entity.isNamed)),
        (.aliases, entity.aliases.isEmpty ? nil : .string(entity.aliases.joined(separator: "; "))),
        (.mentions, .int(entity.mentionCount)),
        (
          .links,
          entity.links.isEmpty
            ? nil
            : .string(entity.links.map { "\($0.authority):\($0.id)" }.joined(separator: "; "))
        ),
        (.latitude, place?.latitude.map(GraphMLValue.double)),
        (.longitude, place?.longitude.map(GraphMLValue.double)),
      ])
  }
}

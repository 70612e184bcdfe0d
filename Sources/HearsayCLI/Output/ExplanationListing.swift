internal import Hearsay

/// An explanation for a person to read.
struct ExplanationListing {
  private let graph: StoryGraph
  private let style: Style
  private let listing: ReportListing

  init(_ graph: StoryGraph, style: Style) {
    self.graph = graph
    self.style = style
    listing = ReportListing(graph, style: style)
  }

  func text(of explanation: Explanation) -> String {
    var blocks: [String] = []
    if let entity = explanation.entity { blocks.append(text(of: entity)) }
    for report in explanation.reports {
      blocks.append(listing.text(of: [report]) + reasons(report.chain))
    }
    for relation in explanation.relations { blocks.append(text(of: relation)) }
    return blocks.joined(separator: "\n")
  }

  private func text(of entity: Entity) -> String {
    var lines = ["\(style.strong(entity.name.oneLine)), \(entity.type.rawValue), \(entity.id)"]
    if !entity.aliases.isEmpty {
      lines.append("  also: " + entity.aliases.map(\.oneLine).joined(separator: ", "))
    }
    for link in entity.links {
      let within = link.within.isEmpty ? "" : ", in \(link.within.joined(separator: ", "))"
      lines.append("  \(link.authority) \(link.id): \(link.name.oneLine)\(within)")
      if !link.reason.isEmpty { lines.append("    " + link.reason.oneLine) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func reasons(_ hops: [Hop]) -> String {
    hops.filter { !$0.reason.isEmpty }.map {
      "  \($0.name.oneLine) (\($0.basis.rawValue)): \($0.reason.oneLine)\n"
    }.joined()
  }

  private func text(of relation: Relation) -> String {
    let from = graph.entity(relation.from)?.name ?? relation.from
    let to = graph.entity(relation.to)?.name ?? relation.to
    let former = relation.isFormer ? "former " : ""
    let heading = "\(from.oneLine) \(former)\(relation.kind.rawValue) \(to.oneLine)"
    return """
      \(style.strong(heading))
        \(listing.chain(relation.chain))
        \(style.faint("in: " + relation.sentence.text.oneLine))
        \(style.faint("relation \(relation.id)"))

      """ + (relation.reason.isEmpty ? "" : "  \(relation.reason.oneLine)\n")
  }
}

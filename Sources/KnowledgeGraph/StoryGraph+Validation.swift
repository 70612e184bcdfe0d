internal import TextModel

/// An id in a graph that leads nowhere or stands twice: a fault of the program, not of its input.
public struct GraphFault: Error, Hashable, CustomStringConvertible, Sendable {
  /// What is wrong.
  public let description: String
}

extension StoryGraph {
  /// Checks that ids are unique and that every id that one part names is in another part.
  ///
  /// - Throws: ``GraphFault`` for the first one that is not. Complexity: O(n).
  public func validate() throws(GraphFault) {
    let documentIDs = try Self.unique(documents.map(\.id), "document")
    let entityIDs = try Self.unique(entities.map(\.id), "entity")
    let claimIDs = try Self.unique(claims.map(\.id), "claim")
    _ = try Self.unique(reports.map(\.id), "report")
    _ = try Self.unique(relations.map(\.id), "relation")
    try Self.check(documents.compactMap(\.publisherEntity), in: entityIDs, "publisher")
    try Self.check(claims.flatMap(\.about), in: entityIDs, "claim's entity")
    try Self.check(reports.map(\.claim), in: claimIDs, "report's claim")
    try Self.check(
      reports.map(\.document) + relations.map(\.document), in: documentIDs, "document")
    let chains = reports.map(\.chain) + relations.map(\.chain)
    if chains.contains(where: \.isEmpty) { throw GraphFault(description: "a chain has no voice") }
    try Self.check(chains.flatMap { $0.compactMap(\.voice) }, in: entityIDs, "voice")
    try Self.check(reports.compactMap(\.addressee), in: entityIDs, "addressee")
    try Self.check(relations.flatMap { [$0.from, $0.to] }, in: entityIDs, "relation's end")
  }

  private static func unique(_ ids: [String], _ what: String) throws(GraphFault) -> Set<ExactText> {
    var seen: Set<ExactText> = []
    for id in ids where !seen.insert(ExactText(id)).inserted {
      throw GraphFault(description: "the \(what) \(id) stands twice")
    }
    return seen
  }

  private static func check(
    _ ids: [String], in known: Set<ExactText>, _ what: String
  ) throws(GraphFault) {
    for id in ids where !known.contains(ExactText(id)) {
      throw GraphFault(description: "the \(what) \(id) is not in the graph")
    }
  }
}

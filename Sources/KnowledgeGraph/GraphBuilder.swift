public import TextModel

/// Turns the analysis of one document into entities, claims, reports and relations.
///
/// What counts as a claim:
/// - the content of an attribution that holds no other attribution;
/// - the whole content of one that does, when it says something beyond the nested source, cue,
///   addressee and content;
/// - what a headline, caption, list or body sentence says outside all attributions. Where those words
///   hold an ``UnreadPassage``, they are not the publisher's own: a hop with the basis
///   ``Basis/unread`` follows it.
///
/// When a source tells a person or an organization that is not in the chain yet, the one who was
/// told stands before the source, and the source's hop has the basis ``Basis/told``.
public struct GraphBuilder: Sendable {
  let analysis: Analysis
  /// The ids of ``Analysis/entities`` in the graph, in their order.
  public var entityIDs: [String] { ids }
  let ids: [String]
  let publisher: Entity?
  let offsets: CodePointOffsets
  let children: [[Int]]

  /// Prepares the graph of one document.
  ///
  /// - Parameters:
  ///   - analysis: a finished analysis.
  ///   - entityIDs: the case's ids of ``Analysis/entities``, in their order; without them those of
  ///     ``EntityIdentity``.
  public init(_ analysis: Analysis, entityIDs: [String]? = nil) {
    self.analysis = analysis
    let ids =
      entityIDs?.count == analysis.entities.count
      ? entityIDs ?? [] : EntityIdentity.identities(of: analysis).map(\.id)
    self.ids = ids
    publisher = Self.publisher(of: analysis, ids: ids)
    offsets = CodePointOffsets(analysis.document.text)
    var children = Array(repeating: [Int](), count: analysis.attributions.count)
    for (index, attribution) in analysis.attributions.enumerated() {
      if let parent = attribution.parent, children.indices.contains(parent), parent != index {
        children[parent].append(index)
      }
    }
    self.children = children
  }

  /// The graph of the document. Complexity: O(n) for n tokens, times the depth of nesting.
  public func build() -> StoryGraph {
    let drafts = attributedDrafts() + ownDrafts()
    var reports: [Report] = []
    var claims: [String: Claim] = [:]
    var seen: Set<String> = []
    for draft in drafts {
      let claim = claim(of: draft)
      if claims[claim.id] == nil { claims[claim.id] = claim }
      let report = report(of: draft, claim: claim.id)
      if seen.insert(report.id).inserted { reports.append(report) }
    }
    return StoryGraph(
      documents: [sourceDocument], entities: entities(), claims: Array(claims.values),
      reports: reports, relations: relations())
  }

  private var sourceDocument: SourceDocument {
    let document = analysis.document
    return SourceDocument(
      id: document.id, title: document.title, publisher: document.publisher,
      publisherEntity: publisher?.id, author: document.author, published: document.published,
      url: document.url, sha256: document.sha256)
  }

  private func entities() -> [Entity] {
    var counts = Array(repeating: 0, count: ids.count)
    for mention in analysis.mentions {
      if let entity = mention.entity, counts.indices.contains(entity) { counts[entity] += 1 }
    }
    var found = zip(ids.indices, analysis.entities).map { index, entity in
      Entity(
        id: ids[index], type: entity.type, name: entity.name, isNamed: entity.isNamed,
        aliases: Set(entity.aliases).subtracting([entity.name]).sorted(), links: entity.links,
        mentionCount: counts[index])
    }
    if let publisher { found.append(publisher) }
    return Entity.merged(found)
  }

  private static func publisher(of analysis: Analysis, ids: [String]) -> Entity? {
    if let index = analysis.publisherEntity, ids.indices.contains(index) {
      let entity = analysis.entities[index]
      return Entity(
        id: ids[index], type: entity.type, name: entity.name, isNamed: entity.isNamed)
    }
    guard let name = analysis.document.publisher, !name.isEmpty else { return nil }
    let identity = EntityIdentity.publisher(named: name, document: analysis.document.id)
    return Entity(id: identity.id, type: .organization, name: name)
  }

  func entityID(_ index: Int?) -> String? {
    guard let index, ids.indices.contains(index) else { return nil }
    return ids[index]
  }

  func passage(_ span: TextSpan) -> Passage {
    Passage(
      span: span,
      codePoints: offsets.codePoints(before: span.start)..<offsets.codePoints(before: span.end),
      text: String(analysis.text(span)))
  }

  /// The sentences that hold the spans, as one passage.
  func sentence(around spans: [TextSpan]) -> Passage {
    let all = spans.reduce(spans.first ?? TextSpan(0, 0)) { $0.union($1) }
    var whole = all
    for offset in [all.start, max(all.start, all.end - 1)] {
      if let index = analysis.sentence(at: offset) {
        let span = analysis.sentences[index].span
        if span.overlaps(all) { whole = whole.union(span) }
      }
    }
    return passage(whole)
  }
}

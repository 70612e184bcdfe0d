import KnowledgeGraph
import TextModel

/// The part of a graph that one picture shows: reduced by importance until it can be read, with a
/// count of what was left out.
struct GraphSelection: Sendable {
  /// The shown claims in the order of the documents.
  var claims: [Claim] = []
  /// The reports of the shown claims in the order of the documents.
  var reports: [Report] = []
  /// The relations shown, each as one passage states it.
  var relations: [Relation] = []
  /// The entities that the shown claims are about or that relations link, by id.
  var entities: [Entity] = []
  /// What was left out.
  var leftOut = LeftOut()

  /// Selects what to show. Complexity: O(n log n) in the size of the graph.
  init(_ graph: StoryGraph, options: DiagramOptions) {
    let neighbourhood = options.focus.map { Neighbourhood(of: $0, depth: options.depth, in: graph) }
    let index = Dictionary(
      graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    selectClaims(graph, index, options, neighbourhood)
    selectRelations(graph, index, options, neighbourhood)
    selectEntities(graph, index, options)
  }

  private mutating func selectClaims(
    _ graph: StoryGraph, _ index: [String: Entity], _ options: DiagramOptions,
    _ neighbourhood: Neighbourhood?
  ) {
    let usable = graph.reports.filter { $0.confidence >= options.minimumConfidence }
    let byClaim = Dictionary(grouping: usable, by: \.claim)
    let candidates = graph.claims.compactMap { claim -> ClaimCandidate? in
      guard neighbourhood?.claims.contains(claim.id) ?? true, let reports = byClaim[claim.id]
      else { return nil }
      return ClaimCandidate(claim, reports: reports, entities: index)
    }
    let ranked = candidates.sorted(by: ClaimCandidate.precedes)
    let attributed = ranked.filter(\.isAttributed)
    let ownVoice = ranked.filter { !$0.isAttributed }
    var shown = Array(attributed.prefix(options.claimLimit))
    let room = min(options.ownVoiceLimit, options.claimLimit - shown.count)
    shown += ownVoice.filter(\.namesSomebody).prefix(max(0, room))
    leftOut.attributedClaims = max(0, attributed.count - options.claimLimit)
    leftOut.ownVoiceClaims = candidates.count - leftOut.attributedClaims - shown.count
    shown.sort { $0.place < $1.place }
    claims = shown.map(\.claim)
    reports = shown.flatMap(\.reports).sorted { ReportPlace($0) < ReportPlace($1) }
  }

  private mutating func selectRelations(
    _ graph: StoryGraph, _ index: [String: Entity], _ options: DiagramOptions,
    _ neighbourhood: Neighbourhood?
  ) {
    let candidates = graph.relations.filter { relation in
      relation.from != relation.to && relation.confidence >= options.minimumConfidence
        && index[relation.from] != nil && index[relation.to] != nil
        && (neighbourhood?.relations.contains(relation.id) ?? true)
    }
    let subjects = Set(claims.flatMap(\.about))
    func weight(_ relation: Relation) -> Double {
      let named = [relation.from, relation.to].filter { index[$0]?.isNamed == true }.count
      let touched = [relation.from, relation.to].filter { subjects.contains($0) }.count
      return Double(named + touched) + relation.confidence
    }
    // All passages that state one relation are drawn as one edge, so they count as one.
    let groups = Dictionary(grouping: candidates, by: RelationGroup.Key.init)
    let ranked = groups.values.map { group in
      (weight: group.map(weight).max() ?? 0, first: group[0].id, group: group)
    }.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.first < $1.first }
    relations = ranked.prefix(options.relationLimit).flatMap(\.group).sorted { $0.id < $1.id }
    leftOut.relations = max(0, ranked.count - options.relationLimit)
  }

  private mutating func selectEntities(
    _ graph: StoryGraph, _ index: [String: Entity], _ options: DiagramOptions
  ) {
    var weight: [String: Int] = [:]
    for relation in relations {
      weight[relation.from, default: 0] += 3
      weight[relation.to, default: 0] += 3
    }
    let ends = Set(weight.keys)
    for claim in claims { for id in claim.about { weight[id, default: 0] += 2 } }
    // A description that is in one claim only says nothing that the claim does not.
    let linked = graph.entities.filter { entity in
      entity.type != .nationality && weight[entity.id] != nil
        && (entity.isNamed || ends.contains(entity.id) || weight[entity.id, default: 0] > 2
          || entity.id == options.focus)
    }
    let ranked = linked.sorted { left, right in
      func rank(_ entity: Entity) -> (Int, Int, Int, Int) {
        (
          entity.id == options.focus ? 1 : 0, ends.contains(entity.id) ? 1 : 0,
          weight[entity.id, default: 0], entity.mentionCount
        )
      }
      let (first, second) = (rank(left), rank(right))
      return first != second ? first > second : left.id < right.id
    }
    let shown = Set(ranked.prefix(options.entityLimit).map(\.id))
    entities = linked.filter { shown.contains($0.id) }
    let missing = relations.filter { !shown.contains($0.from) || !shown.contains($0.to) }
    leftOut.relations += Set(missing.map(RelationGroup.Key.init)).count
    relations.removeAll { !shown.contains($0.from) || !shown.contains($0.to) }
    leftOut.crowdedEntities = linked.count - entities.count
    // Around a focus everything else is left out on purpose.
    guard options.focus == nil else { return }
    let voices = Set(reports.flatMap { $0.chain.compactMap(\.voice) })
    let publishers = Set(graph.documents.compactMap(\.publisherEntity))
    leftOut.unlinkedEntities =
      graph.entities.filter {
        weight[$0.id] == nil && !voices.contains($0.id) && !publishers.contains($0.id)
      }.count
  }
}

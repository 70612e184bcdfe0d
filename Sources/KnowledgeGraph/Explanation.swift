/// Why a graph holds something: the sentences, the chains and the reasons behind an id.
public struct Explanation: Hashable, Sendable {
  /// The entity, when the id is one.
  public var entity: Entity?
  /// The claim, when the id is one or that of a report.
  public var claim: Claim?
  /// The reports: of the claim, or about or voiced by the entity.
  public var reports: [Report]
  /// The relation with the id, or all relations of the entity.
  public var relations: [Relation]
}

extension StoryGraph {
  /// Explains a report, claim, relation or entity id; nil when there is no such id.
  public func explanation(of id: String) -> Explanation? {
    if let report = report(id) {
      return Explanation(claim: claim(report.claim), reports: [report], relations: [])
    }
    if let claim = claim(worded: id) {
      return Explanation(
        claim: claim, reports: reports.filter { $0.claim == claim.id }, relations: [])
    }
    if let relation = relation(id) {
      return Explanation(reports: [], relations: [relation])
    }
    guard let entity = entity(id) else { return nil }
    let part = filtered(about: [id])
    return Explanation(entity: entity, reports: part.reports, relations: part.relations)
  }
}

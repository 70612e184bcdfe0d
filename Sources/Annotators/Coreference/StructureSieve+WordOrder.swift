import TextModel

extension StructureSieve {
  /// Roles that a body can have as well as a person.
  private static let bodyRoles: Set<String> = [
    "owner", "operator", "builder", "contractor", "supplier", "maker", "manufacturer", "publisher",
    "manager", "developer", "lender", "insurer", "buyer", "seller", "employer", "sponsor",
  ]
  /// How many tokens may stand between a description and the comma before its name.
  private static let reach = 14

  /// `the director of the institute, Dr Ana Sole, said`: a description whose name follows its comma.
  func joinNameAfterComma(
    _ own: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    let role = context.candidates[own]
    guard role.kind == .description, role.type == .person, !role.isPlural,
      let next = nameAfterComma(own, context), isSubject(own, before: next, context),
      !startsList(next, context)
    else { return }
    if context.candidates[next].type == .organization {
      guard Self.bodyRoles.contains(role.noun) else { return }
      clusters.retype(own, .organization)
    }
    guard clusters.mayMerge(own, next) else { return }
    clusters.merge(own, next)
  }

  /// The first person's name behind the comma that ends the phrase, titles between allowed.
  private func nameAfterComma(_ own: Int, _ context: DiscourseContext) -> Int? {
    let role = context.candidates[own]
    let end = context.analysis.tokens(in: role.span).upperBound
    let limit = min(end + Self.reach, context.analysis.sentences[role.sentence].tokens.upperBound)
    var comma: Int?
    for token in end..<max(end, limit) {
      if context.form(token) == "," {
        comma = token
        break
      }
      let isInside = context.tree.first[token] > role.head && descends(token, role.head, context)
      guard isInside, context.tokens[token].upos != .verb else { return nil }
    }
    guard let comma, comma + 1 < limit else { return nil }
    for token in comma + 1..<min(comma + 5, limit) {
      if let name = context.candidate(at: token), context.candidates[name].kind == .name {
        guard [.person, .organization].contains(context.candidates[name].type) else { return nil }
        let start = context.analysis.tokens(in: context.candidates[name].span).lowerBound
        return (comma + 1..<max(comma + 1, start)).allSatisfy { isTitle($0, context) } ? name : nil
      }
    }
    return nil
  }

  private func isTitle(_ token: Int, _ context: DiscourseContext) -> Bool {
    [.noun, .properNoun, .adjective].contains(context.tokens[token].upos)
      || context.form(token) == "."
  }

  private func descends(_ token: Int, _ head: Int, _ context: DiscourseContext) -> Bool {
    var current = token
    for _ in 0..<8 where current >= 0 {
      if current == head { return true }
      current = context.tokens[current].head
    }
    return false
  }

  /// Whether the description stands at the head of its clause or the name hangs on it: in `asked
  /// about the mayor, Ana Sole said` it is someone else.
  private func isSubject(_ own: Int, before name: Int, _ context: DiscourseContext) -> Bool {
    let role = context.candidates[own]
    let named = context.candidates[name].head
    if descends(named, role.head, context) { return true }
    return context.child(of: role.head, .caseMarker) == nil
      && ![.obl, .obj, .iobj, .nmod].contains(context.tokens[role.head].deprel)
  }

  /// `the mayor, Ana Sole and a clerk` lists three.
  private func startsList(_ name: Int, _ context: DiscourseContext) -> Bool {
    let end = context.analysis.tokens(in: context.candidates[name].span).upperBound
    guard end < context.tokens.count else { return false }
    return ["and", "or"].contains(context.form(end))
  }
}

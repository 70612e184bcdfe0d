import TextModel

/// Writes the clusters as mentions and entities.
struct EntityListing {
  let context: DiscourseContext

  /// Replaces the mentions and entities of the analysis. Complexity: O(n log n).
  func write(_ clusters: inout EntityClusters, to analysis: inout Analysis) {
    var mentions = analysis.mentions.filter { $0.kind == .nationality }
    var entities: [DocumentEntity] = []
    // One answer a cluster: a large one must not be looked through for each of its members.
    var listed: [Int: Bool] = [:]
    var numbers: [Int: Int] = [:]
    var taken: Set<TextSpan> = []
    for (index, candidate) in context.candidates.enumerated() {
      let root = clusters.root(of: index)
      let isListed = listed[root] ?? isListed(clusters.profile(of: index))
      listed[root] = isListed
      guard isListed, taken.insert(candidate.span).inserted else { continue }
      let number = numbers[root] ?? entities.count
      if numbers[root] == nil {
        let profile = clusters.profile(of: index)
        numbers[root] = number
        entities.append(entity(profile, type(of: profile)))
      }
      mentions.append(
        Mention(
          span: candidate.span, kind: candidate.kind, type: entities[number].type, entity: number,
          confidence: candidate.confidence))
    }
    analysis.mentions = mentions.sorted { $0.span < $1.span }
    analysis.entities = entities
  }

  private func isListed(_ profile: EntityClusters.Profile) -> Bool {
    if profile.isNamed { return true }
    let members = profile.members.map { context.candidates[$0] }
    guard members.contains(where: { $0.kind == .description }) else { return false }
    if members.contains(where: \.isWanted) { return members.count > 1 || profile.type != .misc }
    return members.count > 1 && Self.listedTypes.contains(profile.type ?? .misc)
  }

  /// Types of which unnamed ones are listed when they are referred to twice.
  private static let listedTypes: Set<EntityType> = [.person, .organization, .group]

  private func type(of profile: EntityClusters.Profile) -> EntityType {
    if profile.isTypeStated, let type = profile.type { return type }
    var votes: [EntityType: Int] = [:]
    for member in profile.members where context.candidates[member].kind == .name {
      if let type = context.candidates[member].type { votes[type, default: 0] += 1 }
    }
    let best = EntityType.allCases.max { (votes[$0] ?? 0) < (votes[$1] ?? 0) }
    if let best, votes[best] != nil { return best }
    return profile.type ?? .misc
  }

  private func entity(_ profile: EntityClusters.Profile, _ type: EntityType) -> DocumentEntity {
    let members = profile.members.sorted()
    let named = members.filter { context.candidates[$0].kind == .name }
    let described = members.filter { context.candidates[$0].kind == .description }
    var forms: [String] = []
    for member in named.isEmpty ? described : named {
      let form = words(of: context.candidates[member])
      if !forms.contains(form) { forms.append(form) }
      if forms.count == 16 { break }
    }
    var name = forms.first { !startsWithOwner($0) } ?? forms.first ?? ""
    if !named.isEmpty {
      for form in forms where fullness(form) > fullness(name) { name = form }
    }
    return DocumentEntity(
      type: type, name: name, isNamed: !named.isEmpty, aliases: forms.filter { $0 != name })
  }

  /// `their own army` says less than `the Russian army`.
  private func startsWithOwner(_ form: String) -> Bool {
    let first = form.prefix { $0 != " " }.lowercased()
    return PronounForms.entry(first)?.isPossessive == true || first == "her" || first == "his"
  }

  private func fullness(_ form: String) -> Int {
    form.split(separator: " ").count * 1000 + form.utf8.count
  }

  private func words(of candidate: MentionCandidate) -> String {
    context.analysis.text(candidate.span).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

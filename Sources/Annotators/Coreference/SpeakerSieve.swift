import TextModel

/// Reads *I*, *we* and *you* inside a quotation as the one who speaks or is told.
struct SpeakerSieve {
  /// Joins the pronouns of quotations. Complexity: O(n).
  func join(_ context: DiscourseContext, _ clusters: inout EntityClusters) {
    let attributions = context.analysis.attributions
    let speakers = attributions.map { $0.source.flatMap { context.candidate(for: $0) } }
    let addressees = attributions.map { $0.addressee.flatMap { context.candidate(for: $0) } }
    for (index, candidate) in context.candidates.enumerated() {
      guard candidate.isQuoted, let attribution = candidate.attribution else { continue }
      switch candidate.pronoun {
      case .first:
        guard let speaker = speakers[attribution], mayBePerson(speaker, &clusters) else { continue }
        merge(speaker, index, &clusters)
      case .firstPlural:
        guard let speaker = speakers[attribution], isBody(speaker, &clusters) else { continue }
        clusters.merge(speaker, index)
      case .second where context.candidates[index].isPossessive || candidate.pronoun == .second:
        guard let told = addressees[attribution], mayBePerson(told, &clusters) else { continue }
        merge(told, index, &clusters)
      default: continue
      }
    }
  }

  private func merge(_ speaker: Int, _ pronoun: Int, _ clusters: inout EntityClusters) {
    clusters.merge(speaker, pronoun)
  }

  private func mayBePerson(_ candidate: Int, _ clusters: inout EntityClusters) -> Bool {
    let profile = clusters.profile(of: candidate)
    return profile.type == .person || profile.type == nil
  }

  private func isBody(_ candidate: Int, _ clusters: inout EntityClusters) -> Bool {
    let profile = clusters.profile(of: candidate)
    return profile.type == .organization || profile.type == .group || profile.isPlural
  }
}

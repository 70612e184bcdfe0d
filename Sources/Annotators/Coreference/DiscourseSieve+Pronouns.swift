import TextModel

extension DiscourseSieve {
  /// What each further mention of an entity adds to its salience.
  private static let repetition = 0.1
  /// The most that the size of a cluster adds.
  private static let prominence = 0.4
  /// What having spoken adds for a pronoun that is a subject.
  private static let speaking = 0.8
  /// How far the best antecedent must be ahead of the second.
  private static let lead = 0.1

  /// The best antecedent of a pronoun, or nil when none is good enough or two are as good.
  mutating func antecedent(ofPronoun index: Int, _ clusters: inout EntityClusters) -> Int? {
    let pronoun = context.candidates[index]
    switch pronoun.pronoun {
    case .masculine, .feminine, .neuter, .plural: break
    case .first, .firstPlural, .second, nil: return nil
    }
    var scores: [(root: Int, candidate: Int, score: Double)] = []
    for other in recent() {
      let antecedent = context.candidates[other]
      guard pronoun.sentence - antecedent.sentence <= Self.pronounReach else { break }
      guard fits(pronoun, index, other, &clusters), !isBound(index, other) else { continue }
      let root = clusters.root(of: other)
      let score = salience(of: other, for: index, &clusters)
      if let known = scores.firstIndex(where: { $0.root == root }) {
        scores[known].score = max(scores[known].score, score) + Self.repetition
      } else {
        scores.append((root, other, score))
      }
    }
    scores.removeAll { isBoundToCluster(index, $0.root, &clusters) }
    guard let best = scores.max(by: { $0.score < $1.score }), best.score > threshold(pronoun)
    else { return nil }
    let second = scores.filter { $0.root != best.root }.map(\.score).max() ?? -10
    return best.score - second < Self.lead ? nil : best.candidate
  }

  private func threshold(_ pronoun: MentionCandidate) -> Double {
    switch pronoun.pronoun {
    case .masculine, .feminine: -1.5
    case .neuter: 0.8
    default: 0
    }
  }

  private func fits(
    _ pronoun: MentionCandidate, _ index: Int, _ other: Int, _ clusters: inout EntityClusters
  ) -> Bool {
    let profile = clusters.profile(of: other)
    switch pronoun.pronoun {
    case .masculine, .feminine:
      return profile.type == .person && !profile.isPlural
        && profile.gender.agrees(with: pronoun.gender)
    case .neuter:
      guard let type = profile.type else { return false }
      return type != .person && type != .group && !profile.isPlural
    case .plural:
      return profile.isPlural || profile.type == .organization || profile.type == .group
    default: return false
    }
  }

  /// How much a candidate is in mind where a pronoun stands.
  private func salience(
    of other: Int, for index: Int, _ clusters: inout EntityClusters
  ) -> Double {
    let (pronoun, antecedent) = (context.candidates[index], context.candidates[other])
    let profile = clusters.profile(of: other)
    let distance = pronoun.sentence - antecedent.sentence
    var score = 2.0 - Double(distance)
    let deprel = context.tokens[antecedent.head].deprel
    if deprel.isSubject { score += 1.2 }
    if deprel == .obj || deprel == .iobj { score += 0.3 }
    if sources.contains(other), context.tokens[pronoun.head].deprel.isSubject {
      score += Self.speaking
    }
    if antecedent.kind == .pronoun { score += 0.5 }
    if antecedent.isPossessive { score -= 0.3 }
    if profile.isNamed { score += 0.4 }
    score += min(Self.prominence, Double(profile.members.count) * 0.1)
    if pronoun.gender != .unknown, profile.gender == pronoun.gender { score += 1 }
    if let attribution = pronoun.attribution, let speaker = speakers[attribution],
      clusters.areSame(speaker, other)
    {
      score += pronoun.isQuoted ? -4 : 1.2
    }
    if antecedent.isQuoted != pronoun.isQuoted { score -= 0.5 }
    if pronoun.isPossessive, isCoordinated(pronoun, antecedent) { score += 3 }
    switch pronoun.pronoun {
    case .plural:
      if profile.isPlural || profile.type == .group { score += 1 } else { score -= 0.3 }
      if profile.type == .misc || profile.type == .place { score -= 1 }
    case .neuter:
      if profile.type == .organization { score += 0.6 }
      if profile.type == .place { score -= pronoun.isPossessive ? 0.2 : 1.0 }
      if profile.type == .misc { score -= 0.2 }
      if distance > 1 { score -= 2 }
      if pronoun.isPossessive, distance == 0 { score += 0.8 }
    default: break
    }
    return score
  }

  /// `Mira and her son`: the owner is what the owned noun is coordinated with.
  private func isCoordinated(_ pronoun: MentionCandidate, _ other: MentionCandidate) -> Bool {
    let owned = context.tokens[pronoun.head].head
    return owned >= 0 && context.tokens[owned].deprel == .conj
      && context.tokens[owned].head == other.head
  }

  /// Binding: a plain pronoun is no other argument of the same verb, and nothing owns itself.
  private func isBound(_ index: Int, _ other: Int) -> Bool {
    let (pronoun, antecedent) = (context.candidates[index], context.candidates[other])
    if antecedent.span.contains(pronoun.span) { return true }
    guard pronoun.sentence == antecedent.sentence else { return pronoun.isReflexive }
    let clause = context.tokens[pronoun.head].head
    let same = clause >= 0 && clause == context.tokens[antecedent.head].head
    if pronoun.isReflexive { return !same && clause >= 0 }
    if same, !pronoun.isPossessive, !antecedent.isPossessive { return true }
    if !pronoun.isPossessive, clause >= 0, understoodSubject(of: clause) == antecedent.head {
      return true
    }
    return speaksOfItself(pronoun, antecedent)
  }

  /// The subject of a clause, also one that is understood from the clauses above (`Ivan called him to
  /// tell him`); nil when none is near.
  private func understoodSubject(of clause: Int) -> Int? {
    var verb = clause
    for _ in 0..<6 {
      if let subject = context.child(of: verb, .nsubj, .nsubjPass) { return subject }
      guard [.xcomp, .advcl, .conj].contains(context.tokens[verb].deprel),
        context.tokens[verb].head >= 0
      else { return nil }
      verb = context.tokens[verb].head
    }
    return nil
  }

  /// Whether the candidate stands inside what the pronoun, a source, says.
  private func speaksOfItself(_ pronoun: MentionCandidate, _ other: MentionCandidate) -> Bool {
    guard other.isQuoted, let attribution = other.attribution,
      let speaker = speakers[attribution], other.pronoun != .first
    else { return false }
    return context.candidates[speaker].span == pronoun.span
  }

  /// Whether another member of the cluster is bound against the pronoun in its own clause.
  private func isBoundToCluster(
    _ index: Int, _ root: Int, _ clusters: inout EntityClusters
  ) -> Bool {
    let pronoun = context.candidates[index]
    guard !pronoun.isReflexive else { return false }
    for member in clusters.profile(of: root).members.suffix(12)
    where context.candidates[member].sentence == pronoun.sentence && isBound(index, member) {
      return true
    }
    return false
  }
}

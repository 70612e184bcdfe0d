import TextModel

/// Who is quoted in each paragraph, for words in quotation marks that no attribution holds.
private struct ParagraphSpeakers {
  private let context: DiscourseContext
  private let paragraphs: [Int]
  private var speakers: [Int: [Int]] = [:]

  init(_ context: DiscourseContext, _ found: [Int?]) {
    self.context = context
    var paragraph = 0
    var paragraphs: [Int] = []
    for sentence in context.analysis.sentences {
      if sentence.startsParagraph { paragraph += 1 }
      paragraphs.append(paragraph)
    }
    self.paragraphs = paragraphs
    for (index, attribution) in context.analysis.attributions.enumerated()
    where attribution.kind != .indirect {
      guard let speaker = found[index], !context.candidates[speaker].isQuoted else { continue }
      speakers[paragraphs[context.candidates[speaker].sentence], default: []].append(speaker)
    }
  }

  /// The one person quoted in the paragraph of a candidate, or nil when there are two.
  func only(for candidate: Int, _ clusters: inout EntityClusters) -> Int? {
    let here = speakers[paragraphs[context.candidates[candidate].sentence]] ?? []
    let people = here.prefix(16).filter { clusters.profile(of: $0).type == .person }
    let named = people.filter { clusters.profile(of: $0).isNamed }
    guard let first = named.first ?? people.first else { return nil }
    guard (named.isEmpty ? people : named).allSatisfy({ clusters.areSame($0, first) }) else {
      return nil
    }
    return people.min { distance($0, candidate) < distance($1, candidate) }
  }

  private func distance(_ first: Int, _ second: Int) -> Int {
    abs(context.candidates[first].span.start - context.candidates[second].span.start)
  }
}

/// Reads *I*, *we* and *you* inside a quotation as the one who speaks or is told.
struct SpeakerSieve {
  /// Joins the pronouns of quotations. Complexity: O(n).
  func join(_ context: DiscourseContext, _ clusters: inout EntityClusters) {
    let attributions = context.analysis.attributions
    let speakers = attributions.map { $0.source.flatMap { context.candidate(for: $0) } }
    let addressees = attributions.map { $0.addressee.flatMap { context.candidate(for: $0) } }
    let nearby = ParagraphSpeakers(context, speakers)
    for (index, candidate) in context.candidates.enumerated() {
      guard candidate.isQuoted else { continue }
      guard let attribution = candidate.attribution else {
        if candidate.pronoun == .first, let speaker = nearby.only(for: index, &clusters) {
          merge(speaker, index, &clusters)
        }
        continue
      }
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
    return profile.type == .organization || profile.type == .group || profile.type == .place
      || profile.isPlural
  }
}

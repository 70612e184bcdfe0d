import TextModel

/// Reads the candidates from left to right and joins each pronoun and description to what the text
/// has in mind at that point.
struct DiscourseSieve {
  let context: DiscourseContext
  /// Where each cluster was mentioned last: candidates that have been read, oldest first.
  var history: [Int] = []
  /// For each attribution the candidate that speaks.
  let speakers: [Int?]
  /// The candidates that speak.
  let sources: Set<Int>

  /// How many read candidates are looked at for an antecedent.
  static let window = 60
  /// How many sentences back a pronoun may reach.
  static let pronounReach = 4
  /// How many sentences back a description may reach by its type alone.
  static let typeReach = 3

  init(_ context: DiscourseContext) {
    self.context = context
    speakers = context.analysis.attributions.map {
      $0.source.flatMap { context.candidate(for: $0) }
    }
    sources = Set(speakers.compactMap(\.self))
  }

  /// Joins the candidates. Complexity: O(n), the window being bounded.
  mutating func join(_ clusters: inout EntityClusters) {
    var lastByNoun: [String: [Int]] = [:]
    for index in readingOrder() {
      let candidate = context.candidates[index]
      switch candidate.kind {
      case .pronoun:
        if isOpen(index, &clusters),
          let antecedent = antecedent(ofPronoun: index, &clusters)
        {
          clusters.merge(antecedent, index)
        }
      case .description:
        noteKin(index, &clusters)
        if let antecedent = antecedent(ofDescription: index, lastByNoun, &clusters) {
          clusters.merge(antecedent, index)
        }
        lastByNoun[candidate.noun, default: []].append(index)
      case .name, .nationality: break
      }
      history.append(index)
    }
  }

  /// Whether nothing but pronouns (`he`, the *I* of what he says) is known of a pronoun so far.
  private func isOpen(_ index: Int, _ clusters: inout EntityClusters) -> Bool {
    let members = clusters.profile(of: index).members
    return members.count <= 64 && members.allSatisfy { context.candidates[$0].kind == .pronoun }
  }

  /// Inner candidates before the outer ones that need them.
  private func readingOrder() -> [Int] {
    context.candidates.indices.sorted { left, right in
      let (a, b) = (context.candidates[left].span, context.candidates[right].span)
      if a.overlaps(b) { return a.length != b.length ? a.length < b.length : left < right }
      return a.start < b.start
    }
  }

  /// Whether two candidates stand inside each other, or `other` belongs to what `index` holds.
  func isNested(_ index: Int, _ other: Int) -> Bool {
    context.candidates[index].span.overlaps(context.candidates[other].span)
  }

  /// The read candidates that may be looked at, latest first.
  func recent() -> ReversedCollection<ArraySlice<Int>> { history.suffix(Self.window).reversed() }
}

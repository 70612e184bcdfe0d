internal import TextModel

extension StoryGraph {
  /// The graph with claims that surely say the same as one claim, under the first of their ids.
  ///
  /// Depends on the content of the graph alone, not on the order in which it was gathered.
  /// Complexity: O(n log n).
  public func groupingClaims() -> StoryGraph {
    let matching = ClaimMatching(claims: claims, reports: reports, documents: documents)
    let groups = matching.groups()
    if groups.isEmpty { return self }
    var grouped = claims
    var headOf: [String: String] = [:]
    for (members, reason) in groups {
      let head = members[0]
      for member in members.dropFirst() {
        headOf[claims[member].id] = claims[head].id
        grouped[head].wordings.append(claims[member].id)
        grouped[head].about += claims[member].about.filter { !grouped[head].about.contains($0) }
        grouped[head].dates += claims[member].dates.filter { !grouped[head].dates.contains($0) }
      }
      grouped[head].wordings.sort()
      grouped[head].grouping = reason
    }
    var reports = reports
    for index in reports.indices {
      if let head = headOf[reports[index].claim] { reports[index].claim = head }
    }
    return StoryGraph(
      documents: documents, entities: entities, claims: grouped.filter { headOf[$0.id] == nil },
      reports: reports, relations: relations)
  }

  /// The claims that cannot both be right: different numbers for the same thing, denial against
  /// assertion. Nothing is resolved. Complexity: O(n log n).
  public func contradictions() -> [Contradiction] {
    ClaimMatching(claims: claims, reports: reports, documents: documents).contradictions()
      + disputed()
  }

  /// Claims with one wording that some origin asserts and another denies.
  private func disputed() -> [Contradiction] {
    var asserted: Set<String> = []
    var denied: Set<String> = []
    for report in reports {
      switch report.chain.last?.stance {
      case .denies: denied.insert(report.claim)
      case .asserts, .confirms, .alleges: asserted.insert(report.claim)
      default: break
      }
    }
    return asserted.intersection(denied).sorted().map {
      Contradiction(claim: $0, other: $0, reason: "one voice says it, another denies it")
    }
  }
}

import TextModel

/// Joins what the syntax of one sentence says is the same: appositions, copulas, `the city of X`,
/// `identified as X`. Collects kin that the text states.
struct StructureSieve {
  /// Joins within sentences. Complexity: O(n).
  func join(_ context: DiscourseContext, _ clusters: inout EntityClusters) {
    for token in context.tokens.indices {
      guard let own = context.candidate(at: token) else { continue }
      joinApposition(own, token, context, &clusters)
      joinNounBeforeName(own, token, context, &clusters)
      joinAfterComma(own, context, &clusters)
      joinNameAfterComma(own, context, &clusters)
      joinCopula(own, token, context, &clusters)
      joinPlaceKind(own, token, context, &clusters)
      joinNaming(own, token, context, &clusters)
    }
    noteKin(context, &clusters)
  }

  private func joinApposition(
    _ own: Int, _ token: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    guard context.tokens[token].deprel == .appos,
      let other = context.candidate(at: context.tokens[token].head),
      !isList(token, context)
    else { return }
    mergeIfSame(other, own, context, &clusters)
  }

  /// `X, Y and Z` read as appositions is a list of different ones.
  private func isList(_ token: Int, _ context: DiscourseContext) -> Bool {
    context.tree.children(of: token).contains { context.tokens[$0].deprel == .conj }
      && context.candidates[context.candidateAtHead[token]].kind == .name
  }

  /// `Mendez's wife Jonna Mendez`, `independent news outlet Verstka`: a noun phrase with a
  /// determiner, right in front of the name that heads it or hangs on it.
  private func joinNounBeforeName(
    _ own: Int, _ token: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    let candidate = context.candidates[own]
    guard candidate.kind == .description else { return }
    let next = candidate.span.end
    for index in own + 1..<min(own + 6, context.candidates.count) {
      let name = context.candidates[index]
      guard name.span.start > next else { continue }
      guard name.kind == .name, name.span.start - next == 1, name.sentence == candidate.sentence,
        context.tokens[token].head == name.head || context.tokens[name.head].head == token
          || Self.outlets.contains(candidate.noun),
        name.type != .place || NounLexicon.isPlaceKind(candidate.noun)
      else { return }
      if name.type == .person, name.words.count == 1, candidate.type == .organization {
        clusters.retype(index, .organization)
      }
      mergeIfSame(index, own, context, &clusters)
      return
    }
  }

  /// `Vasily, the father of a soldier, said`: read from the commas where the tree is not sure.
  private func joinAfterComma(
    _ own: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    let name = context.candidates[own]
    guard name.kind == .name, own + 1 < context.candidates.count,
      context.child(of: name.head, .caseMarker) == nil
    else { return }
    let next = context.candidates[own + 1]
    guard next.kind == .description, next.sentence == name.sentence, !next.isPlural,
      next.span.start == name.span.end + 2,
      context.analysis.text(TextSpan(name.span.end, next.span.start)) == ", ",
      startsWithDeterminer(next, context), isClosed(next, context)
    else { return }
    let isKin = Kinship(noun: next.noun) != nil
    if isKin, name.type != .person, name.words.count == 1 { clusters.retype(own, .person) }
    mergeIfSame(own, own + 1, context, &clusters)
  }

  private func startsWithDeterminer(
    _ candidate: MentionCandidate, _ context: DiscourseContext
  ) -> Bool {
    guard let first = context.analysis.tokens(in: candidate.span).first else { return false }
    return ["the", "a", "an", "his", "her"].contains(context.form(first))
  }

  /// Whether a comma closes the apposition within a few words.
  private func isClosed(_ candidate: MentionCandidate, _ context: DiscourseContext) -> Bool {
    let end = context.analysis.tokens(in: candidate.span).upperBound
    let sentence = context.analysis.sentences[candidate.sentence].tokens
    return (end..<min(end + 12, sentence.upperBound)).contains { context.form($0) == "," }
  }

  /// Nouns that stand in front of a name as its kind, whatever the tree says.
  private static let outlets: Set<String> = [
    "outlet", "newspaper", "broadcaster", "website", "magazine", "portal", "channel", "daily",
    "weekly", "agency",
  ]

  private func joinCopula(
    _ own: Int, _ token: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    guard context.child(of: token, .cop) != nil, context.candidates[own].kind == .description,
      let subjectToken = context.child(of: token, .nsubj, .nsubjOuter),
      let subject = context.candidate(at: subjectToken), !isNegated(token, context),
      context.child(of: token, .caseMarker) == nil,
      !context.candidates[own].isPlural || context.candidates[subject].isPlural
    else { return }
    guard context.candidates[subject].kind != .pronoun else {
      clusters.note(subject, role: context.candidates[own].noun)
      return
    }
    mergeIfSame(subject, own, context, &clusters)
  }

  private func isNegated(_ token: Int, _ context: DiscourseContext) -> Bool {
    context.tree.children(of: token).contains {
      ["not", "n't", "never", "no", "no longer"].contains(context.form($0))
        || context.tokens[$0].deprel == .aux
          && ["would", "could", "may", "might", "should"].contains(context.form($0))
    }
  }

  /// `the city of Bryanka`, `the Ukrainian town of Bryanka`.
  private func joinPlaceKind(
    _ own: Int, _ token: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    let candidate = context.candidates[own]
    guard candidate.kind == .name, candidate.type == .place,
      context.tokens[token].deprel == .nmod,
      let outer = context.candidate(at: context.tokens[token].head),
      Self.namedKinds.contains(context.candidates[outer].noun), hasOf(token, context)
    else { return }
    clusters.merge(own, outer)
  }

  private static let namedKinds: Set<String> = [
    "city", "town", "village", "state", "province", "region", "district", "island", "county",
    "hamlet", "republic", "municipality", "oblast", "suburb", "port", "settlement", "kingdom",
    "borough", "neighbourhood", "neighborhood", "commune", "peninsula", "territory",
  ]

  private func hasOf(_ token: Int, _ context: DiscourseContext) -> Bool {
    context.child(of: token, .caseMarker).map { context.form($0) == "of" } ?? false
  }

  /// `a soldier identified only as Alexander`, `a man named Ivan`.
  private func joinNaming(
    _ own: Int, _ token: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    guard context.candidates[own].kind == .name, context.tokens[token].head >= 0 else { return }
    let verb = context.tokens[token].head
    guard Self.namings.contains(context.form(verb)), context.tokens[verb].deprel == .acl,
      [.obl, .xcomp, .obj, .nmod].contains(context.tokens[token].deprel),
      let other = context.candidate(at: context.tokens[verb].head)
    else { return }
    mergeIfSame(own, other, context, &clusters)
  }

  private static let namings: Set<String> = ["identified", "named", "called", "known", "dubbed"]

  private func mergeIfSame(
    _ first: Int, _ second: Int, _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    guard first != second, !isNested(first, second, context),
      clusters.mayMerge(first, second)
    else { return }
    clusters.merge(first, second)
  }

  private func isNested(_ first: Int, _ second: Int, _ context: DiscourseContext) -> Bool {
    context.candidates[first].span.overlaps(context.candidates[second].span)
  }

  private func noteKin(_ context: DiscourseContext, _ clusters: inout EntityClusters) {
    for (index, candidate) in context.candidates.enumerated() {
      guard let holder = candidate.holder, let kin = Kinship(noun: candidate.noun),
        context.candidates[holder].kind != .pronoun
      else { continue }
      clusters.note(index, kin: .init(kin: kin, of: holder))
      clusters.note(holder, kin: .init(kin: kin.inverse, of: index))
    }
  }
}

import TextModel

extension DiscourseSieve {
  /// The candidate that a description resumes, or nil when it introduces something new.
  func antecedent(
    ofDescription index: Int, _ lastByNoun: [String: [Int]], _ clusters: inout EntityClusters
  ) -> Int? {
    let description = context.candidates[index]
    guard clusters.profile(of: index).members.count == 1 || !clusters.profile(of: index).isNamed
    else { return nil }
    if let kin = kin(index, &clusters) { return kin }
    guard description.isDefinite, !description.isOther else { return nil }
    return sameNoun(index, lastByNoun, &clusters) ?? roleBearer(index, &clusters)
      ?? namedAfterNoun(index, &clusters) ?? onlyOfType(index, &clusters)
  }

  /// Adds the tie that `her son` states once it is known who she is.
  func noteKin(_ index: Int, _ clusters: inout EntityClusters) {
    let description = context.candidates[index]
    guard let holder = description.holder, context.candidates[holder].kind == .pronoun,
      let kin = Kinship(noun: description.noun)
    else { return }
    clusters.note(index, kin: .init(kin: kin, of: holder))
  }

  /// `his son` when the text has said who his child is, or has spoken of `his son` before.
  private func kin(_ index: Int, _ clusters: inout EntityClusters) -> Int? {
    let description = context.candidates[index]
    guard let holder = description.holder, let kin = Kinship(noun: description.noun),
      !description.isPlural, !description.isOther
    else { return nil }
    let ties = clusters.profile(of: holder).kin
    var found: [Int] = []
    for tie in ties where tie.kin == kin.inverse && tie.of != index {
      guard clusters.profile(of: tie.of).gender.agrees(with: description.gender),
        clusters.mayMerge(tie.of, index), !found.contains(where: { clusters.areSame($0, tie.of) })
      else { continue }
      found.append(tie.of)
    }
    if found.count == 1 { return found[0] }
    clusters.note(holder, kin: .init(kin: kin.inverse, of: index))
    return nil
  }

  /// The last description with the same noun whose modifiers and holder do not speak against it.
  private func sameNoun(
    _ index: Int, _ lastByNoun: [String: [Int]], _ clusters: inout EntityClusters
  ) -> Int? {
    let description = context.candidates[index]
    for other in (lastByNoun[description.noun] ?? []).suffix(6).reversed() {
      let antecedent = context.candidates[other]
      guard antecedent.isPlural == description.isPlural, !isNested(index, other),
        clusters.mayMerge(other, index)
      else { continue }
      let known = Set(antecedent.words)
      let isPerson = description.type == .person || description.type == .group
      let told = description.words.filter { !known.contains($0) && !Self.empty.contains($0) }
      if !told.isEmpty, isPerson || !known.isEmpty { continue }
      if let mine = description.holder {
        guard let theirs = antecedent.holder, clusters.areSame(mine, theirs) else { continue }
      }
      return other
    }
    return nil
  }

  /// Modifiers that tell nothing new.
  private static let empty: Set<String> = ["same", "new", "said", "own", "former", "then", "late"]

  /// `the president` when one person in mind has been called president.
  private func roleBearer(_ index: Int, _ clusters: inout EntityClusters) -> Int? {
    let description = context.candidates[index]
    guard description.holder == nil || description.type != .person else { return nil }
    var bearers: [Int] = []
    for other in recent() {
      guard clusters.profile(of: other).roles.contains(description.noun),
        clusters.mayMerge(other, index), !isNested(index, other),
        !bearers.contains(where: { clusters.areSame($0, other) })
      else { continue }
      bearers.append(other)
    }
    if description.type == .person { return bearers.count == 1 ? bearers[0] : nil }
    return bearers.first
  }

  /// `the ministry` after `Emergencies Ministry`.
  private func namedAfterNoun(_ index: Int, _ clusters: inout EntityClusters) -> Int? {
    let description = context.candidates[index]
    guard description.type != .person, description.type != .group, description.holder == nil,
      description.words.isEmpty
    else { return nil }
    return recent().first { other in
      context.candidates[other].kind == .name
        && context.candidates[other].words.contains(description.noun)
        && clusters.mayMerge(other, index) && !isNested(index, other)
    }
  }

  /// `the company` when the last sentences name one body, and no other.
  private func onlyOfType(_ index: Int, _ clusters: inout EntityClusters) -> Int? {
    let description = context.candidates[index]
    guard Self.resuming.contains(description.noun), description.words.isEmpty,
      description.holder == nil
    else { return nil }
    var found: Int?
    for other in recent() {
      let antecedent = context.candidates[other]
      guard description.sentence - antecedent.sentence <= Self.typeReach else { break }
      let profile = clusters.profile(of: other)
      guard profile.isNamed, profile.type == description.type, !isNested(index, other),
        isOfKind(other, description.noun), clusters.mayMerge(other, index)
      else { continue }
      if let found, !clusters.areSame(found, other) {
        return description.sentence - antecedent.sentence <= 1 ? nil : found
      }
      found = other
    }
    return found
  }

  /// Whether a named place can be what the noun calls it: a country is no city.
  private func isOfKind(_ other: Int, _ noun: String) -> Bool {
    let candidate = context.candidates[other]
    guard candidate.type == .place, candidate.kind == .name else { return true }
    let isCountry = Self.countries.contains(NameForm(candidate.words).key)
    if Self.countryNouns.contains(noun) { return isCountry }
    return !(isCountry && Self.smallerNouns.contains(noun))
  }

  private static let countries = Set(
    Nationality.allCountryNames.map { name in
      NameForm(name.split(separator: " ").map(String.init)).key
    })
  private static let countryNouns: Set<String> = ["country", "nation"]
  private static let smallerNouns: Set<String> = ["city", "town", "village", "state", "capital"]

  /// Nouns by which news resume what they have named, whatever it was called.
  private static let resuming: Set<String> = [
    "company", "firm", "organization", "organisation", "group", "agency", "newspaper", "paper",
    "publication", "outlet", "website", "site", "magazine", "broadcaster", "team", "club", "party",
    "university", "airline", "country", "city", "town", "village", "island", "nation", "state",
    "ship", "vessel", "film", "event", "virus", "coronavirus", "disease", "festival", "competition",
    "contest", "convention", "tournament", "bill", "law", "act", "agreement", "treaty", "show",
    "series", "book", "spacecraft", "storm", "hurricane", "tanker", "exhibit", "hashtag", "capital",
  ]
}

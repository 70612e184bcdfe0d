import TextModel

/// Joins names: the same name, short forms, surnames, acronyms.
///
/// A short form joins only when one longer name explains it; of two people with the same surname
/// neither takes it.
struct NameSieve {
  /// One name of the text, with all candidates that bear it.
  private struct Entry {
    var form: NameForm
    var type: EntityType
    var candidates: [Int]
  }

  /// Joins the names among the candidates. Complexity: O(n log n).
  func join(_ context: DiscourseContext, _ clusters: inout EntityClusters) {
    var entries = exactForms(context, &clusters)
    entries.sort {
      $0.form.words.count != $1.form.words.count
        ? $0.form.words.count > $1.form.words.count : $0.candidates[0] < $1.candidates[0]
    }
    joinPeople(entries.filter { $0.type == .person }, context, &clusters)
    joinBodies(entries.filter { $0.type != .person }, context, &clusters)
    joinAcronyms(entries.filter { $0.type != .person }, context, &clusters)
    joinSpellings(entries.filter { $0.type == .place }, &clusters)
  }

  private func exactForms(
    _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) -> [Entry] {
    var entries: [Entry] = []
    var known: [String: Int] = [:]
    for (index, candidate) in context.candidates.enumerated() where candidate.kind == .name {
      guard let type = candidate.type else { continue }
      let form = NameForm(candidate.words)
      let key = "\(type == .person ? "person" : type.rawValue) \(form.key)"
      if let entry = known[key] {
        let isSolo = form.words.count == 1 && type == .person
        if isSolo,
          !clusters.profile(of: entries[entry].candidates[0]).gender
            .agrees(with: candidate.gender)
        {
          entries.append(Entry(form: form, type: type, candidates: [index]))
          continue
        }
        clusters.merge(entries[entry].candidates[0], index)
        entries[entry].candidates.append(index)
      } else {
        known[key] = entries.count
        entries.append(Entry(form: form, type: type, candidates: [index]))
      }
    }
    return entries
  }

  // MARK: People

  private func joinPeople(
    _ entries: [Entry], _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    var byFirst: [String: [Int]] = [:]
    var byLast: [String: [Int]] = [:]
    var byMiddle: [String: [Int]] = [:]
    var byBoth: [String: Int] = [:]
    for entry in entries {
      let words = entry.form.words
      let own = entry.candidates[0]
      guard let first = words.first, let last = words.last else { continue }
      if words.count == 1 {
        let bearers = distinct(
          (byLast[first] ?? []) + (byFirst[first] ?? []), own, &clusters)
        if bearers.count == 1 { clusters.merge(bearers[0], own) }
        if bearers.isEmpty, first.count > 3 {
          let inner = distinct(byMiddle[first] ?? [], own, &clusters)
          if inner.count == 1 { clusters.merge(inner[0], own) }
        }
        continue
      }
      let tail = words.suffix(2).joined(separator: " ")
      if words.count == 2, let full = distinct(byFirst[tail] ?? [], own, &clusters).first,
        !first.hasSuffix(".")
      {
        clusters.merge(full, own)
        continue
      }
      if let fuller = byBoth["\(first) \(last)"],
        clusters.profile(of: fuller).gender.agrees(with: clusters.profile(of: own).gender)
      {
        clusters.merge(fuller, own)
        continue
      }
      byBoth["\(first) \(last)"] = own
      byLast[last, default: []].append(own)
      byFirst[first, default: []].append(own)
      for middle in words.dropFirst().dropLast().prefix(4) {
        byMiddle[middle, default: []].append(own)
      }
      if words.count > 2 {
        byFirst[tail, default: []].append(own)
        byFirst[words.prefix(2).joined(separator: " "), default: []].append(own)
      }
    }
  }

  /// The different people among the bearers of a name who may be `own`.
  private func distinct(
    _ bearers: [Int], _ own: Int, _ clusters: inout EntityClusters
  ) -> [Int] {
    var seen: Set<Int> = []
    var result: [Int] = []
    let gender = clusters.profile(of: own).gender
    for bearer in bearers
    where clusters.profile(of: bearer).gender.agrees(with: gender)
      && seen.insert(clusters.root(of: bearer)).inserted
    {
      result.append(bearer)
    }
    return result
  }

  // MARK: Organizations, places, other names

  private func joinBodies(
    _ entries: [Entry], _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    var longer: [String: [Int]] = [:]
    for entry in entries {
      let words = entry.form.words
      let own = entry.candidates[0]
      let isShort = entry.type != .place || words.count > 1
      let found = isShort ? longer["\(entry.type.rawValue) \(entry.form.key)"] ?? [] : []
      var fuller: [Int] = []
      for one in found where !fuller.contains(where: { clusters.areSame($0, one) }) {
        fuller.append(one)
      }
      if fuller.count == 1 { clusters.merge(fuller[0], own) }
      for part in parts(of: words, type: entry.type) {
        let key = "\(entry.type.rawValue) \(part)"
        if (longer[key]?.count ?? 0) < 8 { longer[key, default: []].append(own) }
      }
    }
  }

  /// The short forms by which a long name may be resumed.
  private func parts(of words: [String], type: EntityType) -> [String] {
    guard words.count > 1, words.count <= 12 else { return [] }
    var parts: Set<String> = []
    for length in 1..<words.count {
      let front = words.prefix(length)
      let back = words.suffix(length)
      if type != .place, length > 1 || !Self.vague.contains(words[0]) {
        parts.insert(front.joined(separator: " "))
      }
      if type == .organization || length > 1 { parts.insert(back.joined(separator: " ")) }
    }
    return parts.sorted()
  }

  /// First words that many names share.
  private static let vague: Set<String> = [
    "united", "national", "new", "international", "american", "european", "british", "russian",
    "north", "south", "west", "east", "federal", "world", "royal", "central", "first", "general",
    "saint", "st", "department", "ministry", "university", "house", "bank", "board", "office",
    "state", "prime", "supreme", "high", "great", "air", "san", "los", "democratic", "republican",
  ]

  private func joinAcronyms(
    _ entries: [Entry], _ context: DiscourseContext, _ clusters: inout EntityClusters
  ) {
    var byInitials: [String: [Int]] = [:]
    for entry in entries where entry.form.words.count > 1 {
      for initials in entry.form.initials where initials.count > 1 {
        byInitials["\(entry.type.rawValue) \(initials)", default: []].append(entry.candidates[0])
      }
    }
    for entry in entries where entry.form.words.count == 1 {
      let own = entry.candidates[0]
      let letters = entry.form.words[0].filter(\.isLetter)
      guard letters.count >= 2 else { continue }
      guard isUpperCase(context.candidates[own], context) else {
        if let full = expansion(inFrontOf: own, context) { clusters.merge(full, own) }
        continue
      }
      let named = byInitials["\(entry.type.rawValue) \(letters)"] ?? []
      if let only = named.first,
        named.allSatisfy({ clusters.areSame($0, only) })
      {
        clusters.merge(only, own)
      } else if let bracketed = expansion(inFrontOf: own, context) {
        clusters.merge(bracketed, own)
      }
    }
  }

  private func isUpperCase(_ candidate: MentionCandidate, _ context: DiscourseContext) -> Bool {
    let text = context.analysis.text(candidate.span)
    return text.filter(\.isUppercase).count >= 2 && text.filter(\.isLowercase).count <= 2
  }

  /// The name right in front of a bracket that holds the acronym alone.
  private func expansion(inFrontOf own: Int, _ context: DiscourseContext) -> Int? {
    let candidate = context.candidates[own]
    let range = context.analysis.tokens(in: candidate.span)
    guard range.lowerBound >= 2, range.upperBound < context.tokens.count,
      context.tokens[range.lowerBound - 1].xpos == .leftBracket
        || context.analysis.form(range.lowerBound - 1) == "(",
      context.analysis.form(range.upperBound) == ")"
    else { return nil }
    let end = context.tokens[range.lowerBound - 2].span.end
    for index in stride(from: own - 1, through: max(0, own - 4), by: -1) {
      let other = context.candidates[index]
      guard other.kind == .name, other.span.end == end, other.type == candidate.type else {
        continue
      }
      return NameForm(other.words).words.first?.first == candidate.words.first?.first ? index : nil
    }
    return nil
  }

  /// Joins two long place names that differ in one letter within: transliterations, slips.
  private func joinSpellings(_ entries: [Entry], _ clusters: inout EntityClusters) {
    var byPattern: [String: Int] = [:]
    for entry in entries where entry.form.words.count == 1 {
      let letters = Array(entry.form.words[0])
      guard (7...24).contains(letters.count), letters.allSatisfy(\.isLetter) else { continue }
      for hole in 1..<letters.count - 1 {
        let pattern = String(letters[..<hole]) + "?" + String(letters[(hole + 1)...])
        if let other = byPattern[pattern] {
          clusters.merge(other, entry.candidates[0])
        } else {
          byPattern[pattern] = entry.candidates[0]
        }
      }
    }
  }
}

import TextModel

/// Finds names that the recogniser missed in one place although it is sure of the same words in
/// others: one sense per document.
struct NameConsistency {
  /// Adds to the mentions of a document each capitalised word that stands outside of all mentions
  /// and whose other places in the document are all mentions of one type by that word alone.
  static func complete(
    _ mentions: [Mention], _ analysis: borrowing Analysis, _ source: borrowing NameFeatures
  ) -> [Mention] {
    let table = source.table
    var covered = [Bool](repeating: false, count: analysis.tokens.count)
    var known: [UInt64: (type: EntityType, count: Int)] = [:]
    var mixed: Set<UInt64> = []
    for mention in mentions {
      let range = analysis.tokens(in: mention.span)
      for at in range { covered[at] = true }
      guard range.count == 1, let at = range.first, mention.confidence >= 0.5 else { continue }
      let form = table.words[at].form
      if let other = known[form], other.type != mention.type { mixed.insert(form) }
      known[form] = (mention.type, (known[form]?.count ?? 0) + 1)
    }
    var found: [Mention] = []
    for at in analysis.tokens.indices where !covered[at] {
      let word = table.words[at]
      guard word.traits.contains(.startsUpper), !word.traits.contains(.single),
        !source.context.occursLower[at], !mixed.contains(word.form),
        let other = known[word.form], other.type != .misc
      else { continue }
      found.append(
        Mention(
          span: analysis.tokens[at].span,
          kind: other.type == .nationality ? .nationality : .name, type: other.type,
          confidence: 0.5))
    }
    return found.isEmpty ? mentions : (mentions + found).sorted { $0.span < $1.span }
  }
}

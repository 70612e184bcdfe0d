import TextModel

/// Finds the places where the text repeats a person's one-word name that the recogniser saw
/// elsewhere but not there, as at the start of a sentence: `Vasily, the father of a soldier, said`.
struct MissedNames {
  let analysis: Analysis
  /// The one-word names that are always a person's.
  private let names: Set<Substring>

  init(_ analysis: Analysis) {
    self.analysis = analysis
    var people: Set<Substring> = []
    var others: Set<Substring> = []
    for mention in analysis.mentions where mention.kind == .name {
      let words = analysis.text(mention.span)
      guard words.utf8.count > 3, !words.contains(where: \.isWhitespace) else { continue }
      if mention.type == .person { people.insert(words) } else { others.insert(words) }
    }
    names = people.subtracting(others)
  }

  /// Whether a token outside the known names is such a name.
  func isName(_ token: Int, startsSentence: Bool) -> Bool {
    guard !names.isEmpty, analysis.tokens[token].span.length > 3 else { return false }
    let isProper = analysis.tokens[token].upos == .properNoun
    guard isProper || startsSentence, names.contains(analysis.form(token)) else { return false }
    return isProper || isApposed(token)
  }

  /// Whether a comma and an article follow.
  private func isApposed(_ token: Int) -> Bool {
    token + 2 < analysis.tokens.count && analysis.form(token + 1) == ","
      && analysis.tokens[token + 2].upos == .determiner
  }
}

import TextModel

/// Marks the tokens that stand between quotation marks.
///
/// Marks without a direction open and close in turn; a paragraph that leaves one open closes it.
enum QuotedTokens {
  /// One value a token.
  static func marked(in analysis: Analysis) -> [Bool] {
    var marked = [Bool](repeating: false, count: analysis.tokens.count)
    var isOpen = false
    for sentence in analysis.sentences {
      if sentence.startsParagraph { isOpen = false }
      for token in sentence.tokens {
        guard analysis.tokens[token].span.length <= 3 else {
          marked[token] = isOpen
          continue
        }
        switch analysis.form(token) {
        case "“", "„", "«", "``": isOpen = true
        case "”", "»", "''": isOpen = false
        case "\"": isOpen.toggle()
        default: marked[token] = isOpen
        }
      }
    }
    return marked
  }
}

public import TextModel

/// F1 of words, sentences, tags, lemmas and trees found in raw text, aligned by their bytes: the
/// measures of the CoNLL 2018 shared task, universal relations only.
public struct TreeScores: Sendable {
  /// Words with the right ends.
  public var words = FScore()
  /// Sentences with the right end.
  public var sentences = FScore()
  /// Words with the right universal tag.
  public var upos = FScore()
  /// Words with the right lemma.
  public var lemmas = FScore()
  /// Words with the right head.
  public var uas = FScore()
  /// Words with the right head and relation.
  public var las = FScore()

  /// Starts at zero.
  public init() {}

  /// Compares an analysis of the same text with the gold.
  public mutating func add(_ given: Analysis, gold: Analysis) {
    let goldAt = Dictionary(gold.tokens.map { ($0.span, $0) }) { first, _ in first }
    var (upos, lemmas, uas, las) = (0, 0, 0, 0)
    var words = 0
    for token in given.tokens {
      guard let other = goldAt[token.span] else { continue }
      words += 1
      if other.upos == token.upos { upos += 1 }
      if other.lemma == token.lemma { lemmas += 1 }
      guard head(other, in: gold) == head(token, in: given) else { continue }
      uas += 1
      if universal(other.deprel) == universal(token.deprel) { las += 1 }
    }
    func score(_ right: Int) -> FScore {
      var score = FScore()
      (score.right, score.given, score.wanted) = (right, given.tokens.count, gold.tokens.count)
      return score
    }
    self.words += score(words)
    self.upos += score(upos)
    self.lemmas += score(lemmas)
    self.uas += score(uas)
    self.las += score(las)
    let ends = Set(gold.sentences.map(\.span.end))
    sentences.wanted += gold.sentences.count
    sentences.given += given.sentences.count
    sentences.right += given.sentences.count { ends.contains($0.span.end) }
  }

  private func head(_ token: Token, in analysis: Analysis) -> TextSpan? {
    token.head < 0 ? nil : analysis.tokens[token.head].span
  }

  private func universal(_ relation: Deprel) -> Substring {
    relation.label.prefix { $0 != ":" }
  }
}

extension TreeScores: CustomStringConvertible {
  /// One line: `words 98.7  sentences 80.1  UPOS 95.0 ...`
  public var description: String {
    [
      ("words", words), ("sentences", sentences), ("UPOS", upos), ("lemmas", lemmas),
      ("UAS", uas), ("LAS", las),
    ].map { "\($0) \(Self.percent($1.f1))" }.joined(separator: "  ")
  }

  /// Two digits after the point.
  static func percent(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count == 1 ? "0" : "")\(rest)"
  }
}

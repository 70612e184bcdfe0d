public import TextModel

/// Finds what looks like an attribution and was not read as one: verbs of saying that are no cue,
/// quotations of which no content holds a word.
///
/// ```swift
/// UnreadFinder().annotate(&analysis)
/// analysis.unread.first?.sign  // .saying: the sentence must not pass for the outlet's own voice
/// ```
///
/// Runs after the attributions are final. Complexity: linear in the text.
public struct UnreadFinder: Annotator {
  private let lexicon = CueLexicon.english

  /// Makes a finder.
  public init() {}

  /// Words, dictionary forms and attributions.
  public var requires: Set<Layer> { [.tokens, .tags, .lemmas, .attributions] }

  /// ``Layer/unread``
  public var provides: Set<Layer> { [.unread] }

  /// Fills ``Analysis/unread``.
  public func annotate(_ analysis: inout Analysis) {
    let cues = Self.covered(by: analysis.attributions.lazy.flatMap(\.cue), analysis)
    let contents = Self.covered(by: analysis.attributions.lazy.flatMap(\.content), analysis)
    let quotations = QuotationScanner.scan(analysis.document.text)
    var next = 0
    var found: [UnreadPassage] = []
    for (index, sentence) in analysis.sentences.enumerated()
    where sentence.zone != .byline && sentence.zone != .dateline {
      while next < quotations.outer.count, quotations.outer[next].span.end <= sentence.span.start {
        next += 1
      }
      let holdsQuotation =
        next < quotations.outer.count
        && quotations.outer[next].span.start < sentence.span.end
      for token in sentence.tokens
      where !cues[token] && isSaying(token, holdsQuotation: holdsQuotation, analysis) {
        found.append(
          UnreadPassage(span: analysis.tokens[token].span, sign: .saying, sentence: index))
      }
      found += unread(quotations, from: next, in: index, contents, analysis)
      found += loneMarks(in: index, quotations, contents, analysis)
    }
    analysis.unread = found.sorted { $0.span < $1.span }
  }

  /// For each token whether one of the spans holds it.
  private static func covered(
    by spans: some Sequence<TextSpan>, _ analysis: Analysis
  ) -> [Bool] {
    var steps = [Int](repeating: 0, count: analysis.tokens.count + 1)
    for span in spans {
      let range = analysis.tokens(in: span)
      steps[range.lowerBound] += 1
      steps[range.upperBound] -= 1
    }
    var depth = 0
    return steps.dropLast().map { step in
      depth += step
      return depth > 0
    }
  }
}

extension UnreadFinder {
  /// Constructions that are attributions less often than this do not make a verb one of saying.
  private static let leastReliability = 0.8

  /// Adverbs that say that somebody else says so.
  private static let adverbs: Set<String> = ["reportedly", "allegedly", "purportedly"]

  private func isSaying(
    _ token: Int, holdsQuotation: Bool, _ analysis: Analysis
  ) -> Bool {
    let word = analysis.tokens[token]
    switch word.upos {
    case .verb:
      if isAccording(token, analysis) { return true }
      let entry =
        lexicon.verb(word.lemma) ?? lexicon.verb(form: analysis.form(token).lowercased())
      // `sworn statement`
      guard let entry, let quote = entry.use(.quote), word.deprel != .amod else { return false }
      if let clause = entry.use(.clause), clause.stance != .believes,
        clause.reliability >= Self.leastReliability
      {
        return true
      }
      // `continued`, `spoke`: sayings only where words are quoted.
      return holdsQuotation && quote.reliability >= Self.leastReliability
    case .adverb: return Self.adverbs.contains(word.lemma)
    default: return isAccording(token, analysis)
    }
  }

  private func isAccording(_ token: Int, _ analysis: Analysis) -> Bool {
    token + 1 < analysis.tokens.count && analysis.form(token).lowercased() == "according"
      && analysis.form(token + 1) == "to"
  }

  /// The parts of quotations in a sentence of which no content holds a word.
  private func unread(
    _ quotations: Quotations, from first: Int, in index: Int, _ contents: [Bool],
    _ analysis: Analysis
  ) -> [UnreadPassage] {
    let sentence = analysis.sentences[index]
    var found: [UnreadPassage] = []
    var next = first
    while next < quotations.outer.count, quotations.outer[next].span.start < sentence.span.end {
      let whole = quotations.outer[next].span
      let part = TextSpan(
        max(whole.start, sentence.span.start), min(whole.end, sentence.span.end))
      next += 1
      let words = analysis.tokens(in: part).filter { analysis.tokens[$0].upos != .punctuation }
      if !words.isEmpty, !words.contains(where: { contents[$0] }) {
        found.append(UnreadPassage(span: part, sign: .quotation, sentence: index))
      }
    }
    return found
  }

  private static let marks: Set<Substring> = ["\"", "“", "”", "„", "«", "»", "``", "''"]

  /// Quotation marks that pair with none and stand in no content.
  private func loneMarks(
    in index: Int, _ quotations: Quotations, _ contents: [Bool], _ analysis: Analysis
  ) -> [UnreadPassage] {
    analysis.sentences[index].tokens.compactMap { token in
      let span = analysis.tokens[token].span
      guard Self.marks.contains(analysis.form(token)), !contents[token],
        quotations.outer(at: span.start) == nil,
        !isMeasure(token, analysis)
      else { return nil }
      return UnreadPassage(span: span, sign: .quotation, sentence: index)
    }
  }

  /// Whether a mark stands for inches or seconds: `6"`.
  private func isMeasure(_ token: Int, _ analysis: Analysis) -> Bool {
    token > 0 && analysis.tokens[token - 1].upos == .numeral
      && analysis.tokens[token - 1].span.end == analysis.tokens[token].span.start
  }
}

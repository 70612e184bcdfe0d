internal import TextModel

/// A claim before it has its id: the content and the attribution it stands in.
struct ClaimDraft {
  /// The pieces, in text order. Never empty.
  var content: [TextSpan]
  /// The attribution, nil for the document's own voice.
  var attribution: Int?
  /// The sign that it is not the document's own voice after all.
  var unread: UnreadPassage?
}

extension GraphBuilder {
  /// The claims inside attributions.
  func attributedDrafts() -> [ClaimDraft] {
    analysis.attributions.indices.compactMap { index in
      let attribution = analysis.attributions[index]
      guard !attribution.content.isEmpty else { return nil }
      if children[index].isEmpty {
        return ClaimDraft(content: attribution.content, attribution: index)
      }
      let nested = children[index].map { analysis.attributions[$0] }
      let rest = attribution.content.flatMap { tokens(of: $0, outside: nested.flatMap(\.parts)) }
      guard saysSomething(rest) else { return nil }
      // The whole content: what is left without the nested one reads as nobody has said it.
      return ClaimDraft(content: attribution.content, attribution: index)
    }
  }

  /// The claims in the document's own voice, and those that only seem to be: in whose words stands
  /// a sign of an attribution that was not read.
  func ownDrafts() -> [ClaimDraft] {
    let covered = tokensInAttributions()
    var signs: [Int: [UnreadPassage]] = [:]
    for sign in analysis.unread { signs[sign.sentence, default: []].append(sign) }
    return analysis.sentences.enumerated().compactMap { index, sentence in
      guard var draft = ownDraft(sentence, covered) else { return nil }
      draft.unread = signs[index]?.first { sign in
        draft.content.contains { $0.overlaps(sign.span) }
      }
      return draft
    }
  }

  private func ownDraft(_ sentence: Sentence, _ covered: [Bool]) -> ClaimDraft? {
    guard sentence.zone != .dateline, sentence.zone != .byline else { return nil }
    let rest = sentence.tokens.filter { !covered[$0] }
    if rest.count == sentence.tokens.count {
      guard rest.contains(where: isWord) else { return nil }
      return ClaimDraft(content: [sentence.span])
    }
    return saysSomething(rest) ? ClaimDraft(content: pieces(rest)) : nil
  }

  /// For each token whether some attribution holds it in one of its parts.
  private func tokensInAttributions() -> [Bool] {
    var steps = Array(repeating: 0, count: analysis.tokens.count + 1)
    for span in analysis.attributions.flatMap(\.parts) {
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

  private func tokens(of span: TextSpan, outside spans: [TextSpan]) -> [Int] {
    let range = analysis.tokens(in: span)
    var isInside = Array(repeating: false, count: range.count)
    for span in spans {
      for token in analysis.tokens(in: span).clamped(to: range) {
        isInside[token - range.lowerBound] = true
      }
    }
    return range.filter { !isInside[$0 - range.lowerBound] }
  }

  /// Whether left-over tokens are a statement: a verb, a noun and at least four words.
  private func saysSomething(_ tokens: [Int]) -> Bool {
    let words = tokens.filter(isWord)
    return words.count >= 4
      && words.contains { [.verb, .auxiliary].contains(analysis.tokens[$0].upos) }
      && words.contains { [.noun, .properNoun].contains(analysis.tokens[$0].upos) }
  }

  private func isWord(_ token: Int) -> Bool {
    analysis.form(token).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// Runs of tokens as spans, without punctuation marks at their ends.
  private func pieces(_ tokens: [Int]) -> [TextSpan] {
    var runs: [[Int]] = []
    for token in tokens {
      if let last = runs.last?.last, last + 1 == token {
        runs[runs.count - 1].append(token)
      } else {
        runs.append([token])
      }
    }
    return runs.compactMap { run in
      guard let first = run.first(where: isWord), let last = run.last(where: isWord) else {
        return nil
      }
      return TextSpan(analysis.tokens[first].span.start, analysis.tokens[last].span.end)
    }
  }
}

extension Attribution {
  /// All its spans.
  var parts: [TextSpan] {
    content + cue + [source, addressee].compactMap { $0 }
  }
}

import TextModel

/// What all sieves look at: the words, their trees and the quotations.
struct AttributionContext {
  let analysis: Analysis
  let tree: DependencyTree
  let quotations: Quotations
  let lexicon: CueLexicon
  /// The index of the sentence of each token.
  let sentenceOfToken: [Int]

  init(_ analysis: Analysis, lexicon: CueLexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    tree = DependencyTree(analysis.tokens)
    quotations = QuotationScanner.scan(analysis.document.text)
    var sentences = [Int](repeating: 0, count: analysis.tokens.count)
    for (index, sentence) in analysis.sentences.enumerated() {
      for token in sentence.tokens { sentences[token] = index }
    }
    sentenceOfToken = sentences
  }

  var tokens: [Token] { analysis.tokens }

  /// The tokens of the sentence that holds a token.
  func sentenceTokens(of token: Int) -> Range<Int> {
    analysis.sentences[sentenceOfToken[token]].tokens
  }

  /// The bytes from one token to another.
  func span(_ range: ClosedRange<Int>) -> TextSpan {
    TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound].span.end)
  }

  /// The first dependent with one of the relations.
  func child(of token: Int, _ deprels: Deprel...) -> Int? {
    tree.children(of: token).first { deprels.contains(tokens[$0].deprel) }
  }

  /// Whether a token has a dependent with that relation and dictionary form.
  func hasChild(_ token: Int, _ deprel: Deprel, _ lemma: String) -> Bool {
    tree.children(of: token).contains { tokens[$0].deprel == deprel && tokens[$0].lemma == lemma }
  }

  /// The first oblique or noun complement of a token whose preposition is one of `words`.
  func phrase(of token: Int, with words: Set<String>) -> Int? {
    tree.children(of: token).first { child in
      switch tokens[child].deprel {
      case .obl, .nmod, .advcl, .oblAgent, .acl, .ccomp, .nmodDesc, .oblUnmarked:
        return preposition(of: child).map { words.contains(tokens[$0].lemma) } ?? false
      default: return false
      }
    }
  }

  /// The preposition (or `as` before a clause) in front of a phrase.
  func preposition(of head: Int) -> Int? {
    tree.children(of: head).first {
      $0 < head
        && (tokens[$0].deprel == .caseMarker
          || tokens[$0].deprel == .mark && tokens[$0].upos != .particle)
    }
  }

  /// The outer quotation that a token stands in.
  func quotation(around token: Int) -> Quotation? {
    quotations.outer(at: tokens[token].span.start)
  }

  /// Whether a token is a quotation mark or other punctuation.
  func isPunctuation(_ token: Int) -> Bool { tokens[token].upos == .punctuation }
}

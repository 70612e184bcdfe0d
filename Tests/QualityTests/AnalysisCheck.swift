import Foundation
import Hearsay
import TextModel

/// What must hold for the analysis of any text whatever.
struct AnalysisCheck {
  private let analysis: Analysis
  private let bytes: [UInt8]
  /// What does not hold.
  private(set) var faults: [String] = []

  init(_ analysis: Analysis) {
    self.analysis = analysis
    bytes = Array(analysis.document.text.utf8)
    checkTokens()
    checkSentences()
    checkLayers()
    checkIndices()
    checkJSON()
  }

  private mutating func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds, faults.count < 5 { faults.append(message()) }
  }

  /// Inside the text, not empty, and on borders of code points.
  private mutating func check(_ span: TextSpan, _ what: String) {
    func isBorder(_ at: Int) -> Bool { at == bytes.count || bytes[at] & 0xC0 != 0x80 }
    let isInside = 0 <= span.start && span.start < span.end && span.end <= bytes.count
    expect(isInside && isBorder(span.start) && isBorder(span.end), "\(what) \(span)")
  }

  private mutating func checkTokens() {
    var end = 0
    for (number, token) in analysis.tokens.enumerated() {
      check(token.span, "token")
      expect(token.span.start >= end, "token \(number) overlaps the one before")
      end = token.span.end
      expect(token.head >= -1 && token.head < analysis.tokens.count, "head of token \(number)")
      expect(
        !analysis.foreign.contains { $0.span.overlaps(token.span) }, "token \(number) is foreign")
    }
  }

  private mutating func checkSentences() {
    var next = 0
    for sentence in analysis.sentences {
      check(sentence.span, "sentence")
      expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, "sentence at \(next)")
      next = sentence.tokens.upperBound
      var roots = 0
      for token in sentence.tokens {
        let head = analysis.tokens[token].head
        if head == -1 { roots += 1 }
        expect(head == -1 || sentence.tokens.contains(head), "head of token \(token) is outside")
      }
      expect(roots == 1, "\(roots) roots in the sentence \(sentence.span)")
    }
    expect(next == analysis.tokens.count, "sentences end at token \(next)")
  }

  private mutating func checkLayers() {
    for passage in analysis.foreign { check(passage.span, "foreign") }
    for mention in analysis.mentions { check(mention.span, "mention") }
    for date in analysis.dates { check(date.span, "date") }
    for attribution in analysis.attributions {
      for span in attribution.content + attribution.cue { check(span, "attribution") }
      if let source = attribution.source { check(source, "source") }
      expect(!attribution.content.isEmpty, "an attribution of nothing")
    }
    for relation in analysis.relations {
      for span in relation.evidence { check(span, "evidence") }
    }
  }

  private mutating func checkIndices() {
    let entities = analysis.entities.indices
    func isEntity(_ index: Int?) -> Bool { index.map(entities.contains) ?? true }
    for mention in analysis.mentions { expect(isEntity(mention.entity), "entity of a mention") }
    for (number, attribution) in analysis.attributions.enumerated() {
      expect(isEntity(attribution.sourceEntity), "source of attribution \(number)")
      expect(isEntity(attribution.addresseeEntity), "addressee of attribution \(number)")
      let parent = attribution.parent ?? -1
      expect(parent < analysis.attributions.count && parent != number, "parent of \(number)")
    }
    for relation in analysis.relations {
      expect(isEntity(relation.from) && isEntity(relation.to), "entities of a relation")
      expect(
        relation.attribution.map(analysis.attributions.indices.contains) ?? true,
        "attribution of a relation")
    }
  }

  /// The JSON can be parsed, and its offsets, counted in code points of the text, give each token's
  /// form.
  private mutating func checkJSON() {
    let json = Data(AnalysisJSON(includesTokens: true).object(analysis).utf8)
    guard let tokens = try? JSONDecoder().decode(Written.self, from: json).tokens else {
      return faults.append("the JSON cannot be parsed")
    }
    let scalars = Array(analysis.document.text.unicodeScalars)
    expect(tokens.count == analysis.tokens.count, "\(tokens.count) tokens in the JSON")
    for token in tokens {
      guard 0 <= token.start, token.start < token.end, token.end <= scalars.count else {
        return faults.append("token \(token.start)..<\(token.end) of the JSON")
      }
      let words = String.UnicodeScalarView(scalars[token.start..<token.end])
      expect(
        words.elementsEqual(token.form.unicodeScalars),
        "form of token \(token.start) of the JSON")
    }
  }

  private struct Written: Decodable {
    struct Token: Decodable {
      var start: Int
      var end: Int
      var form: String
    }
    var tokens: [Token]
  }
}

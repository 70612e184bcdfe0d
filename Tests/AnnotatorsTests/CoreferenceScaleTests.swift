import Annotators
import TestSupport
import Testing
import TextModel

/// Random or long texts: sentences `NAME met him .` with the names drawn from `names`.
private func text(sentences: Int, names: (Int) -> String, _ extra: (Int) -> Bool) -> Analysis {
  var words: [String] = []
  var tokens: [Token] = []
  var found: [Sentence] = []
  var mentions: [Mention] = []
  var length = 0
  for index in 0..<sentences {
    let first = tokens.count
    let name = names(index)
    let start = length
    for (word, tag, penn, head, deprel) in [
      (name, UniversalTag.properNoun, PennTag.nnp, 1, Deprel.nsubj),
      ("met", .verb, .vbd, -1, .root),
      (extra(index) ? "him" : "his", .pronoun, .prp, 1, .obj),
      (".", .punctuation, .period, 1, .punct),
    ] {
      let span = TextSpan(length, length + word.utf8.count)
      tokens.append(
        Token(
          span: span, lemma: word, upos: tag, xpos: penn, head: head < 0 ? -1 : first + head,
          deprel: deprel))
      words.append(word)
      length = span.end + 1
    }
    mentions.append(
      Mention(
        span: TextSpan(start, start + name.utf8.count), kind: .name,
        type: extra(index) ? .person : .organization))
    found.append(
      Sentence(
        tokens: first..<tokens.count, span: TextSpan(start, length - 1), startsParagraph: false))
  }
  var analysis = Analysis(Document(id: "long", text: words.joined(separator: " ") + " "))
  analysis.tokens = tokens
  analysis.sentences = found
  analysis.mentions = mentions
  analysis.layers = [.tokens, .tags, .lemmas, .trees, .names, .attributions]
  return analysis
}

private func seconds(_ analysis: Analysis) -> Double {
  var analysis = analysis
  let clock = ContinuousClock()
  let elapsed = clock.measure {
    CoreferenceResolver().annotate(&analysis)
    VoiceResolver().annotate(&analysis)
    RelationReader().annotate(&analysis)
  }
  return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
}

@Suite(.serialized) struct CoreferenceScaleTests {
  @Test(arguments: ["many names", "one name", "one surname"])
  func timeGrowsWithTheText(_ kind: String) {
    let name: (Int) -> String = { index in
      switch kind {
      case "many names": "Name\(index)"
      case "one name": "Karl"
      default: "Karl\(index)-Roe"
      }
    }
    let small = seconds(text(sentences: 2_000, names: name) { $0 % 2 == 0 })
    let large = seconds(text(sentences: 8_000, names: name) { $0 % 2 == 0 })
    #expect(large < max(0.5, small * 4 * 2.5), "\(kind): \(small) s, then \(large) s")
  }

  @Test(arguments: [UInt64(7), 41, 1_009]) func randomTextsKeepTheRules(_ seed: UInt64) {
    var state = seed
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pool = ["Ana", "Karl", "Roe", "Ülo", "X", "O’Neil", "—"]
    let picks = (0..<200).map { _ in (pool[draw(pool.count)], draw(2) == 0) }
    var analysis = text(sentences: 200, names: { picks[$0].0 }, { picks[$0].1 })
    CoreferenceResolver().annotate(&analysis)
    let named = Set(analysis.mentions.compactMap(\.entity))
    #expect(named == Set(analysis.entities.indices), "seed \(seed)")
    #expect(
      zip(analysis.mentions, analysis.mentions.dropFirst()).allSatisfy { $0.span < $1.span },
      "seed \(seed)")
    var again = text(sentences: 200, names: { picks[$0].0 }, { picks[$0].1 })
    CoreferenceResolver().annotate(&again)
    #expect(again.mentions == analysis.mentions && again.entities == analysis.entities)
  }
}

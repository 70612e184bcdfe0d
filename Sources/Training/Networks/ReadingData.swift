import Annotators
import Learning
import TextModel

/// The corpora as examples for the ``ReadingNetwork``, with the features that it will know.
struct ReadingData {
  let tagSet: TagSet
  let words: EmbeddingRows
  let nameRows: EmbeddingRows
  let examples: [ReadingExample]
  private let counts: FeatureCounts
  private let numbers: [TagSet.Label: Int]
  private let lexicon: NameLexicon

  /// A document with names that was cut to tokens and sentences as the program does it.
  struct Named {
    var analysis: Analysis
    var names: [(span: TextSpan, type: EntityType)]
    var annotated: Set<EntityType>
    /// Nil when the corpus does not annotate them.
    var attributions: [GoldAttribution]?
  }

  init(
    trees: [Analysis], named: [Named], lexicon: NameLexicon, width: Int, seed: UInt64
  ) {
    tagSet = TagSet(common: trees)
    numbers = Dictionary(
      uniqueKeysWithValues: tagSet.labels.enumerated().map { ($0.element, $0.offset) })
    self.lexicon = lexicon
    let analyses = trees + named.map(\.analysis)
    counts = Self.counts(analyses) { EncoderFeatures($0, lexicon: lexicon).extract }
    words = EmbeddingRows(
      width: width, counts: counts, least: 2, bound: 0.1, seed: seed &+ 1)
    let nameCounts = Self.counts(named.map(\.analysis)) {
      NameFeatures($0, lexicon: lexicon).extract
    }
    nameRows = EmbeddingRows(
      width: NameLabel.count, counts: nameCounts, least: 3, bound: 0, seed: seed &+ 2)
    var examples: [ReadingExample] = []
    for analysis in trees {
      examples += Self.trees(analysis, counts, words, numbers, lexicon)
    }
    for document in named {
      examples += Self.names(document, counts, words, nameRows, lexicon)
    }
    self.examples = examples
  }

  /// A treebank document as examples.
  func examples(_ analysis: Analysis) -> [ReadingExample] {
    Self.trees(analysis, counts, words, numbers, lexicon)
  }

  private typealias Extraction = (Int, Range<Int>, Int, inout FeatureBuffer) -> Void

  private static func counts(
    _ analyses: [Analysis], features: (Analysis) -> Extraction
  ) -> FeatureCounts {
    var counts = FeatureCounts()
    var buffer = FeatureBuffer(capacity: 80)
    for analysis in analyses {
      let extract = features(analysis)
      for (number, sentence) in analysis.sentences.enumerated() {
        for at in sentence.tokens {
          extract(at, sentence.tokens, number, &buffer)
          counts.add(buffer)
        }
      }
    }
    return counts
  }

  private static func trees(
    _ analysis: Analysis, _ counts: FeatureCounts, _ words: EmbeddingRows,
    _ numbers: [TagSet.Label: Int], _ lexicon: NameLexicon
  ) -> [ReadingExample] {
    let features = EncoderFeatures(analysis, lexicon: lexicon)
    return analysis.sentences.enumerated().map { number, sentence in
      var example = ReadingExample(
        features, sentence: sentence.tokens, number: number, counts: counts, words: words)
      for token in analysis.tokens[sentence.tokens] {
        example.tags.append(numbers[TagSet.Label(upos: token.upos, xpos: token.xpos)] ?? -1)
        example.heads.append(
          token.head < 0 ? sentence.tokens.count : token.head - sentence.tokens.lowerBound)
        example.labels.append(Int(token.deprel.rawValue))
      }
      return example
    }
  }

  private static func names(
    _ document: Named, _ counts: FeatureCounts, _ words: EmbeddingRows, _ nameRows: EmbeddingRows,
    _ lexicon: NameLexicon
  ) -> [ReadingExample] {
    let features = EncoderFeatures(document.analysis, lexicon: lexicon)
    let nameFeatures = NameFeatures(document.analysis, lexicon: lexicon)
    let gold = labels(document)
    let voices = document.attributions.map { VoiceGold(document.analysis, $0) }
    let unknown = NameLabel.types.filter { !document.annotated.contains($0) }
    let open = Set(
      unknown.flatMap { type in NameLabel.Place.allCases.map { NameLabel.number($0, type) } })
    var buffer = FeatureBuffer(capacity: 80)
    return document.analysis.sentences.enumerated().map { number, sentence in
      var example = ReadingExample(
        features, sentence: sentence.tokens, number: number, counts: counts, words: words)
      let rows = sentence.tokens.map { at in
        nameFeatures.extract(at, in: sentence.tokens, number: number, into: &buffer)
        return nameRows.rows(buffer)
      }
      example.names = ReadingExample.Names(
        gold: Array(gold[sentence.tokens]), open: open, rows: rows)
      example.voices = voices?.voices(sentence.tokens)
      return example
    }
  }

  /// The label of each token.
  private static func labels(_ document: Named) -> [Int] {
    let analysis = document.analysis
    var labels = [Int](repeating: NameLabel.outside, count: analysis.tokens.count)
    var taken = -1
    for (span, type) in document.names {
      let range = analysis.tokens(in: span)
      guard let first = range.first, let last = range.last, first > taken,
        analysis.sentence(at: span.start) == analysis.sentence(at: span.end - 1)
      else { continue }
      taken = last
      for at in range {
        let place: NameLabel.Place =
          range.count == 1 ? .unit : at == first ? .begin : at == last ? .last : .inside
        labels[at] = NameLabel.number(place, type)
      }
    }
    return labels
  }
}

extension TagSet {
  /// The pairs that occur at least three times, sorted by their numbers.
  init(common analyses: [Analysis]) {
    var counts: [Label: Int] = [:]
    for token in analyses.lazy.flatMap(\.tokens) {
      counts[Label(upos: token.upos, xpos: token.xpos), default: 0] += 1
    }
    self.init(
      labels: counts.filter { $0.value >= 3 }.keys.sorted {
        ($0.upos.rawValue, $0.xpos.rawValue) < ($1.upos.rawValue, $1.xpos.rawValue)
      })
  }
}

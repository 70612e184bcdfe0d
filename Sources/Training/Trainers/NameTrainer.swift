import Annotators
import Learning
import TextModel

/// Trains the name recogniser: a structured perceptron with averaging. Labels that a corpus does not
/// annotate are left open (the best labelling that agrees with what is known counts as gold).
struct NameTrainer {
  /// A tokenized and tagged document with its names, and which types its corpus annotates.
  struct Example {
    var analysis: Analysis
    var names: [(span: TextSpan, type: EntityType)]
    var annotated: Set<EntityType>
  }

  private var trainer = LinearTrainer(classCount: NameLabel.count)
  private let lexicon: NameLexicon

  init(_ examples: [Example], lexicon: NameLexicon, epochs: Int, seed: UInt64) {
    self.lexicon = lexicon
    let sentences = examples.flatMap { Self.sentences($0, lexicon) }
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for number in generator.permutation(of: sentences.count) { learn(sentences[number]) }
    }
  }

  /// The sections of the archive.
  func sections(maximumRows: Int) -> [String: [UInt8]] {
    [
      NameRecognizer.modelSection: trainer.packed(maximumRows: maximumRows),
      NameLexicon.section: lexicon.packed,
    ]
  }

  private struct TrainingSentence {
    var features: NameFeatures
    var tokens: Range<Int>
    var number: Int
    /// For each word the label, nil where it is not known.
    var gold: [Int?]
    var open: Set<Int>
  }

  private static func sentences(_ example: Example, _ lexicon: NameLexicon) -> [TrainingSentence] {
    let features = NameFeatures(example.analysis, lexicon: lexicon)
    let labels = goldLabels(example)
    let unknown = NameLabel.types.filter { !example.annotated.contains($0) }
    let open = Set(
      unknown.flatMap { type in NameLabel.Place.allCases.map { NameLabel.number($0, type) } })
    return example.analysis.sentences.enumerated().map { number, sentence in
      TrainingSentence(
        features: features, tokens: sentence.tokens, number: number,
        gold: Array(labels[sentence.tokens]), open: open)
    }
  }

  /// The label of each token; outside where no name is, nil never (types left open are handled by
  /// ``TrainingSentence/open``).
  private static func goldLabels(_ example: Example) -> [Int?] {
    var labels = [Int?](repeating: NameLabel.outside, count: example.analysis.tokens.count)
    var taken = -1
    for (span, type) in example.names {
      let range = example.analysis.tokens(in: span)
      guard let first = range.first, let last = range.last, first > taken,
        example.analysis.sentence(at: span.start) == example.analysis.sentence(at: span.end - 1)
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

  private mutating func learn(_ sentence: TrainingSentence) {
    var decoder = NameDecoder<LinearTrainer>()
    decoder.loadTransitions(trainer)
    decoder.loadScores(trainer, sentence.features, sentence.tokens, number: sentence.number)
    let given = decoder.decode(count: sentence.tokens.count)
    trainer.tick()
    func agrees(_ at: Int, _ label: Int) -> Bool {
      guard let gold = sentence.gold[at] else { return true }
      return label == gold || gold == NameLabel.outside && sentence.open.contains(label)
    }
    guard !given.indices.allSatisfy({ agrees($0, given[$0]) }) else { return }
    let gold = decoder.decode(count: sentence.tokens.count, permits: agrees)
    var features = FeatureBuffer(capacity: 80)
    for at in given.indices where gold[at] != given[at] {
      sentence.features.extract(
        sentence.tokens.lowerBound + at, in: sentence.tokens, number: sentence.number,
        into: &features)
      trainer.update(features, class: gold[at], by: 1)
      trainer.update(features, class: given[at], by: -1)
    }
    for at in given.indices.dropFirst()
    where gold[at] != given[at] || gold[at - 1] != given[at - 1] {
      NameDecoder<LinearTrainer>.transition(from: gold[at - 1], into: &features)
      trainer.update(features, class: gold[at], by: 1)
      NameDecoder<LinearTrainer>.transition(from: given[at - 1], into: &features)
      trainer.update(features, class: given[at], by: -1)
    }
  }
}

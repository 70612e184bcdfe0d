import Annotators
import Learning
import TextModel

/// Trains the tagger on treebank documents.
struct TaggerTrainer {
  let tagSet: TagSet
  private var trainer: LinearTrainer

  /// The weights that are averaged over all updates.
  var averaged: LinearTrainer { trainer.averagedCopy() }

  /// Trains on gold tokens and sentences.
  init(_ analyses: [Analysis], epochs: Int, seed: UInt64) {
    tagSet = Self.tagSet(analyses)
    trainer = LinearTrainer(classCount: tagSet.labels.count)
    let examples = analyses.flatMap { analysis in
      let table = WordTable(analysis)
      return analysis.sentences.map { (table, $0.tokens, analysis.tokens[$0.tokens]) }
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: tagSet.labels.enumerated().map { ($0.element, $0.offset) })
    var generator = SeededGenerator(seed: seed)
    var scores = [Float](repeating: 0, count: tagSet.labels.count)
    var features = FeatureBuffer()
    for _ in 0..<epochs {
      for number in generator.permutation(of: examples.count) {
        let (table, sentence, tokens) = examples[number]
        var (t1, t2) = (TagFeatures.noTag, TagFeatures.noTag)
        for at in sentence {
          TagFeatures.extract(
            table, at, in: sentence, previous: t1, beforePrevious: t2, into: &features)
          let given = trainer.best(features, scratch: &scores)
          let label = TagSet.Label(upos: tokens[at].upos, xpos: tokens[at].xpos)
          if let gold = numbers[label] {
            trainer.learn(features, gold: gold, predicted: given)
          }
          (t1, t2) = (UInt64(given), t1)
        }
      }
    }
  }

  /// The sections of the archive.
  func sections(maximumRows: Int) -> [String: [UInt8]] {
    [
      TagSet.section: tagSet.packed, Tagger.modelSection: trainer.packed(maximumRows: maximumRows),
    ]
  }

  /// The pairs that occur at least three times, sorted by their numbers.
  private static func tagSet(_ analyses: [Analysis]) -> TagSet {
    var counts: [TagSet.Label: Int] = [:]
    for token in analyses.lazy.flatMap(\.tokens) {
      counts[TagSet.Label(upos: token.upos, xpos: token.xpos), default: 0] += 1
    }
    let labels = counts.filter { $0.value >= 3 }.keys
    return TagSet(
      labels: labels.sorted {
        ($0.upos.rawValue, $0.xpos.rawValue) < ($1.upos.rawValue, $1.xpos.rawValue)
      })
  }
}

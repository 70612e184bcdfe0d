package import Learning

/// Tags a sentence from left to right, each word by the best class given the two before it.
package struct TagDecoder<Scorer: LinearScorer> {
  private let scorer: Scorer
  private var scores: [Float]
  private var features = FeatureBuffer()

  package init(_ scorer: Scorer) {
    self.scorer = scorer
    scores = Array(repeating: 0, count: scorer.classCount)
  }

  /// The class of each word of a sentence.
  package mutating func decode(
    _ table: borrowing WordTable, _ sentence: Range<Int>, emit: (Int, Int) -> Void
  ) {
    var (t1, t2) = (TagFeatures.noTag, TagFeatures.noTag)
    for at in sentence {
      TagFeatures.extract(
        table, at, in: sentence, previous: t1, beforePrevious: t2, into: &features)
      let best = scorer.best(features, scratch: &scores)
      emit(at, best)
      (t1, t2) = (UInt64(best), t1)
    }
  }
}

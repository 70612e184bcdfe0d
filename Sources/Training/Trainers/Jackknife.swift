import Annotators
import Learning
import TextModel

/// Tags the training trees as they will be tagged in use: each part by a tagger that has not seen
/// it, so that the parser learns to live with wrong tags.
enum Jackknife {
  static func tagged(_ analyses: [Analysis], folds: Int, epochs: Int, seed: UInt64)
    -> [ParserTrainer.Example]
  {
    var examples: [ParserTrainer.Example] = []
    for fold in 0..<folds {
      func isHeldOut(_ number: Int) -> Bool { number % folds == fold }
      let seen = analyses.enumerated().filter { !isHeldOut($0.offset) }.map(\.element)
      let tagger = TaggerTrainer(seen, epochs: epochs, seed: seed)
      for (number, gold) in analyses.enumerated() where isHeldOut(number) {
        var tagged = gold
        tagger.tag(&tagged)
        examples.append(ParserTrainer.Example(analysis: tagged, gold: gold.tokens))
      }
    }
    return examples
  }
}

extension TaggerTrainer {
  /// Tags with the averaged weights, unpruned.
  func tag(_ analysis: inout Analysis) {
    let table = WordTable(analysis)
    var decoder = TagDecoder(averaged)
    for sentence in analysis.sentences {
      decoder.decode(table, sentence.tokens) { at, number in
        analysis.tokens[at].upos = tagSet.labels[number].upos
        analysis.tokens[at].xpos = tagSet.labels[number].xpos
      }
    }
  }
}

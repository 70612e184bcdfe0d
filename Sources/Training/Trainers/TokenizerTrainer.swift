import Annotators
import Learning
import TextModel

/// Trains the token and sentence perceptrons of ``Annotators/Tokenizer`` on texts whose tokens and
/// sentences are known.
struct TokenizerTrainer {
  /// A text with the byte offsets after which a sentence ends, and its token cuts when they are
  /// known (treebanks), else nil (news annotated for sentences only).
  struct Example {
    var text: String
    var cuts: [Int: TokenCut]?
    var sentenceEnds: Set<Int>
  }

  private var cuts = LinearTrainer(classCount: TokenCut.allCases.count)
  private var ends = LinearTrainer(classCount: 2)
  private var contractions: [UInt64: Int] = [:]
  private var scores = [Float](repeating: 0, count: 3)

  /// The sections of the archive.
  static func train(_ examples: [Example], epochs: Int, seed: UInt64) -> [String: [UInt8]] {
    var trainer = TokenizerTrainer()
    trainer.contractions = Contractions.collect(examples)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for number in generator.permutation(of: examples.count) { trainer.learn(examples[number]) }
    }
    return [
      Tokenizer.cutsSection: trainer.cuts.packed(),
      Tokenizer.endsSection: trainer.ends.packed(maximumRows: 120_000),
      Tokenizer.contractionsSection: Contractions.packed(trainer.contractions),
    ]
  }

  private mutating func learn(_ example: Example) {
    var text = example.text
    var worker = BlockTokenizer(cutFeatures: TokenCutFeatures(contractions: contractions))
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      for block in BlockSplitter.blocks(in: bytes) {
        worker.cut(bytes, block.range) { features, offset in
          guard let gold = example.cuts else {
            return TokenCut(rawValue: cuts.best(features, scratch: &scores)) ?? .none
          }
          let wanted = gold[offset] ?? .none
          let given = cuts.best(features, scratch: &scores)
          cuts.learn(features, gold: wanted.rawValue, predicted: given)
          return wanted
        }
        worker.endSentences { features, offset in
          let wanted = example.sentenceEnds.contains(offset)
          let given = ends.best(features, scratch: &scores)
          ends.learn(features, gold: wanted ? 1 : 0, predicted: given)
          return wanted
        } emit: { _ in
        }
      }
    }
  }
}

extension TokenizerTrainer.Example {
  /// The example that a treebank document gives.
  init(_ analysis: Analysis) {
    var cuts: [Int: TokenCut] = [:]
    for token in analysis.tokens { cuts[token.span.start] = token.continuesWord ? .word : .token }
    self.init(
      text: analysis.document.text, cuts: cuts,
      sentenceEnds: Set(analysis.sentences.map(\.span.end)))
  }
}

extension LinearTrainer {
  /// One step of the perceptron with averaging.
  mutating func learn(_ features: borrowing FeatureBuffer, gold: Int, predicted: Int) {
    tick()
    guard gold != predicted else { return }
    update(features, class: gold, by: 1)
    update(features, class: predicted, by: -1)
  }
}

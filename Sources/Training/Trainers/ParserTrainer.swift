import Annotators
import Learning
import TextModel

/// Trains the parser on treebank documents with a dynamic oracle and exploration.
struct ParserTrainer {
  private var transitions = LinearTrainer(classCount: Transition.allCases.count)
  private var labels = LinearTrainer(classCount: Deprel.allCases.count)
  private var generator: SeededGenerator
  private var transitionScores = [Float](repeating: 0, count: Transition.allCases.count)
  private var labelScores = [Float](repeating: 0, count: Deprel.allCases.count)
  private var features = FeatureBuffer(capacity: 96)
  private var state = ParserState()
  private var words = ParserWords()

  /// A document with predicted tags in its tokens, and its gold trees.
  struct Example {
    var analysis: Analysis
    var gold: [Token]
  }

  /// Trains on all examples. After the first epoch the parser follows its own choice, as in use,
  /// instead of the oracle's, in the share `explore` of its wrong decisions.
  init(_ examples: [Example], epochs: Int, explore: Double = 0.9, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let sentences = examples.flatMap { example in
      let table = WordTable(example.analysis)
      return example.analysis.sentences.map { (table, example, $0.tokens) }
    }
    for epoch in 0..<epochs {
      for number in generator.permutation(of: sentences.count) {
        let (table, example, sentence) = sentences[number]
        words.load(table, example.analysis.tokens, sentence)
        learn(example.gold[sentence], explore: epoch == 0 ? 0 : explore)
      }
    }
  }

  /// The sections of the archive.
  func sections(transitionRows: Int, labelRows: Int) -> [String: [UInt8]] {
    [
      Parser.transitionsSection: transitions.packed(maximumRows: transitionRows),
      Parser.labelsSection: labels.packed(maximumRows: labelRows),
    ]
  }

  private mutating func learn(_ gold: ArraySlice<Token>, explore: Double) {
    let first = gold.startIndex
    let heads = gold.map { $0.head < 0 ? gold.count : $0.head - first }
    let oracle = ArcHybridOracle(heads: heads)
    state.start(count: gold.count)
    while !state.isFinal {
      TransitionFeatures.extract(state, words, into: &features)
      transitions.score(features, into: &transitionScores)
      let predicted = ParseDecoder<LinearTrainer, LinearTrainer>.best(transitionScores, in: state)
      let wanted = cheapest(oracle)
      transitions.tick()
      if !wanted.allowed.contains(predicted) {
        transitions.update(features, class: wanted.best.rawValue, by: 1)
        transitions.update(features, class: predicted.rawValue, by: -1)
      }
      let follows =
        wanted.allowed.contains(predicted) || Double(generator.next() >> 11) * 0x1p-53 < explore
      advance(follows ? predicted : wanted.best, gold: gold, heads: heads)
    }
  }

  /// The transitions of least cost, and among them the one with the highest score.
  private func cheapest(_ oracle: ArcHybridOracle) -> (allowed: [Transition], best: Transition) {
    var least = Int.max
    var allowed: [Transition] = []
    for transition in Transition.allCases where state.allows(transition) {
      let cost = oracle.cost(transition, state)
      if cost < least {
        (least, allowed) = (cost, [transition])
      } else if cost == least {
        allowed.append(transition)
      }
    }
    let best = allowed.max {
      transitionScores[$0.rawValue] < transitionScores[$1.rawValue]
    }
    return (allowed, best ?? .shift)
  }

  private mutating func advance(_ transition: Transition, gold: ArraySlice<Token>, heads: [Int]) {
    guard let (head, dependent) = state.arc(transition) else {
      state.apply(transition)
      return
    }
    guard head != state.count else {
      state.apply(transition, label: .root)
      return
    }
    LabelFeatures.extract(state, words, head: head, dependent: dependent, into: &features)
    let predicted = labels.best(features, scratch: &labelScores)
    if heads[dependent] == head {
      let relation = gold[gold.startIndex + dependent].deprel
      labels.learn(features, gold: Int(relation.rawValue), predicted: predicted)
    }
    state.apply(transition, label: Deprel(rawValue: UInt8(predicted)) ?? .unspecified)
  }
}

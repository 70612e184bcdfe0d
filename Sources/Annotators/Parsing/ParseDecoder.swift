package import Learning
package import TextModel

/// Parses sentences greedily: at each state the best allowed transition, and for its arc the best
/// relation.
package struct ParseDecoder<Transitions: LinearScorer, Labels: LinearScorer> {
  private let transitions: Transitions
  private let labels: Labels
  private var transitionScores: [Float]
  private var labelScores: [Float]
  private var features = FeatureBuffer(capacity: 96)
  private var state = ParserState()
  private var words = ParserWords()

  package init(transitions: Transitions, labels: Labels) {
    self.transitions = transitions
    self.labels = labels
    transitionScores = Array(repeating: 0, count: transitions.classCount)
    labelScores = Array(repeating: 0, count: labels.classCount)
  }

  /// Sets head and relation of the tokens of a sentence. Complexity: O(n).
  package mutating func parse(
    _ table: borrowing WordTable, _ tokens: inout [Token], _ sentence: Range<Int>
  ) {
    words.load(table, tokens, sentence)
    state.start(count: sentence.count)
    while !state.isFinal {
      TransitionFeatures.extract(state, words, into: &features)
      transitions.score(features, into: &transitionScores)
      let transition = Self.best(transitionScores, in: state)
      guard let (head, dependent) = state.arc(transition) else {
        state.apply(transition)
        continue
      }
      state.apply(transition, label: label(head: head, dependent: dependent))
    }
    for number in 0..<sentence.count {
      let head = state.heads[number]
      tokens[sentence.lowerBound + number].head =
        head == sentence.count ? -1 : sentence.lowerBound + head
      tokens[sentence.lowerBound + number].deprel = state.labels[number]
    }
  }

  private mutating func label(head: Int, dependent: Int) -> Deprel {
    if head == state.count { return .root }
    LabelFeatures.extract(state, words, head: head, dependent: dependent, into: &features)
    let best = labels.best(features, scratch: &labelScores)
    return Deprel(rawValue: UInt8(best)) ?? .unspecified
  }

  /// The allowed transition with the highest score, the first of equals.
  package static func best(_ scores: [Float], in state: borrowing ParserState) -> Transition {
    var best: Transition?
    for transition in Transition.allCases where state.allows(transition) {
      guard let current = best else {
        best = transition
        continue
      }
      if scores[transition.rawValue] > scores[current.rawValue] { best = transition }
    }
    return best ?? .shift
  }
}

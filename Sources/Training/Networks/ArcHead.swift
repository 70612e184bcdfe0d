import Annotators

/// Scores each word as head of each other word of a sentence: the product of what the dependent asks
/// for with what the head offers (Dozat and Manning 2017, with the bilinear form folded into the
/// first map), and a weight of the distance.
struct ArcHead: Sendable {
  private let asks: LinearMap
  private let offers: LinearMap
  private let root: Parameter
  private let distances: Parameter
  private let width: Int

  init(_ set: ParameterSet, _ name: String, width: Int, arcWidth: Int) {
    self.width = arcWidth
    asks = LinearMap(set, "\(name).asks", width, arcWidth)
    offers = LinearMap(set, "\(name).offers", width, arcWidth)
    root = set.add("\(name).root", 1, arcWidth, value: 0.1)
    distances = set.add("\(name).distances", 1, ArcDistance.count, value: 0)
  }

  private struct State {
    let asks: Matrix
    let offers: Matrix
    let slopes: Matrix
  }

  private func forward(_ h: Matrix, _ pass: TrainingPass) -> State {
    let offers = pass.apply(offers, to: h)
    let slopes = Activation.tanh(offers, pass)
    return State(asks: pass.apply(asks, to: h), offers: offers, slopes: slopes)
  }

  /// The offers of a sentence, that of the root last.
  private func offers(_ state: State, _ sentence: Range<Int>, _ pass: TrainingPass) -> Matrix {
    let all = pass.arena.matrix(sentence.count + 1, width)
    all.values.update(
      from: state.offers.row(sentence.lowerBound), count: sentence.count * width)
    all.row(sentence.count).update(from: pass.weight(root).values, count: width)
    return all
  }

  private func scores(
    _ state: State, _ sentence: Range<Int>, offers: Matrix, _ pass: TrainingPass
  ) -> Matrix {
    let turned = pass.arena.matrix(width, offers.rows)
    offers.transpose(into: turned)
    let scores = pass.arena.matrix(sentence.count, offers.rows)
    scores.add(state.asks.rows(sentence), times: turned)
    let weights = pass.weight(distances).values
    for dependent in 0..<sentence.count {
      let row = scores.row(dependent)
      for head in 0...sentence.count {
        row[head] +=
          weights[ArcDistance.number(dependent: dependent, head: head, count: sentence.count)]
      }
      row[dependent] = -1e9
    }
    return scores
  }

  /// The scores of all heads for each word of each sentence; column `count` is the root.
  func scores(_ h: Matrix, sentences: [Range<Int>], _ pass: TrainingPass) -> [Matrix] {
    let state = forward(h, pass)
    return sentences.map {
      scores(state, $0, offers: offers(state, $0, pass), pass)
    }
  }

  /// Adds the gradient of the loss against the gold heads to `dh`. `heads` has for each word of `h`
  /// its head inside its sentence, the sentence's count for the root, negative where nothing is known.
  func learn(
    _ h: Matrix, sentences: [Range<Int>], heads: [Int], scale: Float, dh: Matrix,
    _ pass: TrainingPass
  ) {
    let state = forward(h, pass)
    let dAsks = pass.arena.matrix(h.rows, width)
    let dOffers = pass.arena.matrix(h.rows, width)
    let dDistances = pass.gradient(distances).values
    for sentence in sentences {
      let offers = offers(state, sentence, pass)
      let scores = scores(state, sentence, offers: offers, pass)
      for dependent in 0..<sentence.count {
        let gold = heads[sentence.lowerBound + dependent]
        let row = scores.row(dependent)
        guard gold >= 0 else {
          row.update(repeating: 0, count: scores.columns)
          continue
        }
        pass.loss += SoftmaxLoss.gradient(
          row, count: scores.columns, scale: scale, isGold: { $0 == gold })
        for head in 0...sentence.count {
          dDistances[
            ArcDistance.number(dependent: dependent, head: head, count: sentence.count)] +=
            row[head]
        }
      }
      dAsks.rows(sentence).add(scores, times: offers)
      let d = pass.arena.matrix(offers.rows, width)
      d.add(transposed: scores, times: state.asks.rows(sentence))
      dOffers.rows(sentence).add(d.rows(0..<sentence.count))
      pass.gradient(root).add(d.rows(sentence.count..<sentence.count + 1))
    }
    for index in 0..<dOffers.count { dOffers.values[index] *= state.slopes.values[index] }
    pass.applyBackward(asks, x: h, dy: dAsks, dx: dh)
    pass.applyBackward(offers, x: h, dy: dOffers, dx: dh)
  }
}

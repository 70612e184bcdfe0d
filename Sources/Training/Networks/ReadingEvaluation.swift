/// How well a network reads sentences of gold tokens: shares of words, each head by itself, before
/// quantisation.
struct ReadingAccuracy: CustomStringConvertible {
  var words = 0
  var tags = 0
  var heads = 0
  var labeled = 0

  var description: String {
    func percent(_ part: Int) -> String {
      "\((Double(part) / Double(max(1, words)) * 1000).rounded() / 10)"
    }
    return "tags \(percent(tags))  UAS \(percent(heads))  LAS \(percent(labeled))"
  }
}

extension ReadingNetwork {
  /// Compares with the gold; heads are taken greedily, not as a tree.
  func accuracy(_ examples: [ReadingExample]) -> ReadingAccuracy {
    var accuracy = ReadingAccuracy()
    let pass = TrainingPass(
      parameterCount: parameters.values.count, arenaCapacity: 16_000_000)
    pass.isTraining = false
    parameters.withWeights { weights, transposed in
      for example in examples {
        pass.start(weights: weights, transposed: transposed, seed: 0)
        add(example, to: &accuracy, pass)
      }
    }
    return accuracy
  }

  private func add(
    _ example: ReadingExample, to accuracy: inout ReadingAccuracy, _ pass: TrainingPass
  ) {
    let sentence = [0..<example.count]
    let h = forward([example], sentences: sentence, pass).dropped
    let tagScores = tags.scores(h, pass)
    let arcScores = arcs.scores(h, sentences: sentence, pass)[0]
    let heads = (0..<example.count).map { best(arcScores.row($0), count: arcScores.columns) }
    let labelScores = labels.scores(
      h, heads: heads.map { $0 == example.count ? -1 : $0 }, pass)
    for word in 0..<example.count {
      accuracy.words += 1
      if best(tagScores.row(word), count: tagScores.columns) == example.tags[word] {
        accuracy.tags += 1
      }
      guard heads[word] == example.heads[word] else { continue }
      accuracy.heads += 1
      let isRoot = heads[word] == example.count
      if isRoot
        || best(labelScores.row(word), count: labelScores.columns) == example.labels[word]
      {
        accuracy.labeled += 1
      }
    }
  }

  private func best(_ scores: UnsafeMutablePointer<Float>, count: Int) -> Int {
    var best = 0
    for index in 1..<count where scores[index] > scores[best] { best = index }
    return best
  }
}

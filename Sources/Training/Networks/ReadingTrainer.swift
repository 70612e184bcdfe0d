import Dispatch
import Learning

/// Trains a ``ReadingNetwork``: Adam over batches of sentences, each batch in four shards that run
/// side by side and are added up in order, so that the result does not depend on the number of
/// processors.
final class ReadingTrainer {
  struct Schedule {
    var epochs = 14
    var batchWords = 800
    var rate: Float = 0.004
    /// From this share of all steps on, the weights are averaged.
    var averageFrom = 0.6
  }

  static let shardCount = 4
  private let network: ReadingNetwork
  private let examples: [ReadingExample]
  private let schedule: Schedule
  private var generator: SeededGenerator
  private let shards: [Shard]
  private var averages: (count: Int, dense: [Double], words: [Float], names: [Float])

  private final class Shard {
    let pass: TrainingPass
    let words: RowGradients
    let names: RowGradients
    var examples: [ReadingExample] = []

    init(_ network: ReadingNetwork) {
      pass = TrainingPass(
        parameterCount: network.parameters.values.count, arenaCapacity: 24_000_000)
      words = RowGradients(rowCount: network.words.keys.count, width: network.words.width)
      names = RowGradients(rowCount: network.nameRows.keys.count, width: network.nameRows.width)
    }
  }

  init(
    _ network: ReadingNetwork, _ examples: [ReadingExample], schedule: Schedule, seed: UInt64
  ) {
    self.network = network
    self.examples = examples
    self.schedule = schedule
    generator = SeededGenerator(seed: seed)
    shards = (0..<Self.shardCount).map { _ in Shard(network) }
    averages = (0, Array(repeating: 0, count: network.parameters.values.count), [], [])
  }

  /// Trains to the end; the network then has the averaged weights.
  ///
  /// - Parameter report: called after each epoch with its number and mean loss a word.
  func train(report: (Int, Double) -> Void) {
    let epochs = (0..<schedule.epochs).map { _ in batches() }
    let total = epochs.reduce(0) { $0 + $1.count }
    var number = 0
    for (epoch, batches) in epochs.enumerated() {
      var (loss, words) = (0.0, 0)
      for batch in batches {
        loss += step(batch, number: number, of: total)
        words += batch.reduce(0) { $0 + examples[$1].count }
        number += 1
        if Double(number) > schedule.averageFrom * Double(total), number % 8 == 0 { average() }
      }
      report(epoch, loss / Double(max(1, words)))
    }
    takeAverages()
  }

  /// The sentences of an epoch, shuffled, in batches.
  private func batches() -> [[Int]] {
    var batches: [[Int]] = [[]]
    var words = 0
    for number in generator.permutation(of: examples.count) {
      if words >= schedule.batchWords {
        batches.append([])
        words = 0
      }
      batches[batches.count - 1].append(number)
      words += examples[number].count
    }
    return batches
  }

  private func step(_ batch: [Int], number: Int, of total: Int) -> Double {
    deal(batch)
    let scale = 1 / Float(max(1, batch.reduce(0) { $0 + examples[$1].count }))
    let seeds = shards.map { _ in generator.next() }
    nonisolated(unsafe) let (shards, network) = (shards, network)
    network.parameters.withWeights { weights, transposed in
      nonisolated(unsafe) let (weights, transposed) = (weights, transposed)
      DispatchQueue.concurrentPerform(iterations: shards.count) { index in
        let shard = shards[index]
        shard.words.reset()
        shard.names.reset()
        shard.pass.start(weights: weights, transposed: transposed, seed: seeds[index])
        guard !shard.examples.isEmpty else { return }
        network.learn(
          shard.examples, scale: scale, words: shard.words, names: shard.names, shard.pass)
      }
    }
    update(AdamStep(rate: rate(number, of: total), number: number + 1))
    return shards.reduce(0) { $0 + $1.pass.loss }
  }

  /// Adds the shards' gradients up, in their order, and steps: the rows of words, those of names, and
  /// the dense weights in pieces, side by side.
  private func update(_ adam: AdamStep) {
    let count = network.parameters.values.count
    let pieces = 4
    nonisolated(unsafe) let (shards, network) = (shards, network)
    network.parameters.withMoments { values, first, second in
      nonisolated(unsafe) let (values, first, second) = (values, first, second)
      DispatchQueue.concurrentPerform(iterations: 2 + pieces) { task in
        switch task {
        case 0:
          for shard in shards.dropFirst() { shards[0].words.add(shard.words) }
          network.words.step(shards[0].words, adam)
        case 1:
          for shard in shards.dropFirst() { shards[0].names.add(shard.names) }
          network.nameRows.step(shards[0].names, adam)
        default:
          let start = count * (task - 2) / pieces
          let length = count * (task - 1) / pieces - start
          let sum = shards[0].pass.allGradients + start
          for shard in shards.dropFirst() {
            let part = shard.pass.allGradients + start
            for index in 0..<length { sum[index] += part[index] }
          }
          adam.apply(
            count: length, values: values + start, gradients: sum, first: first + start,
            second: second + start)
        }
      }
    }
  }

  /// Gives each sentence to the shard with the fewest words.
  private func deal(_ batch: [Int]) {
    for shard in shards { shard.examples.removeAll(keepingCapacity: true) }
    var words = [Int](repeating: 0, count: shards.count)
    for number in batch {
      var least = 0
      for shard in shards.indices where words[shard] < words[least] { least = shard }
      shards[least].examples.append(examples[number])
      words[least] += examples[number].count
    }
  }

  /// Rises over the first twentieth of the steps, then falls to a twentieth.
  private func rate(_ number: Int, of total: Int) -> Float {
    let done = Float(number) / Float(total)
    return schedule.rate * min(1, Float(number + 1) / (0.05 * Float(total))) * (1 - 0.95 * done)
  }

  private func average() {
    averages.count += 1
    for (index, value) in network.parameters.values.enumerated() {
      averages.dense[index] += Double(value)
    }
    Self.add(network.words.values, to: &averages.words)
    Self.add(network.nameRows.values, to: &averages.names)
  }

  private static func add(_ values: [Float], to sums: inout [Float]) {
    if sums.isEmpty { sums = Array(repeating: 0, count: values.count) }
    sums.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        for index in values.indices { sums[index] += values[index] }
      }
    }
  }

  private func takeAverages() {
    guard averages.count > 0 else { return }
    let share = 1 / Float(averages.count)
    network.parameters.replaceValues(averages.dense.map { Float($0) * share })
    network.words.replaceValues(averages.words.map { $0 * share })
    network.nameRows.replaceValues(averages.names.map { $0 * share })
  }
}

extension ReadingNetwork {
  /// Reads sentences, and collects the gradients of everything that is known of them.
  func learn(
    _ examples: [ReadingExample], scale: Float, words rowGradients: RowGradients,
    names nameGradients: RowGradients, _ pass: TrainingPass
  ) {
    // Sentences with trees first, then those with names, so that each head sees one block.
    let ordered = examples.filter { !$0.tags.isEmpty } + examples.filter { $0.tags.isEmpty }
    var sentences: [Range<Int>] = []
    for example in ordered {
      let start = sentences.last?.upperBound ?? 0
      sentences.append(start..<start + example.count)
    }
    let state = forward(ordered, sentences: sentences, pass)
    let h = state.dropped
    let dh = pass.arena.matrix(h.rows, h.columns)
    let treeCount = ordered.count { !$0.tags.isEmpty }
    if treeCount > 0 {
      let end = sentences[treeCount - 1].upperBound
      learnTrees(
        Array(ordered[..<treeCount]), sentences: Array(sentences[..<treeCount]),
        h: h.rows(0..<end), dh: dh.rows(0..<end), scale: scale, pass)
    }
    if treeCount < ordered.count {
      let start = sentences[treeCount].lowerBound
      learnNames(
        Array(ordered[treeCount...]),
        sentences: sentences[treeCount...].map { $0.lowerBound - start..<$0.upperBound - start },
        h: h.rows(start..<h.rows), dh: dh.rows(start..<h.rows), scale: scale, nameGradients, pass)
      learnVoices(
        Array(ordered[treeCount...]), sentences: Array(sentences[treeCount...]), h: h, dh: dh,
        scale: scale, pass)
    }
    backward(state, dh: dh, sentences: sentences, rowGradients: rowGradients, pass)
  }

  private func learnVoices(
    _ examples: [ReadingExample], sentences: [Range<Int>], h: Matrix, dh: Matrix, scale: Float,
    _ pass: TrainingPass
  ) {
    // Sentences of corpora with attributions are brought together.
    let known = zip(examples, sentences).filter { $0.0.voices != nil }
    let count = known.reduce(0) { $0 + $1.0.count }
    guard count > 0 else { return }
    let own = pass.arena.matrix(count, h.columns)
    let dOwn = pass.arena.matrix(count, h.columns)
    var ranges: [Range<Int>] = []
    for (example, sentence) in known {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + example.count)
      own.row(start).update(from: h.row(sentence.lowerBound), count: example.count * h.columns)
    }
    voices.learn(
      own, sentences: ranges, known.compactMap(\.0.voices), scale: scale, dh: dOwn, pass)
    for ((_, sentence), range) in zip(known, ranges) { dh.rows(sentence).add(dOwn.rows(range)) }
  }

  private func learnTrees(
    _ examples: [ReadingExample], sentences: [Range<Int>], h: Matrix, dh: Matrix, scale: Float,
    _ pass: TrainingPass
  ) {
    tags.learn(h, gold: examples.flatMap(\.tags), scale: scale, dh: dh, pass)
    arcs.learn(
      h, sentences: sentences, heads: examples.flatMap(\.heads), scale: scale, dh: dh, pass)
    let heads = zip(examples, sentences).flatMap { example, sentence in
      example.heads.map { $0 == example.count ? -1 : sentence.lowerBound + $0 }
    }
    labels.learn(
      h, heads: heads, labels: examples.flatMap(\.labels), scale: scale, dh: dh, pass)
  }

  private func learnNames(
    _ examples: [ReadingExample], sentences: [Range<Int>], h: Matrix, dh: Matrix, scale: Float,
    _ nameGradients: RowGradients, _ pass: TrainingPass
  ) {
    let scores = names.scores(h, pass)
    let kept = 1 / (1 - shape.nameDropout)
    let rows = examples.flatMap { $0.names?.rows ?? [] }.map { rows in
      rows.filter { _ in pass.generator.unit() >= shape.nameDropout }
    }
    nameRows.withValues { values in
      for (word, rows) in rows.enumerated() {
        let score = scores.row(word)
        for row in rows {
          let value = values + Int(row) * nameRows.width
          for label in 0..<nameRows.width { score[label] += kept * value[label] }
        }
      }
    }
    let owners = zip(examples, sentences).flatMap { example, sentence in
      (0..<example.count).map { (example, $0) }
    }
    names.learn(
      h, scores: scores, sentences: sentences,
      permits: { word, label in owners[word].0.permits(owners[word].1, label) }, scale: scale,
      dh: dh, pass)
    for index in 0..<scores.count { scores.values[index] *= kept }
    for (word, rows) in rows.enumerated() {
      for row in rows { nameGradients.add(scores.row(word), to: row) }
    }
  }
}

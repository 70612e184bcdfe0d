#if DEBUG  // @testable imports are for debug builds
import Annotators
import Foundation
import Learning
import TextModel
import Testing

@testable import Training

@Suite struct ReadingNetworkTests {
  private static let tree = """
    1\tAnna\tAnna\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
    2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
    3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
    4\tharbour\tharbour\tNOUN\tNN\t_\t2\tobj\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


    """

  private func data() throws -> ReadingData {
    let trees = try Treebank.read(
      "# newdoc\n" + String(repeating: Self.tree, count: 3), file: "test")
    let named = ReadingData.Named(
      analysis: trees[0], names: [(TextSpan(0, 4), .person)], annotated: [.person])
    return ReadingData(
      trees: trees, named: [named], lexicon: NameLexicon([:]), width: 16, seed: 1)
  }

  private func network(_ data: ReadingData) -> ReadingNetwork {
    var shape = ReadingNetwork.Shape()
    (shape.width, shape.layerCount, shape.arcWidth, shape.labelWidth) = (16, 2, 16, 16)
    (shape.voiceWidth, shape.nameDropout) = (16, 0)
    return ReadingNetwork(
      shape, words: data.words, nameRows: data.nameRows, tagCount: data.tagSet.labels.count,
      seed: 1)
  }

  /// The loss of all examples without dropout, and the gradients.
  private func loss(_ network: ReadingNetwork, _ examples: [ReadingExample]) -> (
    Double, [Float]
  ) {
    let count = network.parameters.values.count
    let pass = TrainingPass(parameterCount: count, arenaCapacity: 1_000_000)
    pass.isTraining = false
    let words = RowGradients(rowCount: network.words.keys.count, width: network.words.width)
    let names = RowGradients(
      rowCount: network.nameRows.keys.count, width: network.nameRows.width)
    return network.parameters.withWeights { weights, transposed in
      pass.start(weights: weights, transposed: transposed, seed: 0)
      network.learn(examples, scale: 1, words: words, names: names, pass)
      return (pass.loss, (0..<count).map { pass.allGradients[$0] })
    }
  }

  @Test func gradientsAreThoseOfTheLoss() throws {
    let data = try data()
    let network = network(data)
    let (_, gradients) = loss(network, data.examples)
    var generator = SeededGenerator(seed: 5)
    let step: Float = 1e-2
    for (name, parameter) in network.parameters.names {
      for _ in 0..<6 {
        let index = parameter.offset + Int(generator.next() % UInt64(parameter.count))
        var values = network.parameters.values
        let before = values[index]
        values[index] = before + step
        network.parameters.replaceValues(values)
        let above = loss(network, data.examples).0
        values[index] = before - step
        network.parameters.replaceValues(values)
        let below = loss(network, data.examples).0
        values[index] = before
        network.parameters.replaceValues(values)
        let slope = Float(above - below) / (2 * step)
        #expect(
          abs(slope - gradients[index]) < 0.02 + 0.05 * abs(slope), "\(name) at \(index)")
      }
    }
  }

  @Test func learnsItsExamplesTheSameWayEachTime() throws {
    func trained() throws -> ([Float], ReadingAccuracy, [ReadingExample]) {
      let data = try data()
      let network = network(data)
      let schedule = ReadingTrainer.Schedule(epochs: 60, batchWords: 10, rate: 0.01)
      ReadingTrainer(network, data.examples, schedule: schedule, seed: 3)
        .train { _, _ in }
      let trees = data.examples.filter { !$0.tags.isEmpty }
      return (network.parameters.values, network.accuracy(trees), trees)
    }
    let (first, accuracy, trees) = try trained()
    #expect(accuracy.words == trees.reduce(0) { $0 + $1.count })
    #expect(accuracy.labeled == accuracy.words)
    #expect(accuracy.heads == accuracy.words)
    #expect(try trained().0 == first)
  }
}

@Suite struct LabelChainTests {
  /// The sums over all sequences, one by one.
  private func sums(
    _ scores: [[Float]], _ transitions: [Float], permits: (Int, Int) -> Bool
  ) -> Double {
    let count = NameLabel.count
    func sum(_ word: Int, _ previous: Int?) -> Double {
      guard word < scores.count else {
        return NameLabel.allows(nil, after: previous) ? 1 : 0
      }
      return (0..<count).reduce(0) { total, label in
        guard NameLabel.allows(label, after: previous), permits(word, label) else { return total }
        let step = previous.map { transitions[$0 * count + label] } ?? 0
        return total + Double(exp(scores[word][label] + step)) * sum(word + 1, label)
      }
    }
    return sum(0, nil)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func lossIsTheShareOfThePermittedSequences(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = NameLabel.count
    let words = 1 + Int(generator.next() % 3)
    let scores = (0..<words).map { _ in (0..<count).map { _ in generator.unit() * 2 - 1 } }
    let transitions = (0..<count * count).map { _ in generator.unit() - 0.5 }
    func permits(_ word: Int, _ label: Int) -> Bool { (word + label) % 3 != 0 || label == 0 }
    let arena = Arena(capacity: 10_000)
    let (weights, dWeights) = (arena.matrix(count, count), arena.matrix(count, count))
    for (index, value) in transitions.enumerated() { weights.values[index] = value }
    let matrix = arena.matrix(words, count)
    for (index, value) in scores.joined().enumerated() { matrix.values[index] = value }
    let chain = LabelChain(weights)
    let loss = chain.gradient(matrix, permits: permits, dTransitions: dWeights, scale: 1)
    let expected =
      log(sums(scores, transitions) { _, _ in true })
      - log(sums(scores, transitions, permits: permits))
    #expect(abs(loss - expected) < 1e-3, "seed \(seed)")
    checkShares(scores.flatMap(\.self), transitions, words: words, chain)
    // The gradients of a word sum to nothing: its labels' shares sum to 1 in both.
    for word in 0..<words {
      let sum = (0..<count).reduce(Float(0)) { $0 + matrix.row(word)[$1] }
      #expect(abs(sum) < 1e-4, "seed \(seed)")
    }
  }

  /// The share of a label at the first word is what it has of the sum over all sequences.
  private func checkShares(
    _ scores: [Float], _ transitions: [Float], words: Int, _ chain: LabelChain
  ) {
    let count = NameLabel.count
    let rows = stride(from: 0, to: scores.count, by: count).map { Array(scores[$0..<$0 + count]) }
    let potentials = LabelChain.potentials(scores)
    guard let sums = chain.sums(potentials) else {
      Issue.record("no sequence")
      return
    }
    let all = self.sums(rows, transitions) { _, _ in true }
    for label in 0..<count {
      let part = self.sums(rows, transitions) { $0 > 0 || $1 == label }
      #expect(abs(chain.share(of: [label][...], sums, potentials) - part / all) < 1e-4)
    }
    guard words == 2 else { return }
    let name = [NameLabel.number(.begin, .place), NameLabel.number(.last, .place)]
    let part = self.sums(rows, transitions) { $1 == name[$0] }
    #expect(abs(chain.share(of: name[...], sums, potentials) - part / all) < 1e-4)
  }
}
#endif

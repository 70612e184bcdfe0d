import Learning
import Testing

@Suite struct SequenceDecoderTests {
  /// Tries all sequences.
  private func exhaustive(
    count: Int, labels: Int, scores: [Float], transitions: [Float], allows: (Int?, Int?) -> Bool
  ) -> Float {
    var top = -Float.infinity
    func extend(_ path: [Int], _ sum: Float) {
      guard path.count < count else {
        if allows(nil, path.last) { top = max(top, sum) }
        return
      }
      for label in 0..<labels where allows(label, path.last) {
        let step = path.last.map { transitions[label * labels + $0] } ?? 0
        extend(path + [label], sum + step + scores[path.count * labels + label])
      }
    }
    extend([], 0)
    return top
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func findsTheBestAllowedSequence(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (labels, count) = (3, Int(generator.next() % 5) + 1)
    func random() -> Float { Float(generator.next() % 100) / 10 - 5 }
    let scores = (0..<count * labels).map { _ in random() }
    let transitions = (0..<labels * labels).map { _ in random() }
    func allows(_ label: Int?, _ previous: Int?) -> Bool { !(label == 1 && previous == 0) }
    var decoder = SequenceDecoder(labelCount: labels, allows: allows)
    let path = decoder.decode(count: count, scores: scores, transitions: transitions)
    var sum: Float = 0
    for (at, label) in path.enumerated() {
      #expect(allows(label, at == 0 ? nil : path[at - 1]), "seed \(seed)")
      sum += scores[at * labels + label]
      if at > 0 { sum += transitions[label * labels + path[at - 1]] }
    }
    let best = exhaustive(
      count: count, labels: labels, scores: scores, transitions: transitions, allows: allows)
    #expect(abs(sum - best) < 0.001, "seed \(seed)")
  }

  @Test func anEmptySequenceHasNoLabels() {
    var decoder = SequenceDecoder(labelCount: 2) { _, _ in true }
    #expect(decoder.decode(count: 0, scores: [], transitions: [0, 0, 0, 0]).isEmpty)
  }
}

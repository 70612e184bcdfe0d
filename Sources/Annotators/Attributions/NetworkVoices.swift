import Learning
import TextModel

/// Attributions inside sentences as the network reads them from the vectors of the words: cues, for
/// each word the cue of the innermost content it is in, and where each cue's source starts and ends.
struct NetworkVoices {
  /// A cue with what belongs to it; tokens of the document.
  struct Reading {
    var head: Int
    /// How sure the network is that this is a cue, 0 to 1.
    var confidence: Double
    var cue: ClosedRange<Int>
    /// Stretches of words.
    var content: [ClosedRange<Int>]
    var source: ClosedRange<Int>?
    var stance: Stance
  }

  private let model: VoiceModel
  private let vectors: TokenVectors
  private let leastConfidence: Double
  private var scores = ArcScores()

  init(_ model: VoiceModel, _ vectors: TokenVectors, leastConfidence: Double) {
    self.model = model
    self.vectors = vectors
    self.leastConfidence = leastConfidence
  }

  /// All readings, in text order of their cues. Complexity: O(n).
  mutating func readings(_ sentences: [Sentence]) -> [Reading] {
    var classes: [CueClass] = []
    var shares: [Double] = []
    MappedVectors.forEach(vectors, model.cues) { _, scores in
      let (number, share) = Shares.best(scores, count: CueClass.allCases.count)
      let head = Shares.share(of: CueClass.head.rawValue, scores, count: CueClass.allCases.count)
      classes.append(head >= leastConfidence ? .head : CueClass(rawValue: number) ?? .outside)
      shares.append(head >= leastConfidence ? head : share)
    }
    var readings: [Reading] = []
    for sentence in sentences where sentence.tokens.upperBound <= classes.count {
      let heads = sentence.tokens.filter { classes[$0] == .head }
      guard !heads.isEmpty else { continue }
      let contents = contents(heads, sentence.tokens)
      let firsts = ends(heads, sentence.tokens, model.firsts)
      let lasts = ends(heads, sentence.tokens, model.lasts)
      for (number, head) in heads.enumerated() where !contents[number].isEmpty {
        var start = head
        while start > sentence.tokens.lowerBound, classes[start - 1] == .part { start -= 1 }
        let source = source(firsts[number], lasts[number])
        readings.append(
          Reading(
            head: head, confidence: shares[head], cue: start...head,
            content: Self.mended(contents[number], cue: start...head, source: source),
            source: source, stance: stance(head)))
      }
    }
    return readings
  }

  /// For each cue the stretches of its content, contents inside it included.
  private mutating func contents(_ heads: [Int], _ sentence: Range<Int>) -> [[ClosedRange<Int>]] {
    model.contents.score(vectors, sentence, into: &scores)
    // For each word the number of its cue, heads.count for none.
    let cues = sentence.map { token in
      let row = (token - sentence.lowerBound) * scores.stride
      var best = (cue: heads.count, score: scores.scores[row + sentence.count])
      for (number, head) in heads.enumerated() where head != token {
        let score = scores.scores[row + head - sentence.lowerBound]
        if score > best.score { best = (number, score) }
      }
      return best.cue
    }
    return heads.indices.map { cue in
      let isInside = heads.indices.map { inner in
        lies(inner, in: cue, heads, cues, sentence)
      }
      var stretches: [ClosedRange<Int>] = []
      for (number, owner) in cues.enumerated()
      where owner < heads.count && (owner == cue || isInside[owner]) {
        let token = sentence.lowerBound + number
        if let last = stretches.last, last.upperBound + 1 >= token {
          stretches[stretches.count - 1] = last.lowerBound...token
        } else {
          stretches.append(token...token)
        }
      }
      return stretches
    }
  }

  /// How many words may be missing inside a content.
  private static let widestGap = 4

  /// Stretches with their small gaps filled, but where the cue or the source stands; single words far
  /// from the longest stretch are left out.
  private static func mended(
    _ stretches: [ClosedRange<Int>], cue: ClosedRange<Int>, source: ClosedRange<Int>?
  ) -> [ClosedRange<Int>] {
    var mended: [ClosedRange<Int>] = []
    for stretch in stretches {
      guard let last = mended.last else {
        mended.append(stretch)
        continue
      }
      let gap = last.upperBound...stretch.lowerBound
      let isOpen = !gap.overlaps(cue) && !(source.map(gap.overlaps) ?? false)
      if isOpen, gap.count - 2 <= widestGap {
        mended[mended.count - 1] = last.lowerBound...stretch.upperBound
      } else {
        mended.append(stretch)
      }
    }
    let longest = mended.map(\.count).max() ?? 0
    return mended.filter { $0.count > 2 || $0.count * 4 > longest }
  }

  /// Whether a cue stands, at any depth, in the content of another one.
  private func lies(
    _ inner: Int, in outer: Int, _ heads: [Int], _ cues: [Int], _ sentence: Range<Int>
  ) -> Bool {
    var cue = inner
    for _ in heads {
      let next = cues[heads[cue] - sentence.lowerBound]
      guard next < heads.count, next != inner else { return false }
      if next == outer { return true }
      cue = next
    }
    return false
  }

  /// For each cue the word that a scorer chooses, nil for none in the sentence.
  private mutating func ends(
    _ heads: [Int], _ sentence: Range<Int>, _ scorer: ArcScorer
  ) -> [Int?] {
    scorer.score(vectors, sentence, into: &scores)
    return heads.map { head in
      let row = (head - sentence.lowerBound) * scores.stride
      var best = sentence.count
      for word in 0..<sentence.count
      where word != head - sentence.lowerBound
        && scores.scores[row + word] > scores.scores[row + best]
      {
        best = word
      }
      return best == sentence.count ? nil : sentence.lowerBound + best
    }
  }

  private func source(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
    guard let first, let last, first <= last, last - first < 60 else { return nil }
    return first...last
  }

  private func stance(_ head: Int) -> Stance {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: model.stances.stride) { buffer in
      guard let scores = buffer.baseAddress else { return .asserts }
      _ = vectors.withVectors(of: head..<head + 1) {
        model.stances.apply($0, rows: 1, into: scores)
      }
      return Stance.allCases[MappedVectors.best(scores, count: Stance.allCases.count)]
    }
  }
}

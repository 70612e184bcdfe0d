import Learning

/// What stands between two code points that no white space parts.
package enum TokenCut: Int, CaseIterable {
  /// They belong to the same token.
  case none
  /// A token ends and another one starts.
  case token
  /// A word of a multiword token ends and its next word starts (`do|n't`).
  case word
}

/// Finds the places inside a chunk (a run without white space) where a token may end, and their
/// features.
package struct TokenCutFeatures {
  /// The letter runs that hide two words, by the hash of the folded run: where to cut, in code
  /// points. Learned from treebanks (`cannot`, `gonna`).
  package let contractions: [UInt64: Int]

  package init(contractions: [UInt64: Int]) { self.contractions = contractions }

  /// Whether a cut in front of code point `at` has to be decided.
  func isCandidate(_ block: borrowing ScalarBlock, _ at: Int, chunk: Range<Int>) -> Bool {
    let (left, right) = (block.classes[at - 1], block.classes[at])
    if block.isExtending(at) { return false }
    if left.isLetter, right.isLetter { return isInsideContraction(block, at, chunk: chunk) }
    if left == .digit, right == .digit { return false }
    return true
  }

  /// Whether a letter run is parted at `at`: before `n't`, or by the table of contractions.
  private func isInsideContraction(
    _ block: borrowing ScalarBlock, _ at: Int, chunk: Range<Int>
  ) -> Bool {
    let scalars = block.scalars
    if scalars[at] | 0x20 == 0x6E, at + 2 < chunk.upperBound, scalars[at + 2] | 0x20 == 0x74,
      scalars[at + 1] == 0x27 || scalars[at + 1] == 0x2019
    {
      return true
    }
    guard !contractions.isEmpty else { return false }
    let run = letterRun(block, at, chunk: chunk)
    guard run.count <= Self.longestContraction, at - run.lowerBound <= run.count else {
      return false
    }
    return contractions[Self.hash(block, run)] == at - run.lowerBound
  }

  /// No contraction is longer.
  package static let longestContraction = 12

  private func letterRun(
    _ block: borrowing ScalarBlock, _ at: Int, chunk: Range<Int>
  ) -> Range<Int> {
    // Bounded, so that a million letters in a row cost a million steps, not their square.
    var (start, end) = (at, at)
    let limit = Self.longestContraction + 1
    while start > chunk.lowerBound, at - start < limit, block.classes[start - 1].isLetter {
      start -= 1
    }
    while end < chunk.upperBound, end - at < limit, block.classes[end].isLetter { end += 1 }
    return start..<end
  }

  /// The hash of folded code points.
  package static func hash(_ block: borrowing ScalarBlock, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0x5EED
    for at in range {
      let scalar = block.scalars[at]
      let folded =
        block.classes[at] == .upper
        ? CharacterClass.lowercased(scalar) : block.classes[at] == .digit ? 0x30 : scalar
      hash = hashed(hash, UInt64(folded))
    }
    return hash
  }

  /// Writes the features of a cut in front of `at` into `features`; the token that is being read
  /// started at `start`.
  func extract(
    _ block: borrowing ScalarBlock, _ at: Int, start: Int, chunk: Range<Int>,
    previous: TokenCut, into features: inout FeatureBuffer
  ) {
    func sign(_ at: Int) -> UInt64 {
      guard chunk.contains(at) else { return 0 }
      let kind = block.classes[at]
      return kind == .punctuation ? UInt64(block.scalars[at]) : UInt64(kind.rawValue)
    }
    let left = Self.hash(block, max(start, at - 12)..<at)
    let right = Self.hash(block, at..<runEnd(block, at, chunk: chunk))
    let (l1, l2, l3) = (sign(at - 1), sign(at - 2), sign(at - 3))
    let (r1, r2, r3) = (sign(at), sign(at + 1), sign(at + 2))
    let rest = UInt64(min(chunk.upperBound - at, 5))
    let done = UInt64(min(at - chunk.lowerBound, 5))
    features.removeAll()
    features.add(1, l1, r1)
    features.add(2, l2, l1, r1)
    features.add(3, l1, r1, r2)
    features.add(4, l2, l1, r1, r2)
    features.add(5, hashed(l3, l2), l1, r1, hashed(r2, r3))
    features.add(6, left)
    features.add(7, right)
    features.add(8, left, r1)
    features.add(9, l1, right)
    features.add(10, left, right)
    features.add(11, l1, r1, rest)
    features.add(12, l1, r1, done)
    features.add(13, l1, r1, rest, done)
    features.add(14, UInt64(previous.rawValue), l1, r1, r2)
    features.add(15, UInt64(min(at - start, 4)), l1, r1)
    features.add(16, l1, r1, addressSign(block, chunk))
    features.add(17, left, r1, rest)
    features.add(18, right, l1, rest)
    features.add(19, left, r1, addressSign(block, chunk))
    let after = chunk.upperBound + 1 < block.count ? block.classes[chunk.upperBound + 1] : .space
    features.add(20, l1, r1, rest, UInt64(after.rawValue))
    features.add(21, left, r1, UInt64(after.rawValue), rest)
  }

  private func runEnd(_ block: borrowing ScalarBlock, _ at: Int, chunk: Range<Int>) -> Int {
    let isLetter = block.classes[at].isLetter
    let isDigit = block.classes[at] == .digit
    var end = at + 1
    while end < chunk.upperBound, end - at < 12,
      isLetter && block.classes[end].isLetter || isDigit && block.classes[end] == .digit
    {
      end += 1
    }
    return end
  }

  /// Whether the chunk's start looks like a web or mail address.
  private func addressSign(_ block: borrowing ScalarBlock, _ chunk: Range<Int>) -> UInt64 {
    let end = min(chunk.upperBound, chunk.lowerBound + 40)
    for at in chunk.lowerBound..<end {
      let scalar = block.scalars[at]
      if scalar == 0x40, at > chunk.lowerBound { return 2 }
      if scalar == 0x3A, at + 2 < end, block.scalars[at + 1] == 0x2F, block.scalars[at + 2] == 0x2F
      {
        return 1
      }
    }
    guard end - chunk.lowerBound > 4, block.scalars[chunk.lowerBound] | 0x20 == 0x77 else {
      return 0
    }
    let isWWW =
      block.scalars[chunk.lowerBound + 1] | 0x20 == 0x77
      && block.scalars[chunk.lowerBound + 3] == 0x2E
    return isWWW ? 3 : 0
  }
}

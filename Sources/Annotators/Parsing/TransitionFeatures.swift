package import Learning
import TextModel

/// The features that choose a transition (after Zhang and Nivre 2011).
package enum TransitionFeatures {
  package static func extract(
    _ state: borrowing ParserState, _ words: borrowing ParserWords,
    into features: inout FeatureBuffer
  ) {
    let (i0, i1, i2) = (state.stacked(0), state.stacked(1), state.stacked(2))
    let (j0, j1, j2) = (state.buffered(0), state.buffered(1), state.buffered(2))
    let (s0, s1, s2) = (words[i0], words[i1], words[i2])
    let (b0, b1, b2) = (words[j0], words[j1], words[j2])
    features.removeAll()
    addWords(s0, s1, s2, b0, b1, b2, into: &features)
    addPairs(s0, s1, b0, b1, into: &features)
    features.add(30, b0.tag, b1.tag, b2.tag)
    features.add(31, s0.tag, b0.tag, b1.tag)
    features.add(32, s1.tag, s0.tag, b0.tag)
    features.add(33, s2.tag, s1.tag, s0.tag)
    features.add(34, s1.coarse, s0.form, b0.tag)
    features.add(35, s1.form, s0.coarse, b0.tag)
    features.add(36, s0.coarse, b0.form, b1.tag)
    features.add(37, s1.tag, s0.tag, b0.tag, b1.tag)
    addChildren(state, words, s0, s1, b0, into: &features)
    addDistances(state, s0, s1, b0, into: &features)
  }

  private static func addWords(
    _ s0: ParserWords.Word, _ s1: ParserWords.Word, _ s2: ParserWords.Word,
    _ b0: ParserWords.Word, _ b1: ParserWords.Word, _ b2: ParserWords.Word,
    into features: inout FeatureBuffer
  ) {
    features.add(1, s0.form)
    features.add(2, s0.tag)
    features.add(3, s0.form, s0.tag)
    features.add(4, s1.form)
    features.add(5, s1.tag)
    features.add(6, s1.form, s1.tag)
    features.add(7, s2.tag)
    features.add(8, s2.form)
    features.add(9, b0.form)
    features.add(10, b0.tag)
    features.add(11, b0.form, b0.tag)
    features.add(12, b1.form)
    features.add(13, b1.tag)
    features.add(14, b1.form, b1.tag)
    features.add(15, b2.tag)
    features.add(16, b2.form)
    features.add(17, s0.suffix, b0.tag)
    features.add(18, s0.tag, b0.suffix)
  }

  private static func addPairs(
    _ s0: ParserWords.Word, _ s1: ParserWords.Word, _ b0: ParserWords.Word,
    _ b1: ParserWords.Word, into features: inout FeatureBuffer
  ) {
    features.add(19, s0.form, s0.coarse, b0.form, b0.coarse)
    features.add(20, s0.form, b0.form)
    features.add(21, s0.form, b0.tag)
    features.add(22, s0.tag, b0.form)
    features.add(23, s0.tag, b0.tag)
    features.add(24, b0.tag, b1.tag)
    features.add(25, s1.form, s0.form)
    features.add(26, s1.tag, s0.tag)
    features.add(27, s1.form, s0.tag)
    features.add(28, s1.tag, s0.form)
    features.add(29, s1.form, b0.form)
    features.add(38, s1.tag, b0.tag)
    features.add(39, b0.form, b1.tag)
    features.add(40, b0.form, b1.form)
  }

  private static func addChildren(
    _ state: borrowing ParserState, _ words: borrowing ParserWords, _ s0: ParserWords.Word,
    _ s1: ParserWords.Word, _ b0: ParserWords.Word, into features: inout FeatureBuffer
  ) {
    let (i0, i1, j0) = (state.stacked(0), state.stacked(1), state.buffered(0))
    func child(_ list: [Int], _ of: Int) -> Int { of < 0 ? ParserState.none : list[of] }
    func label(_ of: Int) -> UInt64 { of < 0 ? 0xFF : UInt64(state.labels[of].rawValue) }
    let (s0l, s0r) = (child(state.left1, i0), child(state.right1, i0))
    let (s1l, s1r) = (child(state.left1, i1), child(state.right1, i1))
    let (s0l2, s0r2) = (child(state.left2, i0), child(state.right2, i0))
    let (b0l, b0l2) = (child(state.left1, j0), child(state.left2, j0))
    features.add(41, s0.tag, words[s0l].tag, b0.tag)
    features.add(42, s0.tag, words[s0r].tag, b0.tag)
    features.add(43, s0.tag, b0.tag, words[b0l].tag)
    features.add(44, s1.tag, words[s1r].tag, s0.tag)
    features.add(45, s1.tag, words[s1l].tag, s0.tag)
    features.add(46, s1.tag, s0.tag, words[s0l].tag)
    features.add(47, s1.tag, s0.tag, words[s0r].tag)
    features.add(48, s0.tag, label(s0l), label(s0r))
    features.add(49, s1.tag, label(s1l), label(s1r), s0.tag)
    features.add(50, b0.tag, label(b0l), s0.tag)
    features.add(51, words[s0l].form, s0.coarse, b0.coarse)
    features.add(52, words[s0r].form, s0.coarse, b0.coarse)
    features.add(53, words[s0l].form, s1.tag, s0.tag)
    features.add(54, words[s0l].form, s1.form)
    features.add(55, words[b0l].form, s0.tag, b0.tag)
    features.add(56, s0.tag, words[s0l].tag, words[s0l2].tag, b0.coarse)
    features.add(57, s0.tag, words[s0r].tag, words[s0r2].tag, b0.coarse)
    features.add(58, b0.tag, words[b0l].tag, words[b0l2].tag, s0.coarse)
    let (set0, set1) = (i0 < 0 ? 0 : state.labelSets[i0], i1 < 0 ? 0 : state.labelSets[i1])
    let setB = j0 < 0 ? 0 : state.labelSets[j0]
    features.add(59, s0.tag, set0, b0.tag)
    features.add(60, s1.tag, set1, s0.tag)
    features.add(61, b0.tag, setB, s0.tag)
    features.add(62, s0.form, set0)
    features.add(63, s1.form, set1, s0.coarse)
    features.add(64, s0.tag, set0, s1.tag, set1)
  }

  private static func addDistances(
    _ state: borrowing ParserState, _ s0: ParserWords.Word, _ s1: ParserWords.Word,
    _ b0: ParserWords.Word, into features: inout FeatureBuffer
  ) {
    let (i0, i1, j0) = (state.stacked(0), state.stacked(1), state.buffered(0))
    let near = distance(i0, j0)
    let far = distance(i1, i0)
    features.add(65, s0.form, near)
    features.add(66, s0.tag, near)
    features.add(67, b0.form, near)
    features.add(68, b0.tag, near)
    features.add(69, s0.tag, b0.tag, near)
    features.add(70, s1.tag, s0.tag, far)
    features.add(71, s1.tag, s0.tag, b0.tag, near << 8 | far)
    let valency =
      i0 < 0 ? 0 : UInt64(min(state.rightCount[i0], 3) << 4 | min(state.leftCount[i0], 3))
    let outer = i1 < 0 ? 0 : UInt64(min(state.rightCount[i1], 3))
    features.add(72, s0.form, valency)
    features.add(73, s0.tag, valency, b0.tag)
    features.add(74, s1.tag, outer, s0.tag)
    features.add(75, UInt64(min(state.stack.count, 4)), s0.tag, b0.tag)
  }

  /// 0 for none, 1 to 4 as they are, then 5 (to 7), 6 (to 12), 7.
  package static func distance(_ from: Int, _ to: Int) -> UInt64 {
    guard from >= 0, to >= 0 else { return 0 }
    let steps = abs(to - from)
    return steps < 5 ? UInt64(steps) : steps < 8 ? 5 : steps < 13 ? 6 : 7
  }
}

package import Learning
import TextModel

/// The features that name the relation of an arc that has just been chosen: both words, what stands
/// around and what already depends on them.
package enum LabelFeatures {
  package static func extract(
    _ state: borrowing ParserState, _ words: borrowing ParserWords, head: Int, dependent: Int,
    into features: inout FeatureBuffer
  ) {
    let (h, d) = (words[head], words[dependent])
    let isLeft: UInt64 = dependent < head ? 1 : 0
    let steps = TransitionFeatures.distance(head, dependent) << 1 | isLeft
    func form(_ index: Int) -> UInt64 { index < 0 ? 0 : words[index].form }
    func tag(_ index: Int) -> UInt64 { index < 0 ? 0 : words[index].tag }
    let (first, last) = (state.left1[dependent], state.right1[dependent])
    let inner = state.left2[dependent]
    let (dSet, hSet) = (state.labelSets[dependent], state.labelSets[head])
    features.removeAll()
    features.add(1, h.tag, d.tag, isLeft)
    features.add(2, h.form, d.form)
    features.add(3, h.form, d.tag, isLeft)
    features.add(4, h.tag, d.form, isLeft)
    features.add(5, d.form, isLeft)
    features.add(6, h.form, isLeft)
    features.add(7, d.tag, isLeft)
    features.add(8, h.tag, isLeft)
    features.add(9, h.tag, d.tag, steps)
    features.add(10, d.suffix, h.tag, isLeft)
    features.add(11, h.suffix, d.tag, isLeft)
    features.add(12, h.tag, d.tag, words[dependent - 1].tag, words[dependent + 1].tag)
    features.add(13, h.tag, d.tag, words[head - 1].tag, words[head + 1].tag)
    features.add(14, h.tag, d.tag, form(first))
    features.add(15, h.form, form(first), d.coarse)
    features.add(16, form(first), form(inner), d.tag, h.coarse)
    features.add(17, h.tag, d.tag, tag(first), tag(last))
    features.add(18, h.tag, d.tag, dSet)
    features.add(19, h.tag, d.tag, hSet, isLeft)
    features.add(20, h.form, hSet, d.tag)
    features.add(21, d.form, dSet, isLeft)
    features.add(22, d.tag, form(last), isLeft)
    features.add(23, d.shape, h.shape, d.tag, h.tag)
    features.add(24, words[dependent - 1].form, d.tag, h.tag)
    features.add(25, words[dependent + 1].form, d.tag, h.tag)
    features.add(26, form(first), tag(first), h.tag, isLeft)
    features.add(27, d.coarse, h.coarse, dSet, hSet)
  }
}

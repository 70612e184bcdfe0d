import Annotators
import TextModel

/// Reads attributions inside a sentence: which words are cues, which cue each word is the content of,
/// where the source of each cue starts and ends, and how it stands to the content.
struct VoiceHeads: Sendable {
  private let cues: TagHead
  private let contents: ArcHead
  private let firsts: ArcHead
  private let lasts: ArcHead
  private let stances: TagHead

  init(_ set: ParameterSet, width: Int, arcWidth: Int) {
    cues = TagHead(set, "cues", width: width, classes: CueClass.allCases.count)
    contents = ArcHead(set, "contents", width: width, arcWidth: arcWidth)
    firsts = ArcHead(set, "firsts", width: width, arcWidth: arcWidth)
    lasts = ArcHead(set, "lasts", width: width, arcWidth: arcWidth)
    stances = TagHead(set, "stances", width: width, classes: Stance.allCases.count)
  }

  /// Adds the gradients of all losses to `dh`.
  func learn(
    _ h: Matrix, sentences: [Range<Int>], _ voices: [ReadingExample.Voices], scale: Float,
    dh: Matrix, _ pass: TrainingPass
  ) {
    cues.learn(h, gold: voices.flatMap(\.cues), scale: scale, dh: dh, pass)
    stances.learn(h, gold: voices.flatMap(\.stances), scale: scale, dh: dh, pass)
    for (head, gold) in [
      (contents, voices.flatMap(\.contents)), (firsts, voices.flatMap(\.firsts)),
      (lasts, voices.flatMap(\.lasts)),
    ] {
      head.learn(h, sentences: sentences, heads: gold, scale: scale, dh: dh, pass)
    }
  }
}

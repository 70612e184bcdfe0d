import Learning
import TextModel

/// The features that say whether a sentence ends after a token.
struct SentenceEndFeatures {
  /// What the splitter remembers of the sentence so far.
  struct State {
    var length = 0
    var openQuotes = 0
    var openBrackets = 0

    /// Takes in one more token.
    mutating func advance(over first: UInt32) {
      length += 1
      switch first {
      case 0x22, 0x201C, 0x201D, 0xAB, 0xBB:
        openQuotes = first == 0x201C || first == 0xAB ? 1 : first == 0x22 ? 1 - openQuotes : 0
      case 0x28, 0x5B: openBrackets += 1
      case 0x29, 0x5D: openBrackets = max(0, openBrackets - 1)
      default: break
      }
    }
  }

  /// Writes the features of an end after word `at` into `features`.
  static func extract(
    _ words: [WordAttributes], _ at: Int, state: State, lineBreak: Bool,
    into features: inout FeatureBuffer
  ) {
    func word(_ index: Int) -> WordAttributes {
      words.indices.contains(index) ? words[index] : .outside
    }
    let (w0, w1, w2) = (word(at), word(at - 1), word(at - 2))
    let (n1, n2) = (word(at + 1), word(at + 2))
    let last = w0.suffix1
    let length = UInt64(
      state.length < 4 ? state.length : state.length < 30 ? 4 + state.length / 8 : 9)
    let quotes = UInt64(min(state.openQuotes, 2) << 2 | min(state.openBrackets, 1))
    let nextCase = UInt64(n1.traits.rawValue)
    features.removeAll()
    features.add(1, last)
    features.add(2, w0.folded)
    features.add(3, w0.folded, n1.shape)
    features.add(4, w0.folded, n1.folded)
    features.add(5, w1.folded, w0.folded)
    features.add(6, w1.folded, w0.folded, nextCase)
    features.add(7, w1.shape, w0.folded, n1.shape)
    features.add(8, n1.folded)
    features.add(9, last, n1.folded)
    features.add(10, last, n1.shape, n2.shape)
    features.add(11, last, nextCase, length)
    features.add(12, last, n1.shape, quotes)
    features.add(13, w0.folded, n1.folded, quotes)
    features.add(14, w0.shape, last, nextCase)
    features.add(15, last, n1.folded, n2.folded)
    features.add(16, last, length, quotes)
    features.add(17, lineBreak ? 1 : 0, last, nextCase)
    features.add(18, w2.shape, w1.shape, w0.folded, n1.shape)
    features.add(19, w1.traits.contains(.single) ? 1 : 0, w1.shape, last, nextCase)
    features.add(20, w0.suffix3, nextCase)
    features.add(21, w0.shape, n1.form, n2.shape)
    features.add(22, w0.traits.contains(.single) ? 1 : 0, w0.folded, n1.form)
  }
}

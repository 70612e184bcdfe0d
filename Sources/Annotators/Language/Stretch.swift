/// A stretch of a block, about a sentence, with the signs of its language.
struct Stretch {
  /// What its signs say.
  enum Reading {
    case english, foreign, unclear
  }

  /// The bytes.
  var range: Range<Int>
  /// Words of any script; scripts without spaces count two letters as a word.
  var words = 0
  /// Words in lower case, of Latin letters.
  var lower = 0
  /// Words that only English has.
  var english = 0
  /// Small words that English does not have.
  var foreign = 0
  /// Those of ``foreign`` that also stand inside names.
  var particles = 0
  /// Letters of scripts other than Latin.
  var otherLetters = 0
  /// Latin letters.
  var latinLetters = 0
  /// Words with a comma behind them.
  var commas = 0
  /// Letter pairs of the words in lower case, and what they cost (``LetterPairs``).
  var pairs = 0
  var pairCost = 0

  init(_ range: Range<Int>) { self.range = range }

  /// Takes in the stretch behind this one.
  mutating func formUnion(_ other: Stretch) {
    range = range.lowerBound..<max(range.upperBound, other.range.upperBound)
    words += other.words
    lower += other.lower
    english += other.english
    foreign += other.foreign
    particles += other.particles
    otherLetters += other.otherLetters
    latinLetters += other.latinLetters
    commas += other.commas
    pairs += other.pairs
    pairCost += other.pairCost
  }

  /// The small words that count: those inside names only among enough words in lower case.
  private var foreignWords: Int {
    (lower - particles) * 5 >= words * 2 ? foreign : foreign - particles
  }

  private var isOtherScript: Bool { otherLetters > latinLetters }

  /// Whether letter pairs are not those of English; a mere list of borrowed words is no text.
  private var hasStrangeLetters: Bool {
    pairs > 0 && commas * 3 < words && Double(pairCost) >= LetterPairs.unusualMean * Double(pairs)
  }

  /// What the stretch alone looks like.
  var reading: Reading {
    if isOtherScript { return otherLetters >= 4 ? .foreign : .unclear }
    let foreign = foreignWords
    if english >= 1, english * 2 >= foreign { return .english }
    if foreign >= 2, foreign > english * 2 { return .foreign }
    if english == 0, lower >= 4, pairs >= 20, hasStrangeLetters { return .foreign }
    return .unclear
  }

  /// Whether a run of stretches is surely not English: enough words, and enough of them small words
  /// of other languages or made of letter pairs that English does not have.
  var isForeignPassage: Bool {
    if isOtherScript { return words >= 8 && otherLetters >= 24 }
    guard words >= 12, lower >= 6 else { return false }
    let foreign = foreignWords
    if foreign >= 4, foreign * 9 >= words, foreign > english * 4 { return true }
    return lower >= 12 && pairs >= 80 && hasStrangeLetters && english * 16 <= lower
  }

  /// Whether a whole text that is too short for a passage is not English.
  var isShortForeignText: Bool {
    guard english == 0 else { return false }
    if isOtherScript { return otherLetters >= 6 && latinLetters * 4 <= otherLetters }
    return words >= 5 && foreignWords >= 3 && foreignWords * 5 >= words && lower * 2 >= words
  }

  /// Whether it is English beyond doubt.
  var isEnglishText: Bool {
    !isOtherScript && english >= 3 && english * 10 >= lower && english > foreignWords
  }
}

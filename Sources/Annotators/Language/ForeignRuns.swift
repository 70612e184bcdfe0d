/// Joins stretches to runs that are surely not English.
///
/// A run starts and ends with a foreign stretch; unclear ones between foreign ones, and those at the
/// ends of a block without an English stretch, belong to it.
struct ForeignRuns {
  /// The runs that are long and sure enough, in text order.
  private(set) var passages: [Stretch] = []
  /// Everything together; nil before the first stretch.
  private(set) var whole: Stretch?
  /// The run that is being read, and the unclear stretches behind it.
  private var run: Stretch?
  private var unclear: Stretch?
  /// Unclear stretches in front of any other of their block.
  private var front: Stretch?
  private var englishWords = 0
  private var foreignWords = 0

  /// Takes the next stretch of a block.
  mutating func add(_ stretch: Stretch) {
    Self.append(stretch, to: &whole)
    switch stretch.reading {
    case .english:
      englishWords += stretch.words
      endRun()
      front = nil
    case .foreign:
      if run == nil { run = front } else if let gap = unclear { run?.formUnion(gap) }
      (front, unclear) = (nil, nil)
      Self.append(stretch, to: &run)
    case .unclear:
      if run == nil { Self.append(stretch, to: &front) } else { Self.append(stretch, to: &unclear) }
    }
  }

  /// Ends a block: what is unclear at its end goes with the run before it.
  mutating func endBlock() {
    if let gap = unclear { run?.formUnion(gap) }
    (front, unclear) = (nil, nil)
  }

  /// Ends the text.
  mutating func finish() { endRun() }

  private mutating func endRun() {
    if let run, run.isForeignPassage {
      passages.append(run)
      foreignWords += run.words
    }
    (run, unclear) = (nil, nil)
  }

  private static func append(_ stretch: Stretch, to run: inout Stretch?) {
    if run == nil { run = stretch } else { run?.formUnion(stretch) }
  }

  /// Whether at least half of the words stand in foreign passages and hardly any sentence is
  /// English; or a short text has nothing English and enough that is not.
  var isForeignDocument: Bool {
    guard let whole else { return false }
    if passages.isEmpty { return englishWords == 0 && whole.isShortForeignText }
    return foreignWords * 2 >= whole.words && englishWords * 5 <= whole.words
  }

  /// Whether the text is English beyond doubt, apart from its foreign passages.
  var isEnglishDocument: Bool {
    guard let whole, foreignWords * 2 < whole.words else { return false }
    return whole.isEnglishText
  }
}

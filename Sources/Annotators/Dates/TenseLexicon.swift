/// What a word tells about the time of its clause.
enum TenseCue {
  /// `will`, `plans`, `scheduled`
  case future
  /// `may`, `could`: future before a deadline.
  case modal
  /// `set`, `going`: future before `to`, else nothing.
  case preparation
  /// `ordered`, `promised`: future for what they govern (`to return`, `by Friday`), else past.
  case directive
  /// `would`
  case futureInPast
  /// `due`: future behind `is`, nothing in `due to rain`.
  case due
  /// `said`, `was`
  case past
  /// `is`, `are`: future before `to`.
  case present
}

/// Words that tell future from past, for texts that have no tags and for verbs that tags do not
/// tell apart.
struct TenseLexicon: Sendable {
  /// The one lexicon.
  static let shared = TenseLexicon()

  private var cues: [WordKey: TenseCue] = [:]
  private var functionWords: Set<WordKey> = []
  private var pastEnding: WordKey?

  private init() {
    add(
      "will wont shall ll plans plan planning expected expects expect scheduled "
        + "likely forecast intends intend hopes must should supposed slated "
        + "starts begins opens resumes anticipated upcoming",
      .future)
    add(
      "ordered orders order asked asks urged urges promised promises threatened threatens demanded "
        + "demands appealed appeal vowed vows pledged pledges agreed agrees planned called calls "
        + "invited wants want need needs required require requires given gave give gives has have "
        + "advised asking vowing promising threatening summoned agree promise had",
      .directive)
    add(
      "said says was were did been told took went came left met held began broke ran saw "
        + "wrote spoke won lost made led brought found kept sent sank fell flew hit fought struck "
        + "shot heard built became bought sold caught chose drew drove fed felt fled forgot froze "
        + "got grew hid hung knew laid lay lent lit meant paid put quit read rode rose sat shook "
        + "shut slept spent stole stood swore swept taught thought threw understood withdrew wore "
        + "gone done seen taken given written broken stolen shown known worn tore",
      .past)
    add("would", .futureInPast)
    add("due", .due)
    add("is are", .present)
    add("may might could can", .modal)
    add("set going about", .preparation)
    for word
      in "the a an this that these those his her its their our my your said and or but who which when where to in on at by for from with as if it he she they we i you there then so because while"
      .split(separator: " ")
    {
      if let key = WordKey(word.utf8) { functionWords.insert(key) }
    }
    pastEnding = WordKey("ed".utf8)
  }

  private mutating func add(_ text: String, _ cue: TenseCue) {
    for word in text.split(separator: " ") {
      if let key = WordKey(word.utf8) { cues[key] = cue }
    }
  }

  /// What a word tells; a word in `-ed` that is not listed tells past, unless it is
  /// a name.
  func cue(_ key: WordKey, isCapitalized: Bool) -> TenseCue? {
    if let cue = cues[key] { return cue }
    guard !isCapitalized, let pastEnding, key.hasSuffix(pastEnding, length: 2) else { return nil }
    return .past
  }

  /// Whether a word is an article, a pronoun or another that cannot follow a noun as its head.
  func isFunctionWord(_ key: WordKey) -> Bool { functionWords.contains(key) }
}

public import TextModel

/// On what ground a voice stands in a chain.
public enum Basis: String, Sendable, CaseIterable {
  /// The publisher's own voice.
  case own
  /// Said inside what the previous voice says.
  case nested
  /// The previous voice is the one who was told, so it may have carried the words: an inference,
  /// always shown as one.
  case told
  /// The text shows that somebody speaks here (a verb of saying, a quotation mark), but the program
  /// could not read who says what: not the publisher's own voice, and nobody's that is known.
  case unread
}

/// One voice of a chain with its stance to the claim.
public struct Hop: Hashable, Sendable {
  /// The id of the entity that speaks; nil when the text does not say who.
  public var voice: String?
  /// Its name, or words for an unnamed voice (`unnamed source`).
  public var name: String
  /// How it stands to the claim.
  public var stance: Stance
  /// The words of saying, nil when there are none.
  public var cue: String?
  /// On what ground it stands here.
  public var basis: Basis
  /// How sure the reading of this hop is, 0 to 1.
  public var confidence: Double
  /// How the program came to it, in words.
  public var reason: String

  /// Makes a hop.
  public init(
    voice: String?, name: String, stance: Stance, cue: String? = nil, basis: Basis,
    confidence: Double = 1, reason: String = ""
  ) {
    self.voice = voice
    self.name = name
    self.stance = stance
    self.cue = cue
    self.basis = basis
    self.confidence = confidence
    self.reason = reason
  }
}

/// A passage of a document, with the words copied so that they can be shown without the document.
public struct Passage: Hashable, Sendable {
  /// Where, in UTF-8 bytes of the document's text.
  public var span: TextSpan
  /// Where, in Unicode code points.
  public var codePoints: Range<Int>
  /// The words.
  public var text: String

  /// Makes a passage.
  public init(span: TextSpan, codePoints: Range<Int>, text: String) {
    self.span = span
    self.codePoints = codePoints
    self.text = text
  }
}

/// An innermost content, or a sentence in the document's own voice, with what it is about.
public struct Claim: Hashable, Sendable {
  /// Shared by all reports of the same claim; stable between runs.
  public var id: String
  /// The words of the first report.
  public var text: String
  /// The ids of the entities it is about, in the order of the text, without repetition.
  public var about: [String]
  /// The dates it names, as ISO values, in the order of the text.
  public var dates: [String]
  /// What it says, in a form that can be compared; nil when that was not read.
  public var content: ClaimContent?
  /// The ids of other wordings that are grouped with it, sorted; each still finds it.
  public var wordings: [String]
  /// Why the wordings are held to say the same; nil without them.
  public var grouping: String?

  /// Makes a claim.
  public init(
    id: String, text: String, about: [String] = [], dates: [String] = [],
    content: ClaimContent? = nil, wordings: [String] = [], grouping: String? = nil
  ) {
    self.id = id
    self.text = text
    self.about = about
    self.dates = dates
    self.content = content
    self.wordings = wordings
    self.grouping = grouping
  }
}

/// One chain that gives one claim in one document.
public struct Report: Hashable, Sendable {
  /// Stable between runs.
  public var id: String
  /// The claim's id.
  public var claim: String
  /// The document's id.
  public var document: String
  /// The words of the content, in text order.
  public var content: [Passage]
  /// The whole sentence (or sentences) the content and its cue stand in.
  public var sentence: Passage
  /// The voices, from the publisher inwards to the origin. Never empty.
  public var chain: [Hop]
  /// The id of the entity that the origin told.
  public var addressee: String?
  /// When it happened, as an ISO value.
  public var happened: String?
  /// When it was said, as an ISO value.
  public var said: String?
  /// How sure the reading is: that of its least sure hop.
  public var confidence: Double

  /// Makes a report.
  public init(
    id: String, claim: String, document: String, content: [Passage], sentence: Passage,
    chain: [Hop], addressee: String? = nil, happened: String? = nil, said: String? = nil,
    confidence: Double = 1
  ) {
    self.id = id
    self.claim = claim
    self.document = document
    self.content = content
    self.sentence = sentence
    self.chain = chain
    self.addressee = addressee
    self.happened = happened
    self.said = said
    self.confidence = confidence
  }
}

/// The Penn part-of-speech tags as the UD English treebanks use them (`xpos`).
///
/// The raw number is stored in model archives: new cases go at the end.
public enum PennTag: UInt8, Sendable, CaseIterable {
  /// `NN`
  case nn
  /// `IN`
  case preposition
  /// `DT`
  case dt
  /// `NNP`
  case nnp
  /// `JJ`
  case jj
  /// `PRP`
  case prp
  /// `.`
  case period
  /// `RB`
  case rb
  /// `,`
  case comma
  /// `NNS`
  case nns
  /// `VB`
  case vb
  /// `CC`
  case cc
  /// `VBP`
  case vbp
  /// `VBD`
  case vbd
  /// `VBZ`
  case vbz
  /// `VBN`
  case vbn
  /// `CD`
  case cd
  /// `VBG`
  case vbg
  /// `TO`
  case to
  /// `PRP$`
  case prpPossessive
  /// `MD`
  case md
  /// `-RRB-`
  case rightBracket
  /// `-LRB-`
  case leftBracket
  /// `:`
  case colon
  /// `WDT`
  case wdt
  /// `UH`
  case uh
  /// `WRB`
  case wrb
  /// Two backquotes, an opening quotation mark.
  case openQuote
  /// `WP`
  case wp
  /// `HYPH`
  case hyph
  /// `''`
  case closeQuote
  /// `POS`
  case pos
  /// `RP`
  case rp
  /// `NNPS`
  case nnps
  /// `JJR`
  case jjr
  /// `JJS`
  case jjs
  /// `EX`
  case ex
  /// `RBR`
  case rbr
  /// `NFP`
  case nfp
  /// `SYM`
  case sym
  /// `FW`
  case fw
  /// `ADD`
  case add
  /// `GW`
  case gw
  /// `$`
  case currency
  /// `PDT`
  case pdt
  /// `RBS`
  case rbs
  /// `LS`
  case ls
  /// `AFX`
  case afx
  /// `WP$`
  case wpPossessive
}

extension PennTag {
  private static let labels: [String] = [
    "NN", "IN", "DT", "NNP", "JJ", "PRP", ".", "RB", ",", "NNS", "VB", "CC", "VBP", "VBD", "VBZ",
    "VBN", "CD", "VBG", "TO", "PRP$", "MD", "-RRB-", "-LRB-", ":", "WDT", "UH", "WRB", "``", "WP",
    "HYPH", "''", "POS", "RP", "NNPS", "JJR", "JJS", "EX", "RBR", "NFP", "SYM", "FW", "ADD", "GW",
    "$", "PDT", "RBS", "LS", "AFX", "WP$",
  ]

  /// The label in treebanks, such as `NNP`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The tag with that label, or nil.
  public init?(label: String) {
    guard let index = Self.labels.firstIndex(of: label) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

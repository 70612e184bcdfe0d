/// The 17 universal parts of speech of UD v2.
///
/// The raw number is stored in model archives: new cases go at the end.
public enum UniversalTag: UInt8, Sendable, CaseIterable {
  /// `ADJ`
  case adjective
  /// `ADP`
  case adposition
  /// `ADV`
  case adverb
  /// `AUX`
  case auxiliary
  /// `CCONJ`
  case coordinatingConjunction
  /// `DET`
  case determiner
  /// `INTJ`
  case interjection
  /// `NOUN`
  case noun
  /// `NUM`
  case numeral
  /// `PART`
  case particle
  /// `PRON`
  case pronoun
  /// `PROPN`
  case properNoun
  /// `PUNCT`
  case punctuation
  /// `SCONJ`
  case subordinatingConjunction
  /// `SYM`
  case symbol
  /// `VERB`
  case verb
  /// `X`
  case other
}

extension UniversalTag {
  private static let labels: [String] = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// The label in CoNLL-U, such as `PROPN`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The tag with that CoNLL-U label, or nil.
  public init?(label: String) {
    guard let index = Self.labels.firstIndex(of: label) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// Noun, proper noun or pronoun.
  public var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }
}

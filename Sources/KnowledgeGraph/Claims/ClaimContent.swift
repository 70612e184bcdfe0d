/// What a claim says, in a form in which claims of different documents can be compared: words by
/// class, names, numbers, dates, who does what to whom, negation and modality.
public struct ClaimContent: Hashable, Sendable, Codable {
  /// Whether it is told as a fact, a plan, a possibility, a duty, a condition or a question.
  public enum Modality: String, Sendable, CaseIterable, Codable {
    case fact, planned, possible, obliged, conditional, asked
  }

  /// A name with what it stands for.
  public struct Name: Hashable, Sendable, Codable {
    /// The entity's id.
    public var entity: String
    /// The words of the fullest name in the document, as ``NameWords`` gives them.
    public var words: [String]

    /// Makes a name.
    public init(entity: String, words: [String]) {
      self.entity = entity
      self.words = words
    }
  }

  /// Who or what stands in which part beside a verb.
  public struct Role: Hashable, Sendable, Codable {
    /// The kinds of part.
    public enum Part: String, Sendable, Codable {
      case agent, patient
    }
    /// The class of the verb.
    public var predicate: String
    /// Which part.
    public var part: Part
    /// The class of the head noun, or the words of a name.
    public var filler: [String]

    /// Makes a role.
    public init(predicate: String, part: Part, filler: [String]) {
      self.predicate = predicate
      self.part = part
      self.filler = filler
    }
  }

  /// The classes of the words that must not differ, sorted, without repetition.
  public var words: [String]
  /// The classes of the words that may be missing on one side (titles, adverbs), sorted.
  public var optionalWords: [String]
  /// The names, sorted by their words.
  public var names: [Name]
  /// The numbers, in the order of the text.
  public var quantities: [Quantity]
  /// The dates as ISO values, in the order of the text; `?` when one cannot be resolved.
  public var dates: [String]
  /// The parts beside the verbs, in the order of the text.
  public var roles: [Role]
  /// Whether it is said not to be so.
  public var isNegated: Bool
  /// How it is told.
  public var modality: Modality
  /// Whether it can be understood without its document: no pronoun leads out of it.
  public var standsAlone: Bool

  /// Makes a content.
  public init(
    words: [String] = [], optionalWords: [String] = [], names: [Name] = [],
    quantities: [Quantity] = [], dates: [String] = [], roles: [Role] = [],
    isNegated: Bool = false, modality: Modality = .fact, standsAlone: Bool = true
  ) {
    self.words = words
    self.optionalWords = optionalWords
    self.names = names
    self.quantities = quantities
    self.dates = dates
    self.roles = roles
    self.isNegated = isNegated
    self.modality = modality
    self.standsAlone = standsAlone
  }
}

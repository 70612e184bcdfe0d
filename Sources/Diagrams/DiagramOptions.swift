/// What a diagram shows and how much of it.
public struct DiagramOptions: Hashable, Sendable {
  /// The heading; nil for one made from the documents.
  public var title: String?
  /// The id of the entity to show the surroundings of; nil for everything.
  public var focus: String?
  /// How many steps around ``focus`` are shown, from 1: claims the entity makes or is the subject
  /// of, and its relations; with 2 also those of the entities met there, and so on.
  public var depth: Int
  /// The most claims shown, those that the text attributes to a voice first.
  public var claimLimit: Int
  /// The most claims shown that the document makes in its own voice.
  public var ownVoiceLimit: Int
  /// The most entities shown in the part of who and what the claims are about.
  public var entityLimit: Int
  /// The most relations shown.
  public var relationLimit: Int
  /// The least confidence, 0 to 1, of a report or relation that is shown.
  public var minimumConfidence: Double

  /// Makes options; the defaults fit a page.
  public init(
    title: String? = nil, focus: String? = nil, depth: Int = 1, claimLimit: Int = 24,
    ownVoiceLimit: Int = 8, entityLimit: Int = 28, relationLimit: Int = 32,
    minimumConfidence: Double = 0
  ) {
    self.title = title
    self.focus = focus
    self.depth = max(1, depth)
    self.claimLimit = max(0, claimLimit)
    self.ownVoiceLimit = max(0, ownVoiceLimit)
    self.entityLimit = max(0, entityLimit)
    self.relationLimit = max(0, relationLimit)
    self.minimumConfidence = minimumConfidence
  }
}

public import Learning
public import TextModel

/// Finds the typed relations that a sentence states between two entities.
///
/// ```swift
/// try RelationReader(archive).annotate(&analysis)
/// analysis.relations[0].reason  // "role pattern: 'president'"
/// ```
///
/// Patterns propose; a linear model over pairs of mentions, to which a pattern is one feature among
/// others, decides. Each pair and relation is given once, with the first words that state it.
/// Complexity: O(n log n).
public struct RelationReader: Annotator {
  package static let modelSection = "relations.model"
  /// How likely a relation must be to be given; chosen by cross-validation.
  package static let limit = 0.3

  /// How sure a pattern must be to be believed without the model.
  private static let patternLimit = 0.5

  private let patterns: [any RelationPattern] = [
    RolePattern(), TitlePattern(), OfficePattern(), PlacePattern(), BodyPattern(),
    ComplementPattern(), VerbPattern(),
  ]
  private let model: LinearModel?

  /// Makes a reader that goes by the patterns alone.
  public init() { model = nil }

  /// Opens the reader of a model archive.
  ///
  /// - Throws: `ArchiveError` when the section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(Self.modelSection)
    let model = try LinearModel(section)
    guard model.classCount == RelationLabel.classCount else { throw section.damaged }
    self.model = model
  }

  /// Trees, entities and attributions.
  public var requires: Set<Layer> {
    [.tokens, .tags, .lemmas, .trees, .coreference, .attributions]
  }

  /// ``Layer/relations``
  public var provides: Set<Layer> { [.relations] }

  /// Fills ``Analysis/relations``.
  public func annotate(_ analysis: inout Analysis) {
    if let model {
      annotate(&analysis, with: model, limit: Self.limit)
    } else {
      let context = RelationContext(analysis)
      RelationListing(context).write(
        drafts(context).filter { $0.confidence >= Self.patternLimit }, to: &analysis)
    }
  }

  /// Fills ``Analysis/relations`` by a model that may still be in training.
  package func annotate(
    _ analysis: inout Analysis, with scorer: some LinearScorer, limit: Double
  ) {
    let context = RelationContext(analysis)
    let (pairs, features) = candidates(context)
    var decoder = RelationDecoder()
    RelationListing(context).write(
      decoder.drafts(pairs, features, by: scorer, limit: limit), to: &analysis)
  }

  /// The pairs of a text that are worth a decision, with what tells their features.
  package func candidates(
    _ context: RelationContext
  ) -> (pairs: [RelationPair], features: RelationFeatures) {
    (RelationPairs(context).pairs(drafts(context)), RelationFeatures(context))
  }

  private func drafts(_ context: RelationContext) -> [RelationDraft] {
    context.tokens.indices.flatMap { token in
      patterns.flatMap { $0.relations(at: token, in: context) }
    }
  }
}

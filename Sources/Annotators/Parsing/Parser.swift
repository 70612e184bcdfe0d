public import Learning
public import TextModel

/// Finds the dependency tree (UD v2) of each sentence.
///
/// A greedy arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013); trees are
/// projective and have exactly one root.
public struct Parser: Annotator {
  package static let transitionsSection = "trees.transitions"
  package static let labelsSection = "trees.labels"

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens, .tags] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.trees] }
  private let transitions: LinearModel
  private let labels: LinearModel

  /// Opens the parser of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(Self.transitionsSection)
    transitions = try LinearModel(section)
    labels = try LinearModel(archive.section(Self.labelsSection))
    guard transitions.classCount == Transition.allCases.count,
      labels.classCount == Deprel.allCases.count
    else { throw section.damaged }
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    let table = WordTable(analysis)
    var decoder = ParseDecoder(transitions: transitions, labels: labels)
    for sentence in analysis.sentences {
      decoder.parse(table, &analysis.tokens, sentence.tokens)
    }
    analysis.layers.insert(.trees)
  }
}

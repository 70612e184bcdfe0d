import Learning

/// What the name recogniser has learned.
struct NameModel: Sendable {
  /// Scores of labels from the vectors of tokens.
  let map: QuantizedMatrix
  /// Scores of labels from hashed features.
  let features: LinearModel
  /// For each label the scores of the labels before it.
  let transitions: [Float]
  /// The same scores, to sum over sequences.
  let chain: LabelChain

  init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(NameRecognizer.featuresSection)
    features = try LinearModel(section)
    map = try QuantizedMatrix(archive.section(NameRecognizer.mapSection))
    transitions = try archive.section(NameRecognizer.transitionsSection).floats()
    guard features.classCount == NameLabel.count, map.outputs == NameLabel.count,
      transitions.count == NameLabel.count * NameLabel.count
    else { throw section.damaged }
    let transitions = transitions
    chain = LabelChain { previous, label in transitions[label * NameLabel.count + previous] }
  }
}

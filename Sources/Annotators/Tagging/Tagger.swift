public import Learning
public import TextModel

/// Finds part of speech (universal and Penn) and lemma of each token.
public struct Tagger: Annotator {
  package static let mapSection = "tags.map"

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens, .vectors] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.tags, .lemmas] }
  private let tagSet: TagSet
  private let map: QuantizedMatrix
  private let lemmatizer: Lemmatizer

  /// Opens the tagger of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    let labels = try archive.section(TagSet.section)
    tagSet = try TagSet(labels)
    map = try QuantizedMatrix(archive.section(Self.mapSection))
    guard map.outputs == tagSet.labels.count else { throw labels.damaged }
    lemmatizer = try Lemmatizer(archive)
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    let table = WordTable(analysis)
    var tokens = analysis.tokens
    MappedVectors.forEach(analysis.vectors, map) { at, scores in
      let label = tagSet.labels[MappedVectors.best(scores, count: map.outputs)]
      tokens[at].upos = label.upos
      tokens[at].xpos = label.xpos
    }
    var features = FeatureBuffer()
    var scores = [Float](repeating: 0, count: lemmatizer.scriptCount)
    for at in tokens.indices {
      let token = tokens[at]
      tokens[at].lemma = lemmatizer.lemma(
        of: analysis.document[token.span], table.words[at], token.xpos, upos: token.upos,
        features: &features, scores: &scores)
    }
    analysis.tokens = tokens
    analysis.layers.formUnion(provides)
  }
}

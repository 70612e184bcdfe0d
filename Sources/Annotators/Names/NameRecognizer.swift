public import Learning
public import TextModel

/// Finds named people, organizations, places, groups and other names, and words of nationality.
///
/// A linear-chain conditional random field over BILOU labels (Lafferty et al. 2001, Ratinov and Roth
/// 2009) that scores hashed features of the words and the vectors of the encoder.
public struct NameRecognizer: Annotator {
  package static let featuresSection = "names.features"
  package static let mapSection = "names.map"
  package static let transitionsSection = "names.transitions"

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens, .vectors] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.names] }
  private let model: NameModel
  private let lexicon: NameLexicon

  /// Opens the recogniser of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    model = try NameModel(archive)
    lexicon = try NameLexicon(archive.section(NameLexicon.section))
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    let source = NameFeatures(analysis, lexicon: lexicon)
    var decoder = NameDecoder(model)
    var mentions: [Mention] = []
    var number = 0
    MappedVectors.forEach(analysis.vectors, model.map) { at, scores in
      while number < analysis.sentences.count, analysis.sentences[number].tokens.upperBound <= at {
        number += 1
      }
      guard number < analysis.sentences.count else { return }
      let sentence = analysis.sentences[number].tokens
      guard sentence.contains(at) else { return }
      if at == sentence.lowerBound { decoder.start() }
      decoder.add(source, at, in: sentence, number: number, vectorScores: scores)
      guard at + 1 == sentence.upperBound else { return }
      mentions += names(&decoder, sentence, analysis, source)
    }
    analysis.mentions = NameConsistency.complete(mentions, analysis, source)
    analysis.layers.insert(.names)
  }

  private func names(
    _ decoder: inout NameDecoder, _ sentence: Range<Int>, _ analysis: Analysis,
    _ source: borrowing NameFeatures
  ) -> [Mention] {
    let labels = decoder.labels()
    var mentions: [Mention] = []
    let names = NameDecoder.spans(labels)
    for (name, share) in zip(names, decoder.confidences(names.map(\.range), labels: labels)) {
      let confidence = (share * 100).rounded() / 100
      for part in parts(name, offset: sentence.lowerBound, source) {
        mentions.append(
          Mention(
            span: analysis.tokens[part.range.lowerBound].span.union(
              analysis.tokens[part.range.upperBound - 1].span),
            kind: part.type == .nationality ? .nationality : .name, type: part.type,
            confidence: confidence))
      }
    }
    return mentions
  }

  /// The name as it is, or the nationality in front of a known place (`Ukrainian` `Luhansk`) and
  /// the place, as ranges of the document's tokens.
  private func parts(
    _ name: (range: Range<Int>, type: EntityType), offset: Int, _ source: borrowing NameFeatures
  ) -> [(range: Range<Int>, type: EntityType)] {
    let range = name.range.lowerBound + offset..<name.range.upperBound + offset
    let whole = [(range, name.type)]
    guard name.type == .place, range.count >= 2 else { return whole }
    func kinds(_ at: Int) -> NameLexicon.Kinds {
      NameLexicon.Kinds(rawValue: UInt8(truncatingIfNeeded: source.lexicon[at]))
    }
    let isAlone = source.lexicon[range.lowerBound] >> 8 == 1
    let rest = range.dropFirst()
    guard isAlone, kinds(range.lowerBound) == .demonym,
      let second = rest.first, !kinds(second).isDisjoint(with: [.country, .division, .city])
    else { return whole }
    return [(range.lowerBound..<second, .nationality), (second..<range.upperBound, .place)]
  }
}

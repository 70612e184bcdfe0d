#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
public import Learning
public import TextModel

/// Finds named people, organizations, places, groups and other names, and words of nationality.
///
/// A structured perceptron over BILOU labels (Collins 2002, Ratinov and Roth 2009).
public struct NameRecognizer: Annotator {
  package static let modelSection = "names.model"

  /// What has to be there before.
  public var requires: Set<Layer> { [.tokens, .tags] }
  /// What is there afterwards.
  public var provides: Set<Layer> { [.names] }
  private let model: LinearModel
  private let lexicon: NameLexicon

  /// Opens the recogniser of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    let section = try archive.section(Self.modelSection)
    model = try LinearModel(section)
    guard model.classCount == NameLabel.count else { throw section.damaged }
    lexicon = try NameLexicon(archive.section(NameLexicon.section))
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    let source = NameFeatures(analysis, lexicon: lexicon)
    var decoder = NameDecoder<LinearModel>()
    decoder.loadTransitions(model)
    var mentions: [Mention] = []
    for (number, sentence) in analysis.sentences.enumerated() {
      decoder.loadScores(model, source, sentence.tokens, number: number)
      let labels = decoder.decode(count: sentence.tokens.count)
      for name in NameDecoder<LinearModel>.spans(labels) {
        let confidence = Self.confidence(decoder.scores, labels, name.range)
        for part in parts(name, offset: sentence.tokens.lowerBound, source) {
          mentions.append(
            Mention(
              span: analysis.tokens[part.range.lowerBound].span.union(
                analysis.tokens[part.range.upperBound - 1].span),
              kind: part.type == .nationality ? .nationality : .name, type: part.type,
              confidence: confidence))
        }
      }
    }
    analysis.mentions = NameConsistency.complete(mentions, analysis, source)
    analysis.layers.insert(.names)
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

  /// The least sure word's share of its label among the labels of other types, by the logistic
  /// function of the difference of scores.
  private static func confidence(_ scores: [Float], _ labels: [Int], _ range: Range<Int>) -> Double
  {
    var least = Float.greatestFiniteMagnitude
    for at in range {
      let row = at * NameLabel.count
      let type = NameLabel.type(labels[at])
      let other =
        (0..<NameLabel.count).lazy
        .filter { NameLabel.type($0) != type }.map { scores[row + $0] }.max() ?? 0
      least = min(least, scores[row + labels[at]] - other)
    }
    let share = 1 / (1 + exp(-Double(least) / 4))
    return (share * 100).rounded() / 100
  }
}

public import Learning
public import TextModel

/// Finds who says or thinks what: ordered sieves over the trees and the quotation marks, and a network
/// over the vectors of the words.
///
/// ```swift
/// AttributionReader().annotate(&analysis)
/// analysis.attributions[0].reason  // "verb sieve: 'say' with a clause"
/// ```
///
/// Sources and addressees are spans; which entities they are is resolved later. Complexity: linear
/// in the text, but for the sorting of what was found.
public struct AttributionReader: Annotator {
  private let lexicon: CueLexicon
  private let sieves: [any AttributionSieve]
  private let leastConfidence: Double
  private let network: VoiceModel?

  /// Opens the network of a model archive.
  ///
  /// - Parameters:
  ///   - archive: the archive.
  ///   - leastConfidence: attributions below it are left out, 0 to 1.
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive, leastConfidence: Double = 0.45) throws(ArchiveError) {
    self.init(network: try VoiceModel(archive), leastConfidence: leastConfidence)
  }

  /// Makes a reader that has the sieves alone.
  ///
  /// - Parameter leastConfidence: attributions below it are left out, 0 to 1.
  public init(leastConfidence: Double = 0.45) {
    self.init(network: nil, leastConfidence: leastConfidence)
  }

  private init(network: VoiceModel?, leastConfidence: Double) {
    self.network = network
    lexicon = .english
    sieves = [
      AccordingSieve(), PhraseSieve(), VerbSieve(), CitingSieve(), AdverbSieve(), NounSieve(),
    ]
    self.leastConfidence = leastConfidence
  }

  /// Words, tags, trees and names.
  public var requires: Set<Layer> { [.tokens, .tags, .lemmas, .trees, .names] }

  /// ``Layer/attributions``
  public var provides: Set<Layer> { [.attributions] }

  /// Fills ``Analysis/attributions``.
  public func annotate(_ analysis: inout Analysis) {
    let context = AttributionContext(analysis, lexicon: lexicon)
    var drafts: [AttributionDraft] = []
    for sieve in sieves {
      sieve.read(context, into: &drafts)
      drafts.removeAll { $0.confidence < leastConfidence || $0.content.isEmpty }
    }
    if let network, let vectors = analysis.vectors {
      var voices = NetworkVoices(network, vectors, leastConfidence: leastConfidence)
      NetworkMerging(context).merge(voices.readings(analysis.sentences), into: &drafts)
    }
    QuotationSieve().read(context, into: &drafts)
    analysis.attributions = AttributionNesting.arranged(
      drafts.map { attribution($0, context) })
    analysis.layers.insert(.attributions)
  }

  private func attribution(_ draft: AttributionDraft, _ context: AttributionContext) -> Attribution
  {
    let content = AttributionNesting.joined(draft.content)
    return Attribution(
      source: draft.source, cue: draft.cue, content: content, addressee: draft.addressee,
      kind: context.kind(of: content), stance: draft.stance, confidence: draft.confidence,
      reason: draft.reason)
  }
}

public import TextModel

/// Finds who says or thinks what: ordered sieves over the trees and the quotation marks.
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

  /// Makes a reader.
  ///
  /// - Parameter leastConfidence: attributions below it are left out, 0 to 1.
  public init(leastConfidence: Double = 0.45) {
    lexicon = .english
    sieves = [
      AccordingSieve(), PhraseSieve(), VerbSieve(), CitingSieve(), AdverbSieve(), NounSieve(),
      QuotationSieve(),
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

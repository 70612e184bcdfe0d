public import TextModel

/// Says which entities the sources and addressees of the attributions are.
///
/// A document that speaks (`a report by X`) stands for who made it; one whose maker is not told
/// (`some reports`) for nobody. Complexity: O(n log n).
public struct VoiceResolver: Annotator {
  /// Makes a resolver.
  public init() {}

  /// Trees, attributions and entities.
  public var requires: Set<Layer> { [.tokens, .trees, .attributions, .coreference] }

  /// ``Layer/attributions``, completed.
  public var provides: Set<Layer> { [.attributions] }

  /// Sets the entities of ``Analysis/attributions``.
  public func annotate(_ analysis: inout Analysis) {
    let read = analysis
    for index in analysis.attributions.indices {
      let attribution = read.attributions[index]
      analysis.attributions[index].sourceEntity = attribution.source.flatMap {
        SpeakerChoice($0, read).speaker()
      }
      analysis.attributions[index].addresseeEntity = attribution.addressee.flatMap {
        SpeakerChoice($0, read).speaker()
      }
    }
  }
}

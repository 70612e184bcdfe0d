public import TextModel

/// Says which entities the sources and addressees of the attributions are.
///
/// Complexity: O(n log n).
public struct VoiceResolver: Annotator {
  /// How many mentions inside a source are looked at.
  private static let window = 24

  /// Makes a resolver.
  public init() {}

  /// Trees, attributions and entities.
  public var requires: Set<Layer> { [.tokens, .trees, .attributions, .coreference] }

  /// ``Layer/attributions``, completed.
  public var provides: Set<Layer> { [.attributions] }

  /// Sets the entities of ``Analysis/attributions``.
  public func annotate(_ analysis: inout Analysis) {
    for index in analysis.attributions.indices {
      let attribution = analysis.attributions[index]
      analysis.attributions[index].sourceEntity = attribution.source.flatMap {
        entity(for: $0, analysis)
      }
      analysis.attributions[index].addresseeEntity = attribution.addressee.flatMap {
        entity(for: $0, analysis)
      }
    }
  }

  /// The entity of the mention with the same head, else of the longest one inside.
  private func entity(for span: TextSpan, _ analysis: Analysis) -> Int? {
    let mentions = mentions(in: span, analysis)
    guard let head = analysis.head(of: span) else { return nil }
    let headed = mentions.filter { analysis.head(of: $0.span) == head }
    let best =
      headed.max { $0.span.length < $1.span.length }
      ?? mentions.filter { $0.kind != .pronoun || mentions.count == 1 }
      .max { $0.span.length < $1.span.length }
    return best?.entity
  }

  private func mentions(in span: TextSpan, _ analysis: Analysis) -> [Mention] {
    var low = 0
    var high = analysis.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if analysis.mentions[middle].span.start < span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return analysis.mentions[low...].prefix(Self.window)
      .prefix { $0.span.start < span.end }
      .filter { $0.entity != nil && $0.span.end <= span.end }
  }
}

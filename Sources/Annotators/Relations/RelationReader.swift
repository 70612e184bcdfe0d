public import TextModel

public struct RelationReader: Annotator {
  public init() {}
  public var requires: Set<Layer> { [.tokens, .trees, .coreference, .attributions] }
  public var provides: Set<Layer> { [.relations] }
  public func annotate(_ analysis: inout Analysis) {
    analysis.layers.insert(.relations)
  }
}

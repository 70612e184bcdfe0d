public import Annotators
public import TextModel

/// Annotators in an order in which each finds what it requires.
public struct Pipeline: Sendable {
  private let annotators: [any Annotator]

  /// Makes a pipeline.
  ///
  /// - Throws: ``PipelineFault`` when an annotator requires a layer that none before it provides.
  public init(_ annotators: [any Annotator]) throws(PipelineFault) {
    var provided: Set<Layer> = []
    for annotator in annotators {
      let missing = annotator.requires.subtracting(provided)
      guard missing.isEmpty else {
        throw PipelineFault(
          annotator: String(describing: type(of: annotator)),
          missing: missing.map(\.rawValue).sorted())
      }
      provided.formUnion(annotator.provides)
    }
    self.annotators = annotators
  }

  /// Runs all annotators over a document. Deterministic; may be called from many tasks at once.
  public func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators {
      annotator.annotate(&analysis)
      analysis.layers.formUnion(annotator.provides)
    }
    return analysis
  }
}

/// The annotators were put together in a wrong order: a fault of the program, not of its input.
public struct PipelineFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The annotator that cannot run.
  public let annotator: String
  /// The layers it lacks, sorted.
  public let missing: [String]

  /// What is wrong, for a developer.
  public var description: String {
    "\(annotator) requires \(missing.joined(separator: ", ")), which nothing before it provides"
  }
}

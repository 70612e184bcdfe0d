public import TextModel

/// A step of the pipeline: reads some layers of an analysis and provides others.
///
/// Annotators never call each other; they meet in the ``Analysis``. They are immutable and may be
/// used from many tasks at once.
public protocol Annotator: Sendable {
  /// What must be there before.
  var requires: Set<Layer> { get }
  /// What is there afterwards.
  var provides: Set<Layer> { get }
  /// Finds its layers. Deterministic; never fails, whatever the text is.
  func annotate(_ analysis: inout Analysis)
}

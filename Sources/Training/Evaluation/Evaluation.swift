import Annotators
public import Learning
import TextModel

/// Measures a model archive on the dev parts.
public struct Evaluation {
  private let data: TrainingData
  private let annotators: [any Annotator]

  /// Opens the annotators of an archive.
  public init(_ data: TrainingData, archive: Archive) throws {
    self.data = data
    annotators = [try Tokenizer(archive), try Tagger(archive), try Parser(archive)]
  }

  /// The trees of raw text, one line a treebank.
  public func treeReport() -> [String] {
    [("EWT dev", data.ewtDev), ("GUM dev", data.gumDev)].map { name, gold in
      var scores = TreeScores()
      for document in gold { scores.add(analyze(document.document), gold: document) }
      return "\(name): \(scores)"
    }
  }

  private func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators { annotator.annotate(&analysis) }
    return analysis
  }
}

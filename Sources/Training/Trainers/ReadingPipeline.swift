import Annotators
import Learning
import TextModel

/// The annotators from raw text up to entities and voices, as the program runs them.
struct ReadingPipeline {
  private let annotators: [any Annotator]

  init(_ archive: Archive) throws {
    annotators = [
      try Tokenizer(archive), try Tagger(archive), try Parser(archive),
      try NameRecognizer(archive), DateRecognizer(), AttributionReader(), CoreferenceResolver(),
      VoiceResolver(),
    ]
  }

  func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators { annotator.annotate(&analysis) }
    return analysis
  }

  /// The documents of a corpus as they are found.
  func examples(_ corpus: [NewsDocument]) -> [RelationTrainer.Example] {
    corpus.map { RelationTrainer.Example(analysis: analyze($0.document), gold: $0) }
  }
}

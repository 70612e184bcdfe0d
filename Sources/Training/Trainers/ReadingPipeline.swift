import Annotators
import Learning
import TextModel

/// The annotators from raw text up to entities and voices, as the program runs them.
struct ReadingPipeline {
  private let annotators: [any Annotator]

  init(_ archive: Archive) throws {
    annotators = [
      try Tokenizer(archive), try Encoder(archive), try Tagger(archive), try Parser(archive),
      try NameRecognizer(archive), DateRecognizer(), try AttributionReader(archive),
      CoreferenceResolver(),
      VoiceResolver(),
    ]
  }

  func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators { annotator.annotate(&analysis) }
    return analysis
  }

  /// Finds tags and trees of the words and sentences of another analysis.
  func parse(_ analysis: Analysis) -> Analysis {
    var parsed = Analysis(analysis.document)
    parsed.sentences = analysis.sentences
    parsed.tokens = analysis.tokens.map {
      Token(span: $0.span, continuesWord: $0.continuesWord)
    }
    let layers: Set<Layer> = [.vectors, .tags, .trees]
    for annotator in annotators where !annotator.provides.isDisjoint(with: layers) {
      annotator.annotate(&parsed)
    }
    return parsed
  }

  /// The documents of a corpus as they are found.
  func examples(_ corpus: [NewsDocument]) -> [RelationTrainer.Example] {
    corpus.map { RelationTrainer.Example(analysis: analyze($0.document), gold: $0) }
  }
}

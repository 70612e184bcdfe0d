internal import Annotators
internal import Learning
internal import Linking
public import Models
public import Reading
public import TextModel

/// Reads news: finds who and what a text names, who says what, and what relations it states.
///
/// ```swift
/// let reader = try Reader(models: ModelDirectory())
/// let analysis = reader.analyze(Document(DocumentMetadata(publisher: "River Post"), text: words))
/// for attribution in analysis.attributions { … }
/// ```
///
/// A reader is immutable: make one and use it from as many tasks as you like.
public struct Reader: Sendable {
  /// The version of the program and library.
  public static let version = "0.1.0"

  private let pipeline: Pipeline
  /// What reads: the version of the program, the model and the gazetteer.
  public let custody: Custody

  /// Maps the models and the gazetteer.
  ///
  /// Text that is not English is left out, unless `readsForeignText` insists that it is read.
  ///
  /// - Throws: `ArchiveError` when an archive is missing, damaged or of another version.
  public init(models directory: ModelDirectory, readsForeignText: Bool = false) throws {
    let models = try directory.models()
    let places = try directory.gazetteer()
    custody = Custody(
      version: Self.version, model: models.fingerprint, gazetteer: places.fingerprint)
    let gazetteer = try Gazetteer(places)
    let languages: [any Annotator] = readsForeignText ? [] : [LanguageDetector()]
    pipeline = try Pipeline(
      languages + [
        Tokenizer(models), Encoder(models), Tagger(models), Parser(models),
        NameRecognizer(models), DateRecognizer(), AttributionReader(models), CoreferenceResolver(),
        VoiceResolver(), UnreadFinder(), RelationReader(models), CollectiveVoiceResolver(),
        PlaceAnnotator(PlaceLinker(gazetteer)), PublisherResolver(),
      ])
  }

  /// Reads a document. Deterministic; never fails, whatever the text is.
  public func analyze(_ document: Document) -> Analysis {
    var analysis = pipeline.analyze(document)
    // Only annotators read vectors, and they are larger than all the rest.
    analysis.vectors = nil
    analysis.layers.remove(.vectors)
    return analysis
  }
}

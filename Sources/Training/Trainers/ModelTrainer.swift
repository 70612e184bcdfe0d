import Annotators
import Foundation
public import Learning
import TextModel

/// Trains the parts of the English model; the same corpora and seed give the same bytes.
public struct ModelTrainer: Sendable {
  private let data: TrainingData
  private let seed: UInt64
  private let base: Archive?

  /// Takes the corpora and the seed of all shuffles.
  ///
  /// - Parameter base: an archive to take those parts from that the work folder lacks.
  public init(_ data: TrainingData, seed: UInt64, base: Archive? = nil) {
    self.data = data
    self.seed = seed
    self.base = base
  }

  /// Trains one part and writes it to the work folder.
  public func train(_ part: ModelPart, into folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var writer = ArchiveWriter()
    for (name, bytes) in try sections(part, folder: folder) { writer.add(name, bytes) }
    try writer.write(to: part.path(in: folder))
  }

  /// Puts all parts of a work folder together to one archive.
  ///
  /// - Parameter base: an archive to take those parts from that the work folder lacks.
  public static func pack(from folder: String, to path: String, base: Archive? = nil) throws {
    try pack(ModelPart.allCases, from: folder, to: path, base: base)
  }

  private static func pack(
    _ parts: [ModelPart], from folder: String, to path: String, base: Archive?
  ) throws {
    var writer = ArchiveWriter()
    func add(_ archive: Archive) throws {
      for name in archive.sectionNames {
        writer.add(name, try archive.section(name).withBytes { Array($0) })
      }
    }
    if let base { try add(base) }
    for part in parts {
      let file = part.path(in: folder)
      if base != nil, !FileManager.default.fileExists(atPath: file) { continue }
      try add(Archive(path: file))
    }
    try writer.write(to: path)
  }

  /// The pipeline up to the entities: what the steps that read them are trained on.
  func reading(in folder: String) throws -> ReadingPipeline {
    let path = "\(folder)/beneath.archive"
    try Self.pack([.tokens, .tags, .trees, .names], from: folder, to: path, base: base)
    return try ReadingPipeline(Archive(path: path))
  }

  private func sections(_ part: ModelPart, folder: String) throws -> [String: [UInt8]] {
    switch part {
    case .tokens: tokenSections()
    case .tags: tagSections()
    case .trees: treeSections()
    case .names: try nameSections(folder: folder)
    case .relations: try relationSections(folder: folder)
    }
  }

  private func tokenSections() -> [String: [UInt8]] {
    let examples = data.trees.map(TokenizerTrainer.Example.init)
    return TokenizerTrainer.train(examples, epochs: 8, seed: seed)
  }

  private func tagSections() -> [String: [UInt8]] {
    let tagger = TaggerTrainer(data.trees, epochs: 8, seed: seed)
    return tagger.sections(maximumRows: 50_000).merging(
      LemmatizerTrainer.train(data.trees, epochs: 6, seed: seed)
    ) { first, _ in first }
  }

  private func treeSections() -> [String: [UInt8]] {
    let examples = Jackknife.tagged(data.trees, folds: 4, epochs: 5, seed: seed)
    let parser = ParserTrainer(examples, epochs: 10, seed: seed)
    return parser.sections(transitionRows: 400_000, labelRows: 45_000)
  }

  /// Names are trained on tokens and tags as they are found, so tokens and tags come first.
  private func nameSections(folder: String) throws -> [String: [UInt8]] {
    let tokens = try Archive(path: ModelPart.tokens.path(in: folder))
    let tags = try Archive(path: ModelPart.tags.path(in: folder))
    let tokenizer = try Tokenizer(tokens)
    let tagger = try Tagger(tags)
    let examples = data.names.map { corpus in
      var analysis = Analysis(corpus.document)
      tokenizer.annotate(&analysis)
      tagger.annotate(&analysis)
      return NameTrainer.Example(
        analysis: analysis, names: corpus.names, annotated: corpus.annotated)
    }
    let trainer = NameTrainer(examples, lexicon: data.lexicon, epochs: 12, seed: seed)
    return trainer.sections(maximumRows: 100_000)
  }

  /// Relations are trained on the entities as they are found, so all other parts come first.
  private func relationSections(folder: String) throws -> [String: [UInt8]] {
    let examples = try reading(in: folder).examples(data.news)
    let trainer = RelationTrainer(examples, epochs: RelationTrainer.epochs, seed: seed)
    return trainer.sections(maximumRows: 30_000)
  }
}

import Annotators
import Foundation
public import Learning
import TextModel

/// Trains the parts of the English model; the same corpora and seed give the same bytes.
public struct ModelTrainer: Sendable {
  private let data: TrainingData
  private let seed: UInt64
  private let base: Archive?
  private let report: @Sendable (String) -> Void

  /// Takes the corpora and how to go on.
  ///
  /// - Parameters:
  ///   - data: the corpora.
  ///   - seed: the seed of all shuffles.
  ///   - base: an archive to take those parts from that the work folder lacks.
  ///   - report: is told how training goes on.
  public init(
    _ data: TrainingData, seed: UInt64, base: Archive? = nil,
    report: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.data = data
    self.seed = seed
    self.base = base
    self.report = report
  }

  /// Trains one part and writes it to the work folder.
  public func train(_ part: ModelPart, into folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var writer = ArchiveWriter()
    for (name, bytes) in try sections(part, folder: folder) { writer.add(name, bytes) }
    try writer.write(to: part.path(in: folder))
  }

  /// Puts all parts of a work folder together to one archive; `base` has those that it lacks.
  ///
  /// - Throws: `ArchiveError` when a part is nowhere.
  public static func pack(from folder: String, to path: String, base: Archive? = nil) throws {
    try pack(ModelPart.allCases, from: folder, to: path, base: base)
  }

  private static func pack(
    _ parts: [ModelPart], from folder: String, to path: String, base: Archive?
  ) throws {
    var writer = ArchiveWriter()
    func add(_ sections: [String: [UInt8]]) {
      for (name, bytes) in sections { writer.add(name, bytes) }
    }
    if let base { add(try allSections(base)) }
    for part in parts {
      let file = part.path(in: folder)
      if base != nil, !FileManager.default.fileExists(atPath: file) { continue }
      add(try packed(part, Archive(path: file)))
    }
    try writer.write(to: path)
  }

  private static func packed(_ part: ModelPart, _ archive: Archive) throws -> [String: [UInt8]] {
    guard part == .reading else { return try allSections(archive) }
    return try ReadingPacker(archive).sections(wordRows: 84_000, nameRows: 80_000)
  }

  private static func allSections(_ archive: Archive) throws -> [String: [UInt8]] {
    try Dictionary(
      uniqueKeysWithValues: archive.sectionNames.map {
        ($0, try archive.section($0).withBytes { Array($0) })
      })
  }

  /// The pipeline up to the entities: what the steps that read them are trained on.
  func reading(in folder: String) throws -> ReadingPipeline {
    let path = "\(folder)/beneath.archive"
    try Self.pack([.tokens, .lemmas, .reading], from: folder, to: path, base: base)
    return try ReadingPipeline(Archive(path: path))
  }

  private func sections(_ part: ModelPart, folder: String) throws -> [String: [UInt8]] {
    switch part {
    case .tokens: tokenSections()
    case .lemmas: LemmatizerTrainer.train(data.trees, epochs: 6, seed: seed)
    case .reading: try readingSections(folder: folder)
    case .relations: try relationSections(folder: folder)
    }
  }

  private func tokenSections() -> [String: [UInt8]] {
    let examples = data.trees.map(TokenizerTrainer.Example.init)
    return TokenizerTrainer.train(examples, epochs: 8, seed: seed)
  }

  /// Names are trained on tokens as they are found, so tokens come first.
  private func readingSections(folder: String) throws -> [String: [UInt8]] {
    let tokenizer = try Tokenizer(Archive(path: ModelPart.tokens.path(in: folder)))
    let named = data.names.map { corpus in
      var analysis = Analysis(corpus.document)
      tokenizer.annotate(&analysis)
      return ReadingData.Named(
        analysis: analysis, names: corpus.names, annotated: corpus.annotated,
        attributions: corpus.attributions.isEmpty ? nil : corpus.attributions)
    }
    let shape = ReadingNetwork.Shape()
    let reading = ReadingData(
      trees: data.trees, named: named, lexicon: data.lexicon, width: shape.width,
      seed: seed)
    let network = ReadingNetwork(
      shape, words: reading.words, nameRows: reading.nameRows,
      tagCount: reading.tagSet.labels.count, seed: seed)
    report(
      "\(reading.examples.count) sentences, \(reading.words.keys.count) word features, "
        + "\(reading.nameRows.keys.count) name features, "
        + "\(network.parameters.values.count) dense weights")
    let dev = [data.ewtDev, data.gumDev].map { $0.flatMap(reading.examples) }
    func measure() {
      for examples in dev { report("  \(network.accuracy(examples))") }
    }
    let schedule = ReadingTrainer.Schedule()
    ReadingTrainer(network, reading.examples, schedule: schedule, seed: seed)
      .train { epoch, loss in
        report("epoch \(epoch + 1): loss \(loss)")
        measure()
      }
    report("averaged")
    measure()
    return network.sections(tagSet: reading.tagSet, lexicon: data.lexicon)
  }

  /// Relations are trained on the entities as they are found, so all other parts come first.
  private func relationSections(folder: String) throws -> [String: [UInt8]] {
    let examples = try reading(in: folder).examples(data.news)
    let trainer = RelationTrainer(examples, epochs: RelationTrainer.epochs, seed: seed)
    return trainer.sections(maximumRows: 30_000)
  }
}

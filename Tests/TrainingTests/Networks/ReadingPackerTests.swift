#if DEBUG  // @testable imports are for debug builds
import Annotators
import Foundation
import Learning
import TextModel
import Testing

@testable import Training

/// From trees to an archive that the program reads with, on a few sentences.
@Suite struct ReadingPackerTests {
  private static let treebank = """
    # newdoc
    1\tAnna\tAnna\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
    2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
    3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
    4\tharbour\tharbour\tNOUN\tNN\t_\t2\tobj\t_\t_

    1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
    2\tharbour\tharbour\tNOUN\tNN\t_\t3\tnsubj\t_\t_
    3\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\t_

    1\tSleep\tsleep\tVERB\tVB\t_\t0\troot\t_\t_
    2\t,\t,\tPUNCT\t,\t_\t3\tpunct\t_\t_
    3\tAnna\tAnna\tPROPN\tNNP\t_\t1\tvocative\t_\t_


    """

  @Test func theProgramReadsWhatTheNetworkLearned() throws {
    let once = try Treebank.read(Self.treebank, file: "test")
    let trees = once + once + once
    let gold = once[0]
    let names = gold.tokens.filter { $0.xpos == .nnp }.map {
      (span: $0.span, type: EntityType.person)
    }
    let named = ReadingData.Named(analysis: gold, names: names, annotated: Set(EntityType.allCases))
    let lexicon = NameLexicon([:])
    let data = ReadingData(
      trees: trees, named: [named, named, named], lexicon: lexicon, width: 16, seed: 1)
    var shape = ReadingNetwork.Shape()
    (shape.width, shape.layerCount, shape.arcWidth, shape.labelWidth) = (16, 2, 16, 16)
    shape.voiceWidth = 16
    let network = ReadingNetwork(
      shape, words: data.words, nameRows: data.nameRows, tagCount: data.tagSet.labels.count,
      seed: 1)
    let schedule = ReadingTrainer.Schedule(epochs: 80, batchWords: 12, rate: 0.01)
    ReadingTrainer(network, data.examples, schedule: schedule, seed: 3)
      .train { _, _ in }

    let folder = NSTemporaryDirectory() + "packer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func archive(_ name: String, _ sections: [String: [UInt8]]) throws -> Archive {
      var writer = ArchiveWriter()
      for (name, bytes) in sections { writer.add(name, bytes) }
      try writer.write(to: "\(folder)/\(name)")
      return try Archive(path: "\(folder)/\(name)")
    }
    let floats = try archive("floats", network.sections(tagSet: data.tagSet, lexicon: lexicon))
    let packed = try archive(
      "packed",
      try ReadingPacker(floats).sections(wordRows: 1000, nameRows: 1000).merging(
        LemmatizerTrainer.train(trees, epochs: 2, seed: 1)
      ) { first, _ in first })

    var analysis = Analysis(gold.document)
    analysis.sentences = gold.sentences
    analysis.tokens = gold.tokens.map { Token(span: $0.span) }
    for annotator: any Annotator in [
      try Encoder(packed), try Tagger(packed), try Parser(packed), try NameRecognizer(packed),
    ] {
      annotator.annotate(&analysis)
    }
    #expect(analysis.tokens.map(\.xpos) == gold.tokens.map(\.xpos))
    #expect(analysis.tokens.map(\.head) == gold.tokens.map(\.head))
    #expect(analysis.tokens.map(\.deprel) == gold.tokens.map(\.deprel))
    #expect(analysis.mentions.map(\.span) == names.map(\.span))
  }
}
#endif

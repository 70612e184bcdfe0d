import Annotators
import Learning
import TextModel

/// Turns the weights of a trained ``ReadingNetwork`` into the sections that the program maps.
struct ReadingPacker {
  private let archive: Archive

  /// Takes the archive that ``ReadingNetwork/sections(tagSet:lexicon:)`` filled.
  init(_ archive: Archive) { self.archive = archive }

  /// All sections; of the hashed features at most so many are kept.
  func sections(wordRows: Int, nameRows: Int) throws -> [String: [UInt8]] {
    let shape = try numbers("shape", as: UInt32.self).map(Int.init)
    let (width, layers) = (shape[0], shape[1])
    let (arcWidth, labelWidth, voiceWidth) = (shape[2], shape[3], shape[4])
    let tagSet = try TagSet(archive.section(TagSet.section))
    var sections = [
      TagSet.section: tagSet.packed,
      NameLexicon.section: try bytes(NameLexicon.section),
      Encoder.wordsSection: LinearModel.packed(
        LinearModel.strongest(try rows("words", width: width), maximum: wordRows),
        classCount: width),
      NameRecognizer.featuresSection: LinearModel.packed(
        LinearModel.strongest(
          try rows("namerows", width: NameLabel.count), maximum: nameRows),
        classCount: NameLabel.count),
      NameRecognizer.transitionsSection: floats(try transitions()),
    ]
    for (trained, name, arcs) in [
      ("arcs", Parser.arcs, arcWidth), ("contents", VoiceModel.contents, voiceWidth),
      ("firsts", VoiceModel.firsts, voiceWidth), ("lasts", VoiceModel.lasts, voiceWidth),
    ] {
      sections["\(name).asks"] = try map("\(trained).asks", width, arcs)
      sections["\(name).offers"] = try map("\(trained).offers", width, arcs)
      sections["\(name).root"] = try bytes("\(trained).root")
      sections["\(name).distances"] = try bytes("\(trained).distances")
    }
    sections[VoiceModel.cuesSection] = try map("cues", width, CueClass.allCases.count)
    sections[VoiceModel.stancesSection] = try map("stances", width, Stance.allCases.count)
    for number in 0..<layers {
      sections[Encoder.layerSection(number)] = try map("layers.\(number)", width, 3 * width)
    }
    sections[Tagger.mapSection] = try map("tags", width, tagSet.labels.count)
    sections[NameRecognizer.mapSection] = try map("names", width, NameLabel.count)
    sections[Parser.Map.below.rawValue] = try map("labels.below", width, labelWidth)
    sections[Parser.Map.above.rawValue] = try map("labels.above", width, labelWidth)
    sections[Parser.Map.relations.rawValue] = try map(
      "labels.out", labelWidth, Deprel.allCases.count)
    return sections
  }

  private func map(_ name: String, _ inputs: Int, _ outputs: Int) throws -> [UInt8] {
    let bias = archive.sectionNames.contains("\(name).bias")
    return QuantizedMatrix.packed(
      try numbers("\(name).weight", as: Float.self), inputs: inputs, outputs: outputs,
      biases: bias ? try numbers("\(name).bias", as: Float.self) : nil)
  }

  private func rows(_ name: String, width: Int) throws -> [LinearModel.Row] {
    let keys = try numbers("\(name).keys", as: UInt32.self)
    let values = try numbers("\(name).values", as: Float.self)
    return zip(keys, 0...).map { key, number in
      LinearModel.Row(key: key, weights: Array(values[number * width..<(number + 1) * width]))
    }.sorted { $0.key < $1.key }
  }

  /// Training keeps them by the label before, the program by the label.
  private func transitions() throws -> [Float] {
    let trained = try numbers("names.transitions", as: Float.self)
    let count = NameLabel.count
    return (0..<count * count).map { trained[$0 % count * count + $0 / count] }
  }

  private func floats(_ numbers: [Float]) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(littleEndian: number.bitPattern) }
    return bytes
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try archive.section(name).withBytes { Array($0) }
  }

  private func numbers<Number>(_ name: String, as type: Number.Type) throws -> [Number] {
    try archive.section(name).withBytes { Array($0.bindMemory(to: Number.self)) }
  }
}

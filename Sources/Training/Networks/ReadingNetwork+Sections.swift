import Annotators
import Learning

extension ReadingNetwork {
  /// All weights as they are, as sections of an archive, for ``ReadingPacker``.
  func sections(tagSet: TagSet, lexicon: NameLexicon) -> [String: [UInt8]] {
    var sections = [
      TagSet.section: tagSet.packed, NameLexicon.section: lexicon.packed,
      "words.keys": bytes(words.keys), "words.values": bytes(words.values),
      "namerows.keys": bytes(nameRows.keys), "namerows.values": bytes(nameRows.values),
      "shape": bytes(
        [shape.width, shape.layerCount, shape.arcWidth, shape.labelWidth, shape.voiceWidth]
          .map(UInt32.init)),
    ]
    for (name, parameter) in parameters.names {
      sections[name] = bytes(
        Array(parameters.values[parameter.offset..<parameter.offset + parameter.count]))
    }
    return sections
  }

  private func bytes<Number>(_ numbers: [Number]) -> [UInt8] {
    numbers.withUnsafeBytes { Array($0) }
  }
}

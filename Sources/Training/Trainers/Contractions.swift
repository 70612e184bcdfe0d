import Annotators
import Learning

/// The table of letter runs that hide two words (`cannot`), learned from cuts between letters.
enum Contractions {
  /// Collects the runs that are cut at least twice and in most of their places.
  static func collect(_ examples: [TokenizerTrainer.Example]) -> [UInt64: Int] {
    struct Count {
      var whole = 0
      var cuts: [Int: Int] = [:]
    }
    var counts: [UInt64: Count] = [:]
    for example in examples {
      guard let cuts = example.cuts else { continue }
      var text = example.text
      text.withUTF8 { utf8 in
        let bytes = UnsafeRawBufferPointer(utf8)
        var block = ScalarBlock()
        block.load(bytes, 0..<bytes.count)
        var start = 0
        while start < block.count {
          var end = start + 1
          guard block.classes[start].isLetter else {
            start = end
            continue
          }
          while end < block.count, block.classes[end].isLetter { end += 1 }
          if end - start <= TokenCutFeatures.longestContraction {
            let hash = TokenCutFeatures.hash(block, start..<end)
            let cut = (start + 1..<end).first { (cuts[block.offsets[$0]] ?? .none) != .none }
            let isSuffix = end < block.count && [0x27, 0x2019].contains(block.scalars[end])
            if let cut, !isSuffix {
              counts[hash, default: Count()].cuts[cut - start, default: 0] += 1
            } else {
              counts[hash, default: Count()].whole += 1
            }
          }
          start = end
        }
      }
    }
    var table: [UInt64: Int] = [:]
    for (hash, count) in counts {
      let best = count.cuts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, best.value >= 2, best.value > count.whole { table[hash] = best.key }
    }
    return table
  }

  /// Pairs of hash and place, sorted.
  static func packed(_ table: [UInt64: Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (hash, place) in table.sorted(by: { $0.key < $1.key }) {
      bytes.append(littleEndian: hash)
      bytes.append(littleEndian: UInt64(place))
    }
    return bytes
  }
}

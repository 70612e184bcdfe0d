/// Cuts blocks into stretches and counts the signs of their language, byte by byte.
struct StretchScanner {
  private let bytes: UnsafeRawBufferPointer
  private let functionWords: FunctionWords
  private let pairCosts: [UInt8]
  private var stretch = Stretch(0..<0)
  /// How many of each language's small words were seen, when that is asked for.
  private(set) var votes: [Int]
  /// How many letters of each script were seen.
  private(set) var scripts = [Int](repeating: 0, count: Script.allCases.count)
  private let countsLanguages: Bool

  /// Makes a scanner; ``votes`` and ``scripts`` cost time and are counted only when asked for.
  init(
    _ bytes: UnsafeRawBufferPointer, functionWords: FunctionWords, countsLanguages: Bool = false
  ) {
    self.bytes = bytes
    self.functionWords = functionWords
    self.countsLanguages = countsLanguages
    pairCosts = LetterPairs.costs
    votes = Array(repeating: 0, count: functionWords.languages.count)
  }

  /// The stretches of a block, in text order: they end at the ends of sentences and at the marks of
  /// quotations. Complexity: O(n).
  mutating func stretches(of block: Range<Int>, _ emit: (Stretch) -> Void) {
    var at = block.lowerBound
    stretch = Stretch(at..<at)
    while let chunk = chunk(from: at, to: block.upperBound) {
      at = chunk.upperBound
      if opensQuotation(chunk.lowerBound) { close(at: chunk.lowerBound, emit) }
      if stretch.range.isEmpty { stretch.range = chunk }
      readChunk(chunk)
      stretch.range = stretch.range.lowerBound..<at
      if endsStretch(chunk) { close(at: at, emit) }
    }
    close(at: block.upperBound, emit)
  }

  /// The bytes up to the next white space; nil when there are none.
  private func chunk(from start: Int, to limit: Int) -> Range<Int>? {
    var at = start
    while at < limit, bytes[at] <= 0x20 { at += 1 }
    let first = at
    while at < limit, bytes[at] > 0x20 { at += 1 }
    return at > first ? first..<at : nil
  }

  private mutating func close(at end: Int, _ emit: (Stretch) -> Void) {
    if !stretch.range.isEmpty { emit(stretch) }
    stretch = Stretch(end..<end)
  }

  /// A straight or opening quotation mark.
  private func opensQuotation(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x22: true
    case 0xC2, 0xE2: isQuotationMark(at)
    default: false
    }
  }

  /// Guillemets and curly double quotation marks.
  private func isQuotationMark(_ at: Int) -> Bool {
    if bytes[at] == 0xC2 {
      return at + 1 < bytes.count && (bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB)
    }
    return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[at + 2])
  }

  private func endsStretch(_ chunk: Range<Int>) -> Bool {
    var end = chunk.upperBound - 1
    if bytes[end] & 0xC0 == 0x80 {
      while end > chunk.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return ScalarReader.decode(bytes, end).scalar.endsSentence || isQuotationMark(end)
    }
    switch bytes[end] {
    case 0x2E, 0x21, 0x3F: return true
    case 0x22: return chunk.count > 1
    case 0x29, 0x5D:
      return end > chunk.lowerBound && [0x2E, 0x21, 0x3F].contains(bytes[end - 1])
    default: return false
    }
  }

  /// Reads what stands between two white spaces.
  private mutating func readChunk(_ chunk: Range<Int>) {
    if bytes[chunk.upperBound - 1] == 0x2C { stretch.commas += 1 }
    let isCode = isCode(chunk)
    var at = chunk.lowerBound
    var hasOther = false
    var unspaced = 0
    while at < chunk.upperBound {
      if bytes[at] < 0x80, !bytes[at].isLetter {
        at += 1
        continue
      }
      let run = latinRun(from: at, to: chunk.upperBound)
      if run > at {
        stretch.latinLetters += run - at
        if !isCode { readWord(at..<run) }
        at = run
        continue
      }
      let (scalar, length) = ScalarReader.decode(bytes, at)
      if let script = Script(scalar) {
        stretch.otherLetters += 1
        hasOther = true
        if script.isUnspaced { unspaced += 1 }
        if countsLanguages { scripts[Int(script.rawValue)] += 1 }
      }
      at += length
    }
    if hasOther {
      stretch.words += 1 + unspaced / 2
      if countsLanguages { voteForLetters(of: chunk) }
    }
  }

  /// Whether a chunk is an address, a number, or a piece of a program: no word of any language.
  private func isCode(_ chunk: Range<Int>) -> Bool {
    var at = chunk.lowerBound
    while at < chunk.upperBound {
      let byte = bytes[at]
      switch byte {
      case 0x30...0x39, 0x23, 0x24, 0x2A, 0x2B, 0x2F, 0x3C...0x3E, 0x40, 0x5C, 0x5E...0x60,
        0x7B...0x7E:
        return true
      case 0x28, 0x2E, 0x3A, 0x3B, 0x5B:
        if at > chunk.lowerBound, bytes[at - 1].isLetter, at + 1 < chunk.upperBound,
          bytes[at + 1].isLetter || bytes[at + 1] == 0x29 || byte == 0x28
        {
          return true
        }
      default: break
      }
      at += 1
    }
    return false
  }

  /// The end of the run of Latin letters that starts at an offset.
  @inline(__always)
  private func latinRun(from start: Int, to limit: Int) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte < 0x80 {
        guard byte.isLetter else { break }
        at += 1
      } else {
        let (scalar, length) = ScalarReader.decode(bytes, at)
        guard scalar.isWideLatin else { break }
        at += length
      }
    }
    return at
  }

  private mutating func readWord(_ word: Range<Int>) {
    // What an apostrophe cuts off (`s`, `t`, `l`, `d`) says little.
    guard word.count > 1 else { return }
    stretch.words += 1
    guard isLower(word.lowerBound) else { return }
    stretch.lower += 1
    if word.count <= 8, !isEnding(word) {
      var key: UInt64 = 0
      for at in word { key = key << 8 | UInt64(bytes[at]) }
      count(functionWords.mask(key))
    }
    if word.count >= 3 { readPairs(word) }
  }

  /// Whether a word is what an apostrophe cut off: `ve`, `ll`, `re`.
  private func isEnding(_ word: Range<Int>) -> Bool {
    guard word.count == 2, word.lowerBound > 0 else { return false }
    let before = bytes[word.lowerBound - 1]
    return before == 0x27
      || before == 0x99 && word.lowerBound > 2 && bytes[word.lowerBound - 2] == 0x80
  }

  @inline(__always)
  private mutating func count(_ mask: UInt64) {
    guard mask != 0 else { return }
    if mask == FunctionWords.english {
      stretch.english += 1
      return
    }
    guard mask & ~FunctionWords.particle != 0 else { return }
    stretch.foreign += 1
    if mask & FunctionWords.particle != 0 { stretch.particles += 1 }
    if countsLanguages { vote(mask) }
  }

  @inline(__always)
  private mutating func readPairs(_ word: Range<Int>) {
    var before = 0
    var cost = 0
    var pairs = 0
    for at in word {
      let byte = bytes[at]
      // The second and later bytes of a code point are no letters of their own.
      if byte & 0xC0 == 0x80 { continue }
      let letter = Int(byte | 0x20) - 0x60
      let isPlain = byte < 0x80
      cost +=
        isPlain && before >= 0 ? Int(pairCosts[before * 27 + letter - 1]) : LetterPairs.strange
      before = isPlain ? letter : -1
      pairs += 1
    }
    cost += before >= 0 ? Int(pairCosts[before * 27 + 26]) : LetterPairs.strange
    stretch.pairCost += cost
    stretch.pairs += pairs + 1
  }

  private func isLower(_ at: Int) -> Bool {
    if bytes[at] < 0x80 { return bytes[at] >= 0x61 }
    return ScalarReader.decode(bytes, at).scalar.isWideLower
  }
}

extension StretchScanner {
  /// Looks a word of another script up: in lower case or not, it may be a small word.
  private mutating func voteForLetters(of chunk: Range<Int>) {
    guard chunk.count <= 8 else { return }
    var key: UInt64 = 0
    for at in chunk where bytes[at] >= 0x80 { key = key << 8 | UInt64(bytes[at]) }
    vote(functionWords.mask(key))
  }

  private mutating func vote(_ mask: UInt64) {
    var rest = mask & ~(FunctionWords.particle | FunctionWords.english)
    while rest != 0 {
      votes[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  @inline(__always)
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension UInt32 {
  /// A Latin letter beyond ASCII, or a mark that stands on one.
  @inline(__always)
  fileprivate var isWideLatin: Bool {
    switch self {
    case 0xC0...0x24F: self != 0xD7 && self != 0xF7
    case 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether a Latin letter beyond ASCII is a small one: in most of its blocks every other is.
  fileprivate var isWideLower: Bool {
    switch self {
    case 0xDF...0xFF: true
    case 0x139...0x148, 0x179...0x17E: self & 1 == 0
    case 0x100...0x24F, 0x1E00...0x1EFF: self & 1 == 1
    default: false
    }
  }

  /// Full stops and the like of other scripts, and the ellipsis.
  fileprivate var endsSentence: Bool {
    switch self {
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x061F, 0x06D4, 0x0964, 0x0589: true
    default: false
    }
  }
}

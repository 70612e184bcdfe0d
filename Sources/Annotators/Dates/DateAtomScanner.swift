internal import TextModel

/// Splits the tokens of an analysis into ``DateAtom``s. Complexity: O(n) in the bytes.
struct DateAtomScanner {
  private let bytes: [UInt8]
  private var atoms: [DateAtom] = []
  private var hasSpaceBefore = false
  private var newlines = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The atoms of all tokens, in text order.
  static func atoms(of analysis: Analysis) -> [DateAtom] {
    var scanner = DateAtomScanner(analysis.document.text)
    var end = 0
    for (index, token) in analysis.tokens.enumerated() where token.span.start >= end {
      let stop = min(token.span.end, scanner.bytes.count)
      scanner.scanGap(end..<max(end, min(token.span.start, stop)))
      scanner.scan(token.span.start, stop, token: index)
      end = max(end, stop)
    }
    return scanner.atoms
  }

  private mutating func scanGap(_ range: Range<Int>) {
    for offset in range {
      if bytes[offset] == 0x0A { newlines += 1 }
      hasSpaceBefore = true
    }
  }

  private mutating func scan(_ start: Int, _ end: Int, token: Int) {
    var offset = start
    while offset < end {
      let (shape, length) = shape(at: offset, before: end)
      var stop = offset + length
      switch shape {
      case .space:
        scanGap(offset..<stop)
      case .letter, .digit:
        while stop < end {
          let next = self.shape(at: stop, before: end)
          guard next.0 == shape else { break }
          stop += next.length
        }
        append(shape == .letter ? word(offset..<stop) : number(offset..<stop), token: token)
      case .mark(let kind):
        append(DateAtom(kind, TextSpan(offset, stop)), token: token)
      }
      offset = stop
    }
  }

  private mutating func append(_ atom: DateAtom, token: Int) {
    var atom = atom
    atom.token = token
    atom.hasSpaceBefore = hasSpaceBefore
    atom.startsParagraph = newlines > 1 || atoms.isEmpty
    hasSpaceBefore = false
    newlines = 0
    atoms.append(atom)
  }

  private func word(_ range: Range<Int>) -> DateAtom {
    let letters = bytes[range]
    let key = WordKey(letters)
    var atom = DateAtom(
      .word(key.flatMap { DateLexicon.shared[$0] }), TextSpan(range.lowerBound, range.upperBound))
    atom.key = key
    atom.isCapitalized = letters.first.map { (0x41...0x5A).contains($0) } ?? false
    atom.isAllCapitals =
      range.count > 1 && range.count <= 16 && letters.allSatisfy { (0x41...0x5A).contains($0) }
    return atom
  }

  private func number(_ range: Range<Int>) -> DateAtom {
    var value = 0
    if range.count <= 4 {
      for digit in bytes[range] { value = value * 10 + Int(digit - 0x30) }
    }
    return DateAtom(
      .number(value, digits: range.count), TextSpan(range.lowerBound, range.upperBound))
  }

  private enum Shape: Equatable {
    case letter
    case digit
    case space
    case mark(DateAtom.Kind)
  }

  /// What stands at an offset, and its length in bytes.
  private func shape(at offset: Int, before end: Int) -> (Shape, length: Int) {
    let byte = bytes[offset]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x00...0x20: return (.space, 1)
    case 0x22: return (.mark(.quotationMark), 1)
    case 0x23, 0x24: return (.mark(.currency), 1)
    case 0x2D: return (.mark(.dash), 1)
    case 0x27: return (.mark(.apostrophe), 1)
    case 0x2C: return (.mark(.comma), 1)
    case 0x2E: return (.mark(.period), 1)
    case 0x2F: return (.mark(.slash), 1)
    case 0x21, 0x3B, 0x3F: return (.mark(.stop), 1)
    case 0x00...0x7F: return (.mark(.mark), 1)
    default: return wideShape(at: offset, before: end)
    }
  }

  private func wideShape(at offset: Int, before end: Int) -> (Shape, length: Int) {
    let length = min(end - offset, bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2)
    guard length == 3, bytes[offset] == 0xE2 else {
      // U+00A0 is a space; U+00A1 to U+00BF are marks.
      guard length == 2, bytes[offset] == 0xC2 else { return (.letter, length) }
      switch bytes[offset + 1] {
      case 0xA0: return (.space, length)
      case 0xA2...0xA5: return (.mark(.currency), length)
      default: return (.mark(.mark), length)
      }
    }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x80...0x8B), (0x80, 0xA8...0xA9), (0x80, 0xAF): return (.space, length)
    case (0x80, 0x90...0x93), (0x88, 0x92): return (.mark(.dash), length)
    case (0x80, 0x98...0x99): return (.mark(.apostrophe), length)
    case (0x80, 0x9C...0x9F): return (.mark(.quotationMark), length)
    case (0x82, 0xA0...0xBF): return (.mark(.currency), length)
    case (0x80...0xBF, _): return (.mark(.mark), length)
    default: return (.letter, length)
    }
  }
}

extension DateAtom {
  fileprivate init(_ kind: Kind, _ span: TextSpan) {
    self.init(kind: kind, span: span, token: 0, hasSpaceBefore: false, startsParagraph: false)
  }
}

import Testing
import TextModel

@Suite struct CodePointOffsetsTests {
  @Test(arguments: ["", "plain", "é", "Свердлов", "a😀b\u{301}c", "\u{FEFF}x", "漢字 and 😀😀"])
  func convertsEveryBoundaryBothWays(text: String) {
    let offsets = CodePointOffsets(text)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.codePoints(before: byte) == number)
      #expect(offsets.byteOffset(ofCodePoint: number) == byte)
      byte += String(scalar).utf8.count
    }
    #expect(offsets.codePoints(before: byte) == text.unicodeScalars.count)
    #expect(offsets.byteOffset(ofCodePoint: text.unicodeScalars.count) == byte)
  }
}

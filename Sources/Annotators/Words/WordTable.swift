package import TextModel

/// The attributes of all words of a text, made once for each annotator that needs them.
package struct WordTable {
  package private(set) var words: [WordAttributes] = []

  /// Reads the tokens of an analysis. Complexity: O(bytes).
  package init(_ analysis: borrowing Analysis) {
    words.reserveCapacity(analysis.tokens.count)
    var scratch: [UInt32] = []
    var text = analysis.document.text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      for token in analysis.tokens {
        let range = token.span.start..<token.span.end
        words.append(
          WordAttributes(UnsafeRawBufferPointer(rebasing: bytes[range]), scratch: &scratch))
      }
    }
  }

  /// The word at an index, ``WordAttributes/outside`` beyond the given sentence.
  @inline(__always)
  package func word(_ index: Int, in sentence: Range<Int>) -> WordAttributes {
    sentence.contains(index) ? words[index] : .outside
  }
}

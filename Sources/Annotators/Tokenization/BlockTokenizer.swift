package import Learning

/// Cuts one block into tokens and sentences. Training and the program walk the same way and differ
/// in who decides.
package struct BlockTokenizer {
  /// A token of the block.
  package struct Piece {
    /// Bytes of the document.
    package var range: Range<Int>
    package var continuesWord: Bool
    /// Whether white space (or the block's end) comes after it.
    package var endsChunk: Bool
    /// Whether that white space holds a line feed.
    package var endsLine: Bool
    /// Its first code point.
    var first: UInt32
  }

  /// A sentence of this many tokens ends at the next white space, one of twice as many ends anywhere:
  /// no text that people write has longer ones, and no step after this one may take more than linear
  /// time.
  private static let longestSentence = 500

  package let cutFeatures: TokenCutFeatures
  package private(set) var pieces: [Piece] = []
  package private(set) var words: [WordAttributes] = []
  private var block = ScalarBlock()
  private var buffer = FeatureBuffer()
  private var scratch: [UInt32] = []

  package init(cutFeatures: TokenCutFeatures) { self.cutFeatures = cutFeatures }

  /// Finds the tokens of a block; `decide` is asked at each candidate with its features and the
  /// byte offset.
  package mutating func cut(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>,
    decide: (borrowing FeatureBuffer, Int) -> TokenCut
  ) {
    block.load(bytes, range)
    pieces.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var at = 0
    while at < block.count {
      while at < block.count, block.classes[at] == .space {
        if block.scalars[at] == 0x0A, !pieces.isEmpty { pieces[pieces.count - 1].endsLine = true }
        at += 1
      }
      var end = at
      while end < block.count, block.classes[end] != .space { end += 1 }
      if end > at { cutChunk(at..<end, decide: decide) }
      at = end
    }
    for piece in pieces {
      words.append(
        WordAttributes(UnsafeRawBufferPointer(rebasing: bytes[piece.range]), scratch: &scratch))
    }
  }

  private mutating func cutChunk(
    _ chunk: Range<Int>, decide: (borrowing FeatureBuffer, Int) -> TokenCut
  ) {
    var start = chunk.lowerBound
    var continues = false
    var previous = TokenCut.token
    for at in chunk.dropFirst() where cutFeatures.isCandidate(block, at, chunk: chunk) {
      cutFeatures.extract(
        block, at, start: start, chunk: chunk, previous: previous, into: &buffer)
      let cut = decide(buffer, block.offsets[at])
      previous = cut
      guard cut != .none else { continue }
      append(start..<at, continues: continues, endsChunk: false)
      start = at
      continues = cut == .word
    }
    append(start..<chunk.upperBound, continues: continues, endsChunk: true)
  }

  private mutating func append(_ range: Range<Int>, continues: Bool, endsChunk: Bool) {
    pieces.append(
      Piece(
        range: block.offsets[range.lowerBound]..<block.offsets[range.upperBound],
        continuesWord: continues, endsChunk: endsChunk, endsLine: false,
        first: block.scalars[range.lowerBound]))
  }

  /// Finds where sentences end among the ``pieces``; `decide` is asked at each candidate with its
  /// features and the byte offset after the piece. The last piece always ends one.
  package mutating func endSentences(
    decide: (borrowing FeatureBuffer, Int) -> Bool, emit: (Range<Int>) -> Void
  ) {
    var start = 0
    var state = SentenceEndFeatures.State()
    for at in pieces.indices {
      state.advance(over: pieces[at].first)
      let isLast = at == pieces.count - 1
      if !isLast {
        guard pieces[at].endsChunk || state.length >= 2 * Self.longestSentence else { continue }
        SentenceEndFeatures.extract(
          words, at, state: state, lineBreak: pieces[at].endsLine, into: &buffer)
        let ends = decide(buffer, pieces[at].range.upperBound)
        guard ends || state.length >= Self.longestSentence else { continue }
      }
      emit(start..<at + 1)
      start = at + 1
      state = SentenceEndFeatures.State()
    }
  }
}

public import Learning
public import TextModel

/// Finds tokens (UD v2 words, multiword tokens parted) and sentences.
///
/// Two perceptrons decide: whether a token ends between two code points, and whether a sentence
/// ends after a token. Blank lines, and line feeds that do not merely wrap the text, always end a
/// sentence.
public struct Tokenizer: Annotator {
  package static let cutsSection = "tokens.cuts"
  package static let endsSection = "tokens.ends"
  package static let contractionsSection = "tokens.contractions"

  public var requires: Set<Layer> { [] }
  public var provides: Set<Layer> { [.tokens] }
  private let cuts: LinearModel
  private let ends: LinearModel
  private let cutFeatures: TokenCutFeatures

  /// Opens the tokenizer of a model archive.
  ///
  /// - Throws: ``Learning/ArchiveError`` when a section is missing or damaged.
  public init(_ archive: Archive) throws(ArchiveError) {
    cuts = try LinearModel(archive.section(Self.cutsSection))
    ends = try LinearModel(archive.section(Self.endsSection))
    let section = try archive.section(Self.contractionsSection)
    guard let table = Self.contractions(section.bytes) else { throw section.damaged }
    cutFeatures = TokenCutFeatures(contractions: table)
  }

  /// Reads pairs of a hash (64 bits) and a place (64 bits).
  private static func contractions(_ bytes: UnsafeRawBufferPointer) -> [UInt64: Int]? {
    guard bytes.count % 16 == 0 else { return nil }
    var table: [UInt64: Int] = [:]
    for at in stride(from: 0, to: bytes.count, by: 16) {
      let hash = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let place = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
      table[hash] = Int(truncatingIfNeeded: place)
    }
    return table
  }

  /// Complexity: O(n).
  public func annotate(_ analysis: inout Analysis) {
    var text = analysis.document.text
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var worker = BlockTokenizer(cutFeatures: cutFeatures)
    var cutScores = [Float](repeating: 0, count: cuts.classCount)
    var endScores = [Float](repeating: 0, count: ends.classCount)
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      for block in BlockSplitter.blocks(in: bytes) {
        worker.cut(bytes, block.range) { features, _ in
          TokenCut(rawValue: cuts.best(features, scratch: &cutScores)) ?? .none
        }
        let first = tokens.count
        for piece in worker.pieces {
          tokens.append(
            Token(
              span: TextSpan(piece.range.lowerBound, piece.range.upperBound),
              continuesWord: piece.continuesWord))
        }
        var startsParagraph = block.startsParagraph
        worker.endSentences { features, _ in
          ends.best(features, scratch: &endScores) == 1
        } emit: { range in
          let span = TextSpan(
            tokens[first + range.lowerBound].span.start,
            tokens[first + range.upperBound - 1].span.end)
          sentences.append(
            Sentence(
              tokens: first + range.lowerBound..<first + range.upperBound, span: span,
              startsParagraph: startsParagraph))
          startsParagraph = false
        }
      }
    }
    analysis.tokens = tokens
    analysis.sentences = sentences
    analysis.layers.insert(.tokens)
  }
}

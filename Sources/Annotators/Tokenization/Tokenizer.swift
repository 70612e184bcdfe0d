public import Learning
public import TextModel

/// Finds tokens (UD v2 words, multiword tokens parted) and sentences.
///
/// Two perceptrons decide: whether a token ends between two code points, and whether a sentence
/// ends after a token. Blank lines, and line feeds that do not merely wrap the text, always end a
/// sentence. Text that is not English (``TextModel/Analysis/foreign``) is left out.
public struct Tokenizer: Annotator {
  package static let cutsSection = "tokens.cuts"
  package static let endsSection = "tokens.ends"
  package static let contractionsSection = "tokens.contractions"

  /// What has to be there before.
  public var requires: Set<Layer> { [] }
  /// What is there afterwards.
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
    let foreign = analysis.foreign.map(\.span)
    var run = Run(tokenizer: self)
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      let blocks = BlockSplitter.blocks(in: bytes, leavingOut: foreign)
      let zones = ZoneReader(bytes)
      for (number, block) in blocks.enumerated() {
        let zone = zones.zone(of: block, isLast: number == blocks.count - 1)
        var body = block
        if let front = zones.front(of: block, zone: zone) {
          run.read(bytes, front.range, front.zone, startsParagraph: block.startsParagraph)
          body = TextBlock(
            range: front.range.upperBound..<block.range.upperBound, startsParagraph: false)
        }
        run.read(bytes, body.range, zone, startsParagraph: body.startsParagraph)
      }
    }
    analysis.tokens = run.tokens
    analysis.sentences = run.sentences
    analysis.layers.insert(.tokens)
  }

  /// The tokens and sentences of one text while it is read.
  private struct Run {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    private let tokenizer: Tokenizer
    private var worker: BlockTokenizer
    private var cutScores: [Float]
    private var endScores: [Float]

    init(tokenizer: Tokenizer) {
      self.tokenizer = tokenizer
      worker = BlockTokenizer(cutFeatures: tokenizer.cutFeatures)
      cutScores = Array(repeating: 0, count: tokenizer.cuts.classCount)
      endScores = Array(repeating: 0, count: tokenizer.ends.classCount)
    }

    mutating func read(
      _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ zone: Zone, startsParagraph: Bool
    ) {
      worker.cut(bytes, range) { features, _ in
        TokenCut(rawValue: tokenizer.cuts.best(features, scratch: &cutScores)) ?? .none
      }
      let first = tokens.count
      for piece in worker.pieces {
        tokens.append(
          Token(
            span: TextSpan(piece.range.lowerBound, piece.range.upperBound),
            continuesWord: piece.continuesWord))
      }
      var ends: [Int] = []
      if zone == .dateline || zone == .byline {
        ends = worker.pieces.isEmpty ? [] : [worker.pieces.count]
      } else {
        worker.endSentences { features, _ in
          tokenizer.ends.best(features, scratch: &endScores) == 1
        } emit: {
          ends.append($0.upperBound)
        }
      }
      var start = first
      for end in ends.map({ first + $0 }) {
        sentences.append(
          Sentence(
            tokens: start..<end,
            span: TextSpan(tokens[start].span.start, tokens[end - 1].span.end), zone: zone,
            startsParagraph: startsParagraph && start == first))
        start = end
      }
    }
  }
}

public import TextModel

/// Writes analyses as CoNLL-U (Universal Dependencies v2).
///
/// Multiword tokens are range lines over the words that continue each other; `SpaceAfter=No` says
/// that nothing stands before the next word. Named mentions are brackets in MISC, as in CorefUD:
/// `Entity=(e1-person` opens the mention, `Entity=e1)` closes it.
public struct CoNLLUWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// One document: comment lines, word lines, a blank line after each sentence.
  ///
  /// - Complexity: O(length of the text).
  public func document(_ analysis: Analysis) -> String {
    var block = CoNLLUDocument(analysis)
    for number in analysis.sentences.indices { block.append(sentence: number) }
    return String(decoding: block.bytes, as: UTF8.self)
  }
}

/// The lines of one document while they are written.
struct CoNLLUDocument {
  private(set) var bytes: [UInt8] = []
  private let analysis: Analysis
  private let text: [UInt8]
  private let entities: [Int: String]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    text = Array(analysis.document.text.utf8)
    entities = mentionBrackets(analysis)
  }

  mutating func append(sentence number: Int) {
    let sentence = analysis.sentences[number]
    let words = surfaceWords(sentence.tokens)
    if number == 0 {
      line("# newdoc id = " + analysis.document.id)
      line("# global.Entity = eid-etype")
    }
    if sentence.startsParagraph || number == 0 { line("# newpar") }
    line("# sent_id = \(analysis.document.id)-\(number + 1)")
    var sentenceText = ""
    for (index, word) in words.enumerated() {
      sentenceText += form(word.span)
      if word.isFollowedBySpace, index + 1 < words.count { sentenceText += " " }
    }
    line("# text = " + sentenceText)
    for word in words { append(word, in: sentence) }
    line("")
  }

  private mutating func append(_ word: SurfaceWord, in sentence: Sentence) {
    let first = sentence.tokens.lowerBound
    let space = word.isFollowedBySpace ? nil : "SpaceAfter=No"
    if word.tokens.count > 1 {
      let range = "\(word.tokens.lowerBound - first + 1)-\(word.tokens.upperBound - first)"
      line([range, form(word.span), "_", "_", "_", "_", "_", "_", "_", space ?? "_"])
    }
    for token in word.tokens {
      append(token, in: sentence, space: word.tokens.count > 1 ? nil : space)
    }
  }

  private mutating func append(_ index: Int, in sentence: Sentence, space: String?) {
    let token = analysis.tokens[index]
    let first = sentence.tokens.lowerBound
    let isTagged = analysis.layers.contains(.tags)
    let isParsed = analysis.layers.contains(.trees)
    let hasHead = sentence.tokens.contains(token.head)
    let misc = [entities[index].map { "Entity=" + $0 }, space].compactMap { $0 }
    line([
      String(index - first + 1), form(token.span), cell(token.lemma),
      isTagged ? token.upos.label : "_", isTagged ? token.xpos.label : "_", "_",
      isParsed ? String(hasHead ? token.head - first + 1 : 0) : "_",
      isParsed ? token.deprel.label : "_", "_",
      misc.isEmpty ? "_" : misc.joined(separator: "|"),
    ])
  }

  private mutating func line(_ cells: [String]) { line(cells.joined(separator: "\t")) }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  private func form(_ span: TextSpan) -> String {
    cell(String(decoding: text[span.start..<span.end], as: UTF8.self))
  }

  private func surfaceWords(_ tokens: Range<Int>) -> [SurfaceWord] {
    var words: [SurfaceWord] = []
    for index in tokens {
      let token = analysis.tokens[index]
      let next = index + 1 < analysis.tokens.count ? analysis.tokens[index + 1].span.start : -1
      let isFollowedBySpace = next < 0 || next > token.span.end
      if token.continuesWord, let last = words.indices.last {
        words[last].tokens = words[last].tokens.lowerBound..<index + 1
        words[last].span = TextSpan(words[last].span.start, token.span.end)
        words[last].isFollowedBySpace = isFollowedBySpace
      } else {
        words.append(
          SurfaceWord(
            tokens: index..<index + 1, span: token.span, isFollowedBySpace: isFollowedBySpace))
      }
    }
    return words
  }
}

/// What stands between spaces or punctuation in the text: one token, or the parts of a multiword.
private struct SurfaceWord {
  var tokens: Range<Int>
  var span: TextSpan
  var isFollowedBySpace: Bool
}

/// A value that keeps to its cell: control characters and line separators become spaces.
private func cell(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let breaksLines =
      scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
    scalars.append(breaksLines ? " " : scalar)
  }
  return scalars.isEmpty ? "_" : String(scalars)
}

/// The brackets of the named mentions by token: closing ones first, then opening ones, outer first.
private func mentionBrackets(_ analysis: Analysis) -> [Int: String] {
  var opening: [Int: [String]] = [:]
  var closing: [Int: [String]] = [:]
  for (number, mention) in analysis.mentions.enumerated()
  where mention.kind == .name || mention.kind == .nationality {
    let tokens = analysis.tokens(in: mention.span)
    guard let first = tokens.first, let last = tokens.last else { continue }
    let id = mention.entity.map { "e\($0 + 1)" } ?? "m\(number + 1)"
    let label = "(\(id)-\(mention.type.rawValue)"
    if first == last {
      opening[first, default: []].append(label + ")")
    } else {
      opening[first, default: []].append(label)
      closing[last, default: []].insert(id + ")", at: 0)
    }
  }
  return closing.merging(opening) { $0 + $1 }.mapValues { $0.joined() }
}

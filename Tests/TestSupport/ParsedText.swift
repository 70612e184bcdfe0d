public import TextModel

/// Builds a tokenized, tagged and parsed analysis by hand.
///
/// One token a line: form, lemma, UPOS, XPOS, head (from 1 inside the sentence, 0 the root), deprel,
/// and `-` when no space follows. A blank line ends a sentence; a line `¶` starts a new paragraph.
///
/// ```swift
/// let analysis = try parsedText("""
///   He he PRON PRP 2 nsubj
///   left leave VERB VBD 0 root -
///   . . PUNCT . 2 punct
///   """)
/// ```
public func parsedText(
  _ rows: String, publisher: String? = nil, published: CalendarDate? = nil
) throws -> Analysis {
  var text = ""
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var first = 0
  var startsParagraph = true
  var gap = ""
  func closeSentence() {
    guard tokens.count > first else { return }
    let span = TextSpan(tokens[first].span.start, tokens[tokens.count - 1].span.end)
    sentences.append(
      Sentence(
        tokens: first..<tokens.count, span: span, startsParagraph: startsParagraph))
    startsParagraph = false
    first = tokens.count
  }
  for row in rows.split(separator: "\n", omittingEmptySubsequences: false) {
    let fields = row.split(separator: " ").map(String.init)
    if fields.isEmpty {
      closeSentence()
    } else if fields == ["¶"] {
      closeSentence()
      startsParagraph = true
      gap = tokens.isEmpty ? "" : "\n\n"
    } else {
      guard fields.count >= 6, let upos = UniversalTag(label: fields[2]),
        let xpos = PennTag(label: fields[3]), let head = Int(fields[4]),
        let deprel = Deprel(label: fields[5])
      else { throw MalformedRow(row: String(row)) }
      text += gap
      let start = text.utf8.count
      text += fields[0]
      tokens.append(
        Token(
          span: TextSpan(start, text.utf8.count), lemma: fields[1], upos: upos, xpos: xpos,
          head: head == 0 ? -1 : first + head - 1, deprel: deprel))
      gap = fields.count > 6 ? "" : " "
    }
  }
  closeSentence()
  var analysis = Analysis(
    Document(id: "test", publisher: publisher, published: published, text: text))
  analysis.tokens = tokens
  analysis.sentences = sentences
  analysis.layers = [.tokens, .tags, .lemmas, .trees]
  return analysis
}

/// A row of ``parsedText(_:publisher:published:)`` that cannot be read.
public struct MalformedRow: Error {
  let row: String
}

extension Analysis {
  /// The span of the `occurrence`-th place where `words` stand, counted from 1.
  public func span(of words: String, occurrence: Int = 1) throws -> TextSpan {
    let text = Array(document.text.utf8)
    let sought = Array(words.utf8)
    var left = occurrence
    for start in text.indices
    where start + sought.count <= text.count
      && text[start..<start + sought.count].elementsEqual(sought)
    {
      left -= 1
      if left == 0 { return TextSpan(start, start + sought.count) }
    }
    throw MalformedRow(row: "not in the text: \(words)")
  }
}

public import TextModel

/// Reads CoNLL-U treebanks (UD v2) as analyses of raw text: sentences parted by a space,
/// paragraphs and documents by a blank line.
public enum Treebank {
  /// The documents of one file.
  ///
  /// - Throws: ``CorpusError`` at the first malformed line.
  public static func read(_ text: String, file: String) throws -> [Analysis] {
    var documents: [DocumentBuilder] = []
    var sentence = SentenceRows()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.hasPrefix("#") {
        sentence.comment(line)
      } else if line.isEmpty {
        guard !sentence.words.isEmpty else { continue }
        if sentence.startsDocument || documents.isEmpty { documents.append(DocumentBuilder()) }
        documents[documents.count - 1].append(sentence)
        sentence = SentenceRows()
      } else if !sentence.add(line) {
        throw CorpusError(file, line: number, "is not a CoNLL-U word line")
      }
    }
    return documents.enumerated().map { $1.analysis(id: "\(file)#\($0)") }
  }
}

/// The rows of one sentence as they are read.
private struct SentenceRows {
  struct Word {
    var form: String
    var lemma: String
    var upos: UniversalTag
    var xpos: PennTag
    var head: Int
    var deprel: Deprel
    var spaceAfter: Bool
    /// The multiword token whose first word this is, with the number of its words.
    var multiword: (surface: String, words: Int)?
    var continues: Bool
  }

  var words: [Word] = []
  var startsDocument = false
  var startsParagraph = false
  private var range: (first: Int, last: Int, surface: String, spaceAfter: Bool)?

  mutating func comment(_ line: Substring) {
    if line.hasPrefix("# newdoc") { startsDocument = true }
    if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") { startsParagraph = true }
  }

  /// Reads a word or range line; false when it is malformed.
  mutating func add(_ line: Substring) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 10 else { return false }
    if fields[0].contains(".") { return true }
    let spaceAfter = !fields[9].split(separator: "|").contains("SpaceAfter=No")
    if let dash = fields[0].firstIndex(of: "-") {
      guard let first = Int(fields[0][..<dash]),
        let last = Int(fields[0][fields[0].index(after: dash)...]), last > first
      else { return false }
      range = (first, last, String(fields[1]), spaceAfter)
      return true
    }
    guard let id = Int(fields[0]), id == words.count + 1, let head = Int(fields[6]),
      let upos = UniversalTag(label: String(fields[3])),
      let xpos = PennTag(label: String(fields[4])),
      let deprel = Deprel(label: String(fields[7]))
    else { return false }
    var word = Word(
      form: String(fields[1]), lemma: String(fields[2]), upos: upos, xpos: xpos, head: head,
      deprel: deprel, spaceAfter: spaceAfter, multiword: nil, continues: false)
    if let open = range, id <= open.last {
      if id == open.first { word.multiword = (open.surface, open.last - open.first + 1) }
      word.continues = id > open.first
      word.spaceAfter = id == open.last && open.spaceAfter
    }
    words.append(word)
    return true
  }
}

/// Puts sentences together to one text.
private struct DocumentBuilder {
  private var text = ""
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []

  mutating func append(_ rows: SentenceRows) {
    let startsParagraph = rows.startsParagraph || sentences.isEmpty
    if !sentences.isEmpty { text += rows.startsParagraph ? "\n\n" : " " }
    let first = tokens.count
    var spans = SurfaceSpans()
    for (number, word) in rows.words.enumerated() {
      if let multiword = word.multiword { spans.start(multiword.surface, parts: multiword.words) }
      let start = text.utf8.count
      text += spans.next(form: word.form).map(String.init) ?? word.form
      let span = TextSpan(start, text.utf8.count)
      tokens.append(
        Token(
          span: span, continuesWord: word.continues, lemma: word.lemma, upos: word.upos,
          xpos: word.xpos, head: word.head == 0 ? -1 : first + word.head - 1,
          deprel: word.deprel))
      if word.spaceAfter, number + 1 < rows.words.count { text += " " }
    }
    sentences.append(
      Sentence(
        tokens: first..<tokens.count,
        span: TextSpan(tokens[first].span.start, text.utf8.count),
        startsParagraph: startsParagraph))
  }

  func analysis(id: String) -> Analysis {
    var analysis = Analysis(Document(id: id, text: text))
    analysis.tokens = tokens
    analysis.sentences = sentences
    analysis.layers = [.tokens, .tags, .lemmas, .trees]
    return analysis
  }
}

/// Deals the surface of a multiword token out to its words: each takes as many characters as its
/// form has while some are left for the others, the last one takes the rest.
private struct SurfaceSpans {
  private var rest: Substring = ""
  private var partsLeft = 0

  mutating func start(_ surface: String, parts: Int) {
    rest = surface[...]
    partsLeft = parts
  }

  /// The next word's piece of the surface, or nil outside of a multiword token.
  mutating func next(form: String) -> Substring? {
    guard partsLeft > 0 else { return nil }
    partsLeft -= 1
    let length = partsLeft == 0 ? rest.count : min(form.count, rest.count - partsLeft)
    let piece = rest.prefix(max(1, length))
    rest = rest.dropFirst(max(1, length))
    return piece
  }
}

internal import KnowledgeGraph
public import TextModel

/// An article as plain text that shows what was read in it: each voice's words in brackets with the
/// number of a note, the notes below their paragraph.
///
/// ```swift
/// ReadingText(analysis, custody: reader.custody, width: 78).text()
/// // He [said 1] [1 that the dam held].
/// //
/// //     1  The mayor says ("said")
/// ```
///
/// Nothing of the text acts on a terminal. The same input gives the same bytes.
public struct ReadingText: Sendable {
  let article: MarkedArticle
  let custody: Custody?
  let width: Int
  let isDressed: Bool

  /// Prepares the text of an analysed document.
  ///
  /// - Parameters:
  ///   - analysis: a finished analysis.
  ///   - custody: what read it; left out when nil.
  ///   - width: the columns of a line, at least 40.
  ///   - isDressed: whether terminal colours are used; they repeat what the brackets say.
  public init(
    _ analysis: Analysis, custody: Custody? = nil, width: Int = 78, isDressed: Bool = false
  ) {
    article = MarkedArticle(analysis)
    self.custody = custody
    self.width = max(40, width)
    self.isDressed = isDressed
  }

  private var document: Document { article.analysis.document }

  /// The whole text. Complexity: O(n log n) in the length of the article.
  public func text() -> String {
    var text = heading()
    for paragraph in article.paragraphs { text += block(paragraph) }
    return text + ending()
  }

  private func heading() -> String {
    let title = HarmlessText.line(document.title ?? "Untitled")
    let origin = [
      document.publisher, document.author, document.published?.description, document.url,
    ]
    .compactMap { $0.map(HarmlessText.line) }.joined(separator: " · ")
    var lines = WrappedLines.lines(title, width: width).map { dressed($0, .strong) }
    if !origin.isEmpty { lines += WrappedLines.lines(origin, width: width) }
    let rule = String(repeating: "─", count: min(width, 78))
    return (lines + [rule, "", ""]).joined(separator: "\n")
  }

  // MARK: - Paragraphs

  private func block(_ paragraph: ArticleParagraph) -> String {
    var words = ""
    var notes: [String] = []
    for step in MarkSweep.steps(through: paragraph.span, paragraph.marks) {
      switch step {
      case .words(let span): words += HarmlessText.words(article.analysis.text(span))
      case .open(let mark, let goesOn):
        words += opening(mark, goesOn: goesOn)
        if mark.isFirst, !goesOn { notes += note(on: mark) }
      case .skip(let mark): if mark.isFirst { notes += note(on: mark) }
      case .close(let mark): words += closing(mark)
      }
    }
    // The hard spaces that keep a bracket and its number together have done their work.
    var lines = WrappedLines.lines(words, width: width).map { $0.replacing("\u{A0}", with: " ") }
    if isDressed { lines = BracketColours.dressed(lines) }
    let heading = paragraph.zone == .headline
    let text = (heading ? lines.map { dressed($0, .strong) } : lines).joined(separator: "\n")
    let below = notes.isEmpty ? "" : "\n" + notes.joined(separator: "\n") + "\n"
    return text + "\n" + below + "\n"
  }

  private func opening(_ mark: Mark, goesOn: Bool) -> String {
    switch mark.kind {
    case .content: "[\(mark.index + 1)\(goesOn ? "…" : "")\u{A0}"
    case .unread: "{?\u{A0}"
    case .foreign: "{not English: "
    default: ""
    }
  }

  private func closing(_ mark: Mark) -> String {
    switch mark.kind {
    case .content: "]"
    case .unread, .foreign: "}"
    default: ""
    }
  }

  // MARK: - Notes

  private func note(on mark: Mark) -> [String] {
    switch mark.kind {
    case .content: return voice(article.notes[mark.index])
    case .unread:
      let signs = article.unread[mark.index, default: []].filter { $0.sign == .saying }
        .map { "\"\(HarmlessText.line(article.analysis.text($0.span)))\"" }
      let shown = signs.isEmpty ? "quotation marks" : signs.joined(separator: ", ")
      return hanging("?", "not read: \(shown); it need not be the outlet's own word")
    default: return []
    }
  }

  private func voice(_ note: VoiceNote) -> [String] {
    let attribution = note.attribution
    let cue = note.origin.cue.map { " (\"\(HarmlessText.line($0))\")" } ?? ""
    var words = HarmlessText.line(note.origin.name) + " "
    words += StanceWords.verb(attribution.stance) + cue
    if let entity = attribution.addresseeEntity,
      article.analysis.entities.indices.contains(entity)
    {
      words += ", to " + HarmlessText.line(article.analysis.entities[entity].name)
    }
    if note.chain.count > 2 { words += " — " + HarmlessText.line(note.line) }
    return hanging(String(note.number), words)
  }

  private func hanging(_ mark: String, _ words: String) -> [String] {
    let margin = String(repeating: " ", count: max(0, 6 - mark.count)) + mark + "  "
    return WrappedLines.lines(words, width: width - 8).enumerated().map { number, line in
      (number == 0 ? dressed(margin, .voice) : String(repeating: " ", count: margin.count))
        + dressed(line, .faint)
    }
  }

  private func ending() -> String {
    let notes = article.notes.count
    var lines = [
      "\(notes) \(notes == 1 ? "attribution" : "attributions"), "
        + "\(article.unread.count) \(article.unread.count == 1 ? "sentence" : "sentences") not read"
    ]
    if let custody {
      lines.append(
        "Hearsay \(custody.version), model \(custody.model), gazetteer \(custody.gazetteer)")
    }
    if !document.sha256.isEmpty { lines.append("text \(HarmlessText.line(document.sha256))") }
    lines.append("[3 …] are the words of note 3; what has no brackets is the outlet's own voice.")
    return lines.flatMap { WrappedLines.lines($0, width: width) }
      .map { dressed($0, .faint) + "\n" }.joined()
  }

  private enum Look: String {
    case strong = "1"
    case faint = "2"
    case voice = "36"
  }

  private func dressed(_ text: String, _ look: Look) -> String {
    isDressed ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }
}

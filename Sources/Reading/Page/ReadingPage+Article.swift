internal import KnowledgeGraph
internal import TextModel

extension ReadingPage {
  /// A paragraph with the notes on what starts in it.
  func row(_ paragraph: ArticleParagraph) -> String {
    var text = ""
    var notes = ""
    for step in MarkSweep.steps(through: paragraph.span, paragraph.marks) {
      switch step {
      case .words(let span): text += HTMLText.content(analysis.text(span))
      case .close(let mark): text += closing(mark)
      case .open(let mark, let goesOn):
        let isStart = mark.isFirst && !goesOn
        if isStart {
          text += reference(to: mark)
          notes += note(on: mark)
        }
        text += opening(mark, isStart: isStart)
      case .skip(let mark):
        if mark.isFirst {
          text += reference(to: mark) + anchor(of: mark)
          notes += note(on: mark)
        }
      }
    }
    let list = notes.isEmpty ? "" : "<ol class=\"notes\">\n\(notes)</ol>\n"
    let (open, close) = Self.tags(paragraph.zone)
    return "<div class=\"row\">\n\(open)\(text)\(close)\n\(list)</div>\n"
  }

  private static func tags(_ zone: Zone) -> (String, String) {
    switch zone {
    case .headline: ("<h2 class=\"text\" dir=\"auto\">", "</h2>")
    case .list: ("<p class=\"text item\" dir=\"auto\">", "</p>")
    case .caption: ("<p class=\"text caption\" dir=\"auto\">", "</p>")
    case .byline, .dateline: ("<p class=\"text byline\" dir=\"auto\">", "</p>")
    case .body: ("<p class=\"text\" dir=\"auto\">", "</p>")
    }
  }

  // MARK: - Marks

  private func opening(_ mark: Mark, isStart: Bool) -> String {
    let id = isStart ? Self.id(of: mark).map { " id=\"\($0)\"" } ?? "" : ""
    switch mark.kind {
    case .foreign: return "<span class=\"foreign\" title=\"left out: not English\">"
    case .unread: return "<span class=\"unread\" data-n=\"u\(mark.index + 1)\">"
    case .sign: return "<span class=\"sign\">"
    case .evidence: return "<span class=\"evidence\" data-n=\"r\(mark.index + 1)\">"
    case .content:
      let note = article.notes[mark.index]
      let level = min(note.depth, 4)
      let stance = note.attribution.stance.rawValue
      return "<span class=\"said l\(level) \(stance)\" data-n=\"\(note.number)\" "
        + "title=\"\(HTMLText.attribute(tooltip(note)))\">"
    case .source: return "<span class=\"source\" data-n=\"\(mark.index + 1)\">"
    case .cue: return "<span class=\"cue\" data-n=\"\(mark.index + 1)\">"
    case .mention:
      let mention = analysis.mentions[mark.index]
      guard let entity = mention.entity, analysis.entities.indices.contains(entity) else {
        return "<span\(id)>"
      }
      // Names are stops for the tabulator; pronouns and descriptions are reached from the index.
      let stop = mention.kind == .name && isStart ? "" : " tabindex=\"-1\""
      let name = HTMLText.attribute(PlainLine.shortened(analysis.entities[entity].name, to: 80))
      // Words that hold other mentions are cut; no piece of them is where a name would read well.
      let isWhole = isStart && mark.span == mention.span
      let isOther = isWhole && !isNamed(mention, analysis.entities[entity])
      let shown = isOther ? " data-name=\"\(name)\"" : ""
      return "<a class=\"\(mention.kind.rawValue)\"\(id) href=\"#e\(entity + 1)\"\(stop)\(shown) "
        + "title=\"\(name)\">"
    case .date:
      let value = PlainLine.shortened(analysis.dates[mark.index].value, to: 60)
      return "<span class=\"date\"\(id) data-value=\"\(HTMLText.attribute(value))\" "
        + "title=\"\(HTMLText.attribute(DateWords.words(value)))\">"
    }
  }

  /// Whether the words themselves say who it is.
  private func isNamed(_ mention: Mention, _ entity: DocumentEntity) -> Bool {
    mention.kind == .name || analysis.text(mention.span).lowercased() == entity.name.lowercased()
  }

  private func closing(_ mark: Mark) -> String {
    guard mark.kind == .mention, let entity = analysis.mentions[mark.index].entity,
      analysis.entities.indices.contains(entity)
    else { return "</span>" }
    return "</a>"
  }

  /// What others on the page link to.
  private static func id(of mark: Mark) -> String? {
    switch mark.kind {
    case .mention: "m\(mark.index + 1)"
    case .date: "d\(mark.index + 1)"
    default: nil
    }
  }

  private func anchor(of mark: Mark) -> String {
    Self.id(of: mark).map { "<span id=\"\($0)\"></span>" } ?? ""
  }

  private func tooltip(_ note: VoiceNote) -> String {
    let cue = note.origin.cue.map { " (“\(PlainLine.shortened($0, to: 60))”)" } ?? ""
    return "\(note.number). \(PlainLine.shortened(note.line, to: 400)) "
      + StanceWords.verb(note.attribution.stance) + cue
  }

  /// The sign in the text that leads to a note.
  private func reference(to mark: Mark) -> String {
    switch mark.kind {
    case .content:
      let note = article.notes[mark.index]
      let number = note.number
      let stance = note.attribution.stance
      let words = stance == .asserts ? "" : "\u{A0}" + StanceWords.verb(stance)
      return "<a class=\"ref\" id=\"r\(number)\" href=\"#n\(number)\">\(number)\(words)</a>"
    case .unread:
      let number = mark.index + 1
      return "<a class=\"ref\" id=\"ru\(number)\" href=\"#nu\(number)\">?\u{A0}unread</a>"
    case .evidence:
      let number = mark.index + 1
      return "<a class=\"ref relation\" id=\"rr\(number)\" href=\"#nr\(number)\">R\(number)</a>"
    default: return ""
    }
  }
}

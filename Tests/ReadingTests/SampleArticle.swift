import TestSupport
import TextModel

/// A short article in our own words with everything a page can show.
func sampleArticle(url: String? = "https://river.example/dam") throws -> Analysis {
  let text = """
    Mayor Ada Marsh told Signal on Friday that engineers denied the dam was weak. “It held,” she \
    said. “It will hold.”

    Her brother Tom Marsh could not confirm it. "Nobody knows," a sign read. Rain fell.
    """
  var analysis = Analysis(
    Document(
      id: "d1", title: "The dam holds", publisher: "River Post", author: "A. Writer",
      published: CalendarDate(iso: "2024-03-05"), url: url, sha256: "ab12", text: text))
  analysis.entities = [
    DocumentEntity(type: .person, name: "Ada Marsh"),
    DocumentEntity(type: .organization, name: "Signal"),
    DocumentEntity(type: .group, name: "engineers", isNamed: false),
    DocumentEntity(type: .person, name: "Tom Marsh", aliases: ["T. Marsh"]),
    DocumentEntity(type: .organization, name: "River Post"),
  ]
  analysis.publisherEntity = 4
  func span(_ words: String, _ occurrence: Int = 1) throws -> TextSpan {
    try analysis.span(of: words, occurrence: occurrence)
  }
  let names: [(String, Int, MentionKind, Int)] = [
    ("Ada Marsh", 1, .name, 0), ("Signal", 1, .name, 1), ("engineers", 1, .description, 2),
    ("she", 1, .pronoun, 0), ("Her brother Tom Marsh", 1, .description, 3), ("Her", 1, .pronoun, 0),
    ("Tom Marsh", 1, .name, 3),
  ]
  analysis.mentions = try names.map { words, occurrence, kind, entity in
    Mention(
      span: try span(words, occurrence), kind: kind, type: analysis.entities[entity].type,
      entity: entity)
  }
  analysis.dates = [DateMention(span: try span("Friday"), value: "2024-03-01")]
  analysis.attributions = [
    Attribution(
      source: try span("Mayor Ada Marsh"), sourceEntity: 0, cue: [try span("told")],
      content: [try span("that engineers denied the dam was weak")],
      addressee: try span("Signal"), addresseeEntity: 1, kind: .indirect, stance: .asserts,
      confidence: 0.9, reason: "verb sieve: 'tell' with a clause"),
    Attribution(
      source: try span("engineers"), sourceEntity: 2, cue: [try span("denied")],
      content: [try span("the dam was weak")], kind: .indirect, stance: .denies, parent: 0),
    Attribution(
      source: try span("she"), sourceEntity: 0, cue: [try span("said")],
      content: [try span("“It held,”"), try span("“It will hold.”")], kind: .direct,
      stance: .asserts),
  ]
  analysis.relations = [
    RelationMention(kind: .siblingOf, from: 3, to: 0, evidence: [try span("Her brother Tom Marsh")])
  ]
  var sentences: [(String, Bool)] = [
    ("Mayor Ada Marsh told Signal on Friday that engineers denied the dam was weak.", true),
    ("“It held,” she said.", false), ("“It will hold.”", false),
    ("Her brother Tom Marsh could not confirm it.", true),
    ("\"Nobody knows,\" a sign read.", false),
  ]
  sentences.append(("Rain fell.", false))
  analysis.sentences = try sentences.map {
    Sentence(tokens: 0..<0, span: try span($0), startsParagraph: $1)
  }
  analysis.unread = [
    UnreadPassage(span: try span("confirm"), sign: .saying, sentence: 3),
    UnreadPassage(span: try span("\"Nobody knows,\""), sign: .quotation, sentence: 4),
  ]
  return analysis
}

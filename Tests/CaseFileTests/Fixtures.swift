#if DEBUG  // @testable imports are for debug builds
import Foundation
import TestSupport
import TextModel

@testable import CaseFile

/// A folder for the files of one test, removed with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String = "case.hearsay") -> String {
    folder.appendingPathComponent(name).path
  }
}

/// Two sentences with a told hop, a nested attribution, a link, a relation and an unnamed voice.
func bridgeStory(_ id: String, publisher: String? = "The Telm Courier") throws -> Analysis {
  let parsed = try parsedText(
    """
    Mara Mara PROPN NNP 3 nsubj
    Voss Voss PROPN NNP 1 flat
    told tell VERB VBD 0 root
    Oren Oren PROPN NNP 3 iobj
    Pike Pike PROPN NNP 4 flat
    that that SCONJ IN 12 mark
    the the DET DT 8 det
    bridge bridge NOUN NN 12 nsubj
    near near ADP IN 10 case
    Telm Telm PROPN NNP 8 nmod
    had have AUX VBD 12 aux
    closed close VERB VBN 3 ccomp
    on on ADP IN 14 case
    Monday Monday PROPN NNP 12 obl -
    . . PUNCT . 3 punct

    Pike Pike PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    a a DET DT 4 det
    clerk clerk NOUN NN 5 nsubj
    denies deny VERB VBZ 2 ccomp
    that that SCONJ IN 9 mark
    the the DET DT 8 det
    harbour harbour NOUN NN 9 nsubj
    sank sink VERB VBD 5 ccomp -
    . . PUNCT . 2 punct
    """)
  let text = parsed.document.text
  var analysis = Analysis(
    Document(
      id: id, title: "Bridge shut", publisher: publisher, author: "I. Wren",
      published: CalendarDate(year: 2031, month: 3, day: 5), url: "https://telm.example/\(id)",
      language: "en", sha256: digest(text), text: text))
  analysis.tokens = parsed.tokens
  analysis.sentences = parsed.sentences
  analysis.entities = [
    DocumentEntity(type: .person, name: "Mara Voss"),
    DocumentEntity(type: .person, name: "Oren Pike", aliases: ["Pike"]),
    DocumentEntity(
      type: .place, name: "Telm",
      links: [
        AuthorityLink(
          authority: "geonames", id: "77", name: "Telm", latitude: 48.1, longitude: -0.5,
          within: ["XA.1", "XA"], confidence: 0.9, reason: "the only place of that name")
      ]),
    DocumentEntity(type: .person, name: "a clerk", isNamed: false),
  ]
  func span(_ words: String, _ occurrence: Int = 1) throws -> TextSpan {
    try parsed.span(of: words, occurrence: occurrence)
  }
  analysis.mentions = [
    Mention(span: try span("Mara Voss"), kind: .name, type: .person, entity: 0),
    Mention(span: try span("Oren Pike"), kind: .name, type: .person, entity: 1),
    Mention(span: try span("Telm"), kind: .name, type: .place, entity: 2, confidence: 0.7),
    Mention(span: try span("Pike", 2), kind: .name, type: .person, entity: 1),
    Mention(span: try span("a clerk"), kind: .description, type: .person, entity: 3),
  ]
  analysis.dates = [DateMention(span: try span("Monday"), value: "2031-03-03")]
  analysis.attributions = [
    Attribution(
      source: try span("Mara Voss"), sourceEntity: 0, cue: [try span("told")],
      content: [try span("the bridge near Telm had closed on Monday")],
      addressee: try span("Oren Pike"), addresseeEntity: 1, kind: .indirect, stance: .asserts,
      confidence: 0.8, reason: "subject of told"),
    Attribution(
      source: try span("Pike", 2), sourceEntity: 1, cue: [try span("said")],
      content: [try span("a clerk denies that the harbour sank")], kind: .indirect,
      stance: .asserts, reason: "subject of said"),
    Attribution(
      source: try span("a clerk"), sourceEntity: 3, cue: [try span("denies")],
      content: [try span("the harbour sank")], kind: .indirect, stance: .denies, parent: 1,
      confidence: 0.6, reason: "subject of denies"),
  ]
  analysis.relations = [
    RelationMention(
      kind: .livesIn, from: 0, to: 2, isFormer: true,
      evidence: [try span("Mara Voss"), try span("Telm")], attribution: 0, confidence: 0.4,
      reason: "a pattern")
  ]
  return analysis
}

/// 64 hex digits that differ for different texts.
func digest(_ text: String) -> String {
  var hash = StableHash()
  hash.combine(text)
  return String(repeating: hash.hexadecimal, count: 4)
}

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Words that a store may stumble over.
let oddWords = [
  "harbour", "signed", "Voss", "é", "e\u{301}", "👩‍👩‍👧", "\u{202E}evil", "'; DROP TABLE document;--",
  "a\u{0}b", "\u{FEFF}x", "“quoted”", "NULL", "1e309", "\r\n", "[\"x\"]",
]

/// A document of random words with random, well-formed layers.
func randomStory(_ id: String, using numbers: inout SeededNumbers) -> Analysis {
  let count = Int.random(in: 1...60, using: &numbers)
  let words = (0..<count).map { _ in oddWords.randomElement(using: &numbers) ?? "" }
  let text = words.joined(separator: " ")
  var analysis = Analysis(
    Document(
      id: id, title: oddWords.randomElement(using: &numbers),
      publisher: Bool.random(using: &numbers) ? oddWords.randomElement(using: &numbers) : nil,
      sha256: digest(text), text: text))
  var start = 0
  for word in words {
    let end = start + word.utf8.count
    analysis.tokens.append(Token(span: TextSpan(start, end), upos: .noun))
    start = end + 1
  }
  let all = TextSpan(0, text.utf8.count)
  analysis.sentences = [Sentence(tokens: 0..<count, span: all)]
  analysis.entities = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
    DocumentEntity(
      type: [.person, .place, .organization].randomElement(using: &numbers) ?? .misc,
      name: oddWords.randomElement(using: &numbers) ?? "",
      isNamed: Bool.random(using: &numbers),
      aliases: Array(oddWords.shuffled(using: &numbers)[..<2]),
      links: Bool.random(using: &numbers)
        ? [
          AuthorityLink(
            authority: "list", id: "\(Int.random(in: 0...9, using: &numbers))", name: "a\u{0}b",
            within: [oddWords.randomElement(using: &numbers) ?? "", "a b"])
        ] : [])
  }
  let entities = analysis.entities.indices
  for index in analysis.tokens.indices where Int.random(in: 0...3, using: &numbers) == 0 {
    analysis.mentions.append(
      Mention(
        span: analysis.tokens[index].span, kind: .name, type: .person,
        entity: entities.randomElement(using: &numbers)))
  }
  var next = 0
  while next + 3 < count {
    let end = min(count - 1, next + Int.random(in: 2...9, using: &numbers))
    analysis.attributions.append(
      Attribution(
        sourceEntity: entities.randomElement(using: &numbers), cue: [analysis.tokens[next].span],
        content: [
          TextSpan(analysis.tokens[next + 1].span.start, analysis.tokens[end].span.end)
        ],
        addresseeEntity: Bool.random(using: &numbers)
          ? entities.randomElement(using: &numbers) : nil,
        kind: .indirect, stance: Stance.allCases.randomElement(using: &numbers) ?? .other,
        confidence: Double.random(in: 0...1, using: &numbers)))
    next = end + 1
  }
  analysis.relations = [
    RelationMention(
      kind: .associateOf, from: 0, to: analysis.entities.count - 1,
      evidence: [analysis.tokens[0].span], confidence: Double.random(in: 0...1, using: &numbers))
  ]
  return analysis
}
#endif

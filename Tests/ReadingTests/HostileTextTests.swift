import Reading
import Testing
import TextModel

/// Words of a test, short in the test's log.
struct OddWords: Sendable, CustomTestStringConvertible {
  var text: String

  var testDescription: String {
    String(text.unicodeScalars.prefix(40).map { $0.isASCII ? Character($0) : "?" })
  }
}

@Suite struct HostileTextTests {
  static let hostile: [OddWords] = [
    " ", "\u{0}", "\u{0}\u{1}\u{7}\u{1B}[31m", "a\u{B}b\u{C}c\u{7F}\u{85}",
    "\u{FFFE}\u{FFFF}\u{1FFFE}",
    "\u{202E}gnp.exe\u{202C}\u{2066}x\u{2069}\u{200B}", "a\nb\r\nc\u{2028}d\r\r\re\n\n\n\nf",
    "</script><script>alert(1)</script>", "\"><svg onload=alert(1)>", "]]>", "--><!-- -->",
    "<![CDATA[x]]>", "javascript:alert(1)", "&#1; &lt;b&gt; &amp;amp; &nbsp; &", "</style><b>",
    "e\(String(repeating: "\u{301}", count: 5000))", String(repeating: "\u{200B}", count: 50_000),
    String(repeating: "x", count: 100_000), String(repeating: "<", count: 100_000),
    "القاهرة \u{200F}مصر", "שלום (עולם) abc", "👩‍👩‍👧‍👦🇺🇦", "\u{FEFF}x", "ﷺ﷽", "`${1}` \\u003c",
  ].map { OddWords(text: $0) }

  /// An analysis that has the words in each place that can come from a text.
  private func analysis(_ words: String) -> Analysis {
    var analysis = Analysis(
      Document(
        id: words, title: words, publisher: words, author: words, url: words, sha256: words,
        text: words + words))
    let half = words.utf8.count
    let all = TextSpan(0, 2 * half)
    analysis.entities = [
      DocumentEntity(
        type: .person, name: words, aliases: [words],
        links: [AuthorityLink(authority: words, id: words, name: words, within: [words])])
    ]
    analysis.mentions = [
      Mention(span: all, kind: .description, type: .person, entity: 0),
      Mention(span: TextSpan(0, half), kind: .name, type: .person, entity: 0),
    ]
    analysis.dates = [DateMention(span: TextSpan(0, half), value: words)]
    analysis.sentences = [Sentence(tokens: 0..<0, span: all)]
    analysis.attributions = [
      Attribution(
        source: TextSpan(0, half), sourceEntity: 0, cue: [TextSpan(0, half)],
        content: [TextSpan(half, 2 * half)], addressee: TextSpan(0, half), kind: .mixed,
        stance: .doubts, reason: words)
    ]
    analysis.relations = [
      RelationMention(kind: .relativeOf, from: 0, to: 0, evidence: [TextSpan(half, 2 * half)])
    ]
    analysis.unread = [
      UnreadPassage(span: TextSpan(0, half), sign: .saying, sentence: 0)
    ]
    return analysis
  }

  /// The elements that a page may hold.
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "div", "p", "h1", "h2", "h3",
    "aside", "ul", "ol", "li", "span", "b", "i", "bdi", "details", "summary", "dl", "dt", "dd",
    "code", "label", "input", "main", "footer", "section", "table", "tbody", "tr", "td", "time",
    "script",
  ]

  @Test(arguments: hostile)
  func noTextActsOnThePage(words: OddWords) throws {
    let custody = Custody(version: words.text, model: words.text, gazetteer: words.text)
    let page = ReadingPage(analysis(words.text), custody: custody).html()
    let read = try ReadPage(page)
    #expect(Set(read.elements.map(\.name)).isSubset(of: Self.elements))
    #expect(read.elements.filter { $0.name == "script" }.count == 1)
    #expect(read.elements.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    let hazards = page.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(hazards.isEmpty)
    let links = read.elements.compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let tooltips = read.elements.compactMap { $0.attributes["title"] }
    #expect(tooltips.allSatisfy { $0.unicodeScalars.count < 700 })
  }

  @Test(arguments: hostile)
  func noTextActsOnATerminal(words: OddWords) {
    let text = ReadingText(analysis(words.text), width: 60).text()
    let acting = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
        || (0x200E...0x200F).contains($0.value) || (0x2028...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(acting.isEmpty)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func invisibleCharactersAreShownAndCounted() throws {
    let read = try ReadPage(ReadingPage(analysis("a\u{202E}b")).html())
    #expect(read.with("hazard").map(\.words).contains("U+202E"))
    #expect(read.with("notice").first?.words.contains("2 invisible characters") == true)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func randomMarksOnRandomTextGiveAPage(seed: UInt64) throws {
    var state = seed &+ 7
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let pieces = [
      "a", "<", "&", "\u{0}", "\"", " ", "\n\n", "\u{202E}", "words ", "]]>", "י", "\r\n",
    ]
    let text = (0..<(1 + next(200))).map { _ in pieces[next(pieces.count)] }.joined()
    let ends = Array(
      text.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) })
    func span() -> TextSpan {
      let first = next(ends.count)
      return TextSpan(ends[first], ends[first + next(ends.count - first)])
    }
    var analysis = Analysis(Document(id: "x", text: text))
    analysis.entities = [DocumentEntity(type: .misc, name: "x")]
    analysis.mentions = (0..<next(20)).map { _ in
      Mention(span: span(), kind: .name, type: .misc, entity: 0)
    }
    let count = next(20)
    analysis.attributions = (0..<count).map { index in
      Attribution(
        source: span(), cue: [span()], content: [span(), span()], kind: .mixed, stance: .denies,
        parent: next(2) == 0 ? nil : next(count))
    }
    let read = try ReadPage(ReadingPage(analysis).html())
    let ids = Set(read.ids)
    #expect(ids.count == read.ids.count, "seed \(seed)")
    for target in read.elements.compactMap({ $0.attributes["href"] }) where target.hasPrefix("#m") {
      #expect(ids.contains(String(target.dropFirst())), "seed \(seed)")
    }
  }
}

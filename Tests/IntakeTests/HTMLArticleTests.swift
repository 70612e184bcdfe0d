import Intake
import Testing
import TextModel

@Suite struct HTMLArticleTests {
  @Test func aPageGivesItsArticleAndMetadata() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let page = """
      <!doctype html><html lang="en"><head><title>T - Outlet</title>
      <meta property="og:title" content="Dam opened &amp; closed">
      <meta property="og:site_name" content="River Post">
      <meta property="article:published_time" content="2024-03-05T10:00:00Z">
      <meta name="author" content="Ana Ruiz"><link rel="canonical" href="https://example.org/1">
      </head><body><nav><a href="/">Home</a></nav>
      <div>Water  was
      released, the <b>mayor</b> said.</div><script>var x = "<p>no</p>"</script>
      <p>One<br>two<br><br>three</p><ul><li><a href="/x">More news</a></li></ul>
      <aside><p>Read also</p></aside><form><p>Subscribe</p></form></body></html>
      """
    let document = try #require(try desk.read(text: page, name: "a.html").documents.first)
    #expect(document.title == "Dam opened & closed")
    #expect(document.publisher == "River Post")
    #expect(document.author == "Ana Ruiz")
    #expect(document.published == CalendarDate(year: 2024, month: 3, day: 5))
    #expect(document.url == "https://example.org/1")
    #expect(document.language == "en")
    #expect(document.text == "Water was released, the mayor said.\n\nOne two\n\nthree")
  }

  @Test func structuredDataIsRead() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let page = """
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
      "headline":"Dam","datePublished":"2024-03-05","author":[{"name":"A"},{"name":"B"}],
      "publisher":{"name":"River Post"}}]}</script><p>Text.
      """
    let document = try #require(try desk.read(text: page, name: "a.html").documents.first)
    #expect(document.title == "Dam")
    #expect(document.author == "A, B")
    #expect(document.publisher == "River Post")
    #expect(document.published?.description == "2024-03-05")
  }

  @Test(arguments: [
    "<p>Text.<p><div></p></div></b></i><", "<p>Text.</p><![CDATA[", "<p>Text.&#0;&#xD800;&bogus;",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>Text.&e;", "<p>Text.<!--",
    "<p>Text.<script type=\"application/ld+json\">{\"a\":", "<p a=\"\0\">Text.",
  ])
  func malformedPagesAreRead(page: String) throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.read(text: page, name: "a.html")
    #expect(result.documents.first?.text.contains("Text.") == true)
    #expect(result.documents.first?.text.contains("root:") == false)
  }

  @Test func deepNestingNeitherCrashesNorHangs() throws {
    let desk = try Desk()
    defer { desk.remove() }
    for tag in ["<div>", "<b>", "<ul><li>", "<table><tr><td>"] {
      let page = "<p>Text.</p>" + String(repeating: tag, count: 200_000) + "deep"
      let result = try desk.read(text: page, name: "a.html")
      #expect(result.documents.count + result.problems.count == 1)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func randomBytesNeverCrash(seed: UInt64) throws {
    let desk = try Desk()
    defer { desk.remove() }
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let pieces = [
      "<", ">", "/", "p", "div", "\"", "=", "&", ";", "#", "!", "-", " ", "é", "\0", "]",
    ]
    var page = ""
    for _ in 0..<5000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      page += pieces[Int(state >> 60)]
    }
    let result = try desk.read(text: page, name: "a.html")
    #expect(result.documents.count + result.problems.count == 1, "seed \(seed)")
  }
}

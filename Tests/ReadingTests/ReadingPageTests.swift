import Crypto
import Foundation
import Reading
import Testing
import TextModel

@Suite struct ReadingPageTests {
  private let custody = Custody(version: "9.9", model: "0123456789abcdef", gazetteer: "fedc")

  private func page(url: String? = "https://river.example/dam") throws -> String {
    ReadingPage(try sampleArticle(url: url), custody: custody).html()
  }

  @Test func theArticleStandsAsItIs() throws {
    let read = try ReadPage(try page())
    let words = read.article.split(whereSeparator: \.isWhitespace)
    #expect(words == (try sampleArticle()).document.text.split(whereSeparator: \.isWhitespace))
    #expect(read.with("text").count == 2)
  }

  @Test func everyAnchorResolvesAndNoIDStandsTwice() throws {
    let read = try ReadPage(try page())
    #expect(Set(read.ids).count == read.ids.count)
    let targets = read.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(targets.count > 20)
    let ids = Set(read.ids)
    for target in targets { #expect(ids.contains(String(target.dropFirst())), "\(target)") }
  }

  @Test func everyAttributionHasOneNoteAndOneReference() throws {
    let read = try ReadPage(try page())
    for number in 1...3 {
      #expect(read.with("note").filter { $0.attributes["data-n"] == "\(number)" }.count == 1)
      #expect(read.with("ref").filter { $0.attributes["href"] == "#n\(number)" }.count == 1)
    }
    let pieces = read.with("said").filter { $0.attributes["data-n"] == "3" }
    #expect(pieces.map(\.words) == ["“It held,”", "“It will hold.”"])
  }

  @Test func wordsWithinWordsAreDrawnInside() throws {
    let read = try ReadPage(try page())
    let inner = try #require(read.with("said", "denies", "l1").first)
    #expect(inner.words == "the dam was weak")
    #expect(inner.around.contains { read.elements[$0].attributes["data-n"] == "1" })
  }

  @Test func theChainSaysWhatIsInferred() throws {
    let read = try ReadPage(try page())
    let note = try #require(read.element("n2"))
    #expect(note.words.contains("engineers"))
    #expect(note.words.contains("denies “denied”"))
    #expect(note.words.contains("through Signal told, inferred › Ada Marsh"))
    #expect(note.words.contains("Signal was told; that it passed this on is inferred"))
    #expect(note.words.contains("River Post publishes this"))
    #expect(note.words.contains("Inside the words of note 1"))
  }

  @Test func aStanceNeedsNoColour() throws {
    let read = try ReadPage(try page())
    #expect(read.element("r1")?.words == "1")
    #expect(read.element("r2")?.words == "2\u{A0}denies")
  }

  @Test func whatWasNotReadIsSaid() throws {
    let read = try ReadPage(try page())
    let sentences = read.with("unread").compactMap { $0.attributes["data-n"] }
    #expect(sentences == ["u4", "u5"])
    #expect(read.with("sign").map(\.words).contains("confirm"))
    let index = try #require(read.element("unread"))
    #expect(index.words.contains("\"Nobody knows,\" a sign read."))
    #expect(!index.words.contains("Rain fell"))
  }

  @Test func noLinkStandsInALink() throws {
    let read = try ReadPage(try page())
    for link in read.elements where link.name == "a" {
      #expect(!link.around.contains { read.elements[$0].name == "a" })
    }
    let links = read.elements.filter {
      $0.attributes["href"] == "#e4" && $0.attributes["title"] != nil
    }
    #expect(links.map(\.words) == ["brother", "Tom Marsh"])
  }

  @Test func theIndexKnowsWhoSpeaksAndWhere() throws {
    let read = try ReadPage(try page())
    let entry = try #require(read.element("e1"))
    #expect(entry.words.contains("speaks in 1, 3"))
    #expect(entry.words.contains("3 mentions"))
    #expect(read.element("e2")?.words.contains("told in 1") == true)
    #expect(read.element("e4")?.words.contains("also T. Marsh") == true)
    #expect(read.element("relations")?.words.contains("Tom Marsh sibling of Ada Marsh") == true)
    #expect(read.element("dates")?.words.contains("2024-03-01") == true)
  }

  @Test func onlyThePagesOwnScriptAndStyleRun() throws {
    let read = try ReadPage(try page())
    let policy = try #require(
      read.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" })
    let value = try #require(policy.attributes["content"])
    #expect(value.hasPrefix("default-src 'none'; "))
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
      let found = read.elements.filter { $0.name == element }
      #expect(found.count == 1)
      let hash = Data(SHA256.hash(data: Data((found.first?.words ?? "").utf8)))
      #expect(value.contains("\(directive) 'sha256-\(hash.base64EncodedString())'"))
    }
    let attributes = Set(read.elements.flatMap(\.attributes.keys))
    #expect(attributes.isDisjoint(with: ["style", "src", "srcset", "action", "onload", "onclick"]))
    #expect(attributes.allSatisfy { !$0.hasPrefix("on") })
  }

  @Test(
    arguments: [
      ("https://river.example/a?b=1&c=2", true), ("HTTP://river.example", true),
      ("javascript:alert(1)", false), (" https://x.example", false), ("//x.example", false),
      ("data:text/html,x", false), ("https://x.example/\u{202E}gpj", false),
      ("java\nscript:alert(1)", false), ("ftp://x.example", false), ("", false),
    ] as [(String, Bool)])
  func onlyTheWebIsLinked(url: String, isLinked: Bool) throws {
    let read = try ReadPage(try page(url: url))
    let links = read.elements.compactMap { $0.attributes["href"] }.filter { !$0.hasPrefix("#") }
    #expect(links == (isLinked ? [url] : []))
  }

  @Test func theSameArticleGivesTheSameBytes() throws {
    #expect(try page() == page())
    let text = try page()
    #expect(text.contains("Hearsay 9.9, model 0123456789abcdef"))
    #expect(!ReadingPage(try sampleArticle()).html().contains("9.9"))
  }

  @Test func anEmptyArticleIsAPage() throws {
    let read = try ReadPage(ReadingPage(Analysis(Document(id: "", text: ""))).html())
    #expect(read.with("empty").count == 1)
  }
}

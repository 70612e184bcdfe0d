import Annotators
import Testing
import TextModel

@Suite struct TextBlockTests {
  private func blocks(_ text: String) -> [(text: String, zone: Zone, paragraph: Bool)] {
    var text = text
    return text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      let blocks = BlockSplitter.blocks(in: bytes)
      let zones = ZoneReader(bytes)
      return blocks.enumerated().map { number, block in
        (
          String(decoding: bytes[block.range], as: UTF8.self),
          zones.zone(of: block, isLast: number == blocks.count - 1), block.startsParagraph
        )
      }
    }
  }

  @Test func blankLinesPartParagraphs() {
    let found = blocks("One.\n\nTwo.\r\n\r\nThree.")
    #expect(found.map(\.text) == ["One.", "Two.", "Three."])
    #expect(found.allSatisfy { $0.paragraph })
  }

  @Test func hardWrappedLinesStayTogether() {
    let text = """
      The council of the harbour town met on Monday evening in
      order to talk about the price of water, which has doubled
      since the spring.
      """
    #expect(blocks(text).count == 1)
  }

  @Test func linesThatAreNotWrappedStandAlone() {
    let found = blocks("A boat on the lake\nThe mayor on the bridge\n\nIt rained.")
    #expect(
      found.map(\.text) == ["A boat on the lake", "The mayor on the bridge", "It rained."])
    #expect(found.map(\.paragraph) == [true, false, true])
  }

  @Test(arguments: [
    ("WATER PRICE DOUBLES\n\nIt rained.", Zone.headline), ("By Ana Ruiz\n\nIt rained.", .byline),
    ("• It rained\n\nMore.", .list), ("- It rained.\n\nMore.", .list),
    ("Photo: A boat\n\nMore.", .caption), ("It rained.\n\nMore.", .body),
    ("BY ANA RUIZ\n\nIt rained.", .byline), ("By Émile Roux\n\nIt rained.", .byline),
    ("Reporting by Ana Ruiz\n\nIt rained.", .byline), ("By noon\n\nIt rained.", .headline),
    ("By Friday it had rained.\n\nMore.", .body), ("Map: The lake.\n\nMore.", .caption),
    ("Video: A boat\n\nMore.", .caption), ("Videos show a boat.\n\nMore.", .body),
    ("He said: \"It rained.\"\n\nMore.", .body), ("It rained", .headline),
  ])
  func zonesAreToldByTheirLooks(text: String, zone: Zone) {
    #expect(blocks(text).first?.zone == zone)
  }

  @Test func aCaptionEndsTheText() {
    #expect(blocks("It rained.\n\nA boat on the lake").last?.zone == .caption)
  }

  @Test(arguments: [
    ("KYIV (Reuters) - It rained.", "KYIV (Reuters) -"), ("TASHKENT — It rained.", "TASHKENT —"),
    ("NEW YORK, May 3 (AP) – It rained.", "NEW YORK, May 3 (AP) –"),
    ("BEIRUT, Lebanon — It rained.", "BEIRUT, Lebanon —"),
    ("PORT SUDAN, Sudan - It rained.", "PORT SUDAN, Sudan -"),
    ("Nairobi, 3 May (Xinhua) -- It rained.", "Nairobi, 3 May (Xinhua) --"),
    ("Zürich (dpa) – It rained.", "Zürich (dpa) –"),
  ])
  func datelinesStandInFront(text: String, dateline: String) throws {
    var text = text
    let front = text.withUTF8 { utf8 -> String? in
      let bytes = UnsafeRawBufferPointer(utf8)
      guard let block = BlockSplitter.blocks(in: bytes).first else { return nil }
      return ZoneReader(bytes).front(of: block, zone: .body).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
    }
    #expect(front == dateline)
  }

  @Test(arguments: [
    "It rained - again.", "Mr Roe - a baker - left.",
    "Oslo, Norway - it rained.", "The party (of five) ate - and left.",
    "WATER, prices - all went up.", "THE END.", "", " \n\n\t\n",
  ])
  func whatIsNoDatelineStays(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      for block in BlockSplitter.blocks(in: bytes) {
        #expect(ZoneReader(bytes).front(of: block, zone: .body) == nil)
      }
    }
  }

  @Test(arguments: [
    "\u{0}", "\u{200B}", "\u{202E}abc", "(((((", "\u{FEFF}\u{FEFF}", "e\u{301}", "\r\r\r", "•", "-",
    "1.", "😀\n😀",
  ])
  func blocksCoverEveryVisibleCharacter(text: String) {
    let found = blocks(text).map(\.text).joined()
    func visible(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            ![.control, .spaceSeparator].contains($0.properties.generalCategory)
              && ![0x200B, 0xFEFF].contains($0.value)
          }))
    }
    #expect(visible(found) == visible(text))
  }
}

import Reading
import Testing
import TextModel

@Suite struct ReadingTextTests {
  @Test func theWordsOfVoicesStandInBrackets() throws {
    let custody = Custody(version: "9.9", model: "01", gazetteer: "02")
    let text = ReadingText(try sampleArticle(), custody: custody, width: 78).text()
    #expect(
      text == """
        The dam holds
        River Post · A. Writer · 2024-03-05 · https://river.example/dam
        ──────────────────────────────────────────────────────────────────────────────

        Mayor Ada Marsh told Signal on Friday [1 that engineers denied [2 the dam was
        weak]]. [3 “It held,”] she said. [3 “It will hold.”]

             1  Ada Marsh says ("told"), to Signal — River Post › Signal (told,
                inferred) › Ada Marsh
             2  engineers denies ("denied") — River Post › Signal (told, inferred) ›
                Ada Marsh › engineers
             3  Ada Marsh says ("said")

        {? Her brother Tom Marsh could not confirm it.} {? "Nobody knows," a sign
        read.} Rain fell.

             ?  not read: "confirm"; it need not be the outlet's own word
             ?  not read: quotation marks; it need not be the outlet's own word

        3 attributions, 2 sentences not read
        Hearsay 9.9, model 01, gazetteer 02
        text ab12
        [3 …] are the words of note 3; what has no brackets is the outlet's own voice.

        """)
  }

  @Test func coloursOnlyRepeatTheBrackets() throws {
    let plain = ReadingText(try sampleArticle()).text()
    let dressed = ReadingText(try sampleArticle(), isDressed: true).text()
    #expect(dressed.contains("\u{1B}["))
    #expect(dressed.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [0, 40, 57, 78, 120])
  func noLineIsLongerThanAsked(width: Int) throws {
    let text = ReadingText(try sampleArticle(), width: width).text()
    let longest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= max(40, width))
  }
}

import Testing
import TextModel

@Suite struct CalendarDateTests {
  @Test func daysRunOneByOneThroughLeapYears() throws {
    var previous = try #require(CalendarDate(iso: "1899-12-31"))
    for days in (previous.daysSinceEpoch + 1)...(previous.daysSinceEpoch + 80_000) {
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      #expect(date.daysSinceEpoch == days)
      #expect(previous < date)
      #expect(date.weekday == previous.weekday % 7 + 1)
      previous = date
    }
  }

  @Test func knowsWeekdays() throws {
    #expect(try #require(CalendarDate(iso: "2022-08-02")).weekday == 2)
    #expect(try #require(CalendarDate(iso: "1969-12-28")).weekday == 7)
  }

  @Test(arguments: [
    "", "2023", "2023-02-30", "2023-13-01", "2023-00-10", "0000-01-01", "2023-1-01", "2023/01/01",
    "２０２３-01-01", "2023-01-011",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func readsTimestamps() {
    #expect(CalendarDate(iso: "2023-01-05T10:00:00Z")?.description == "2023-01-05")
  }
}

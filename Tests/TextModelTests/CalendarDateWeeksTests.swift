import Testing
import TextModel

@Suite struct CalendarDateWeeksTests {
  @Test(arguments: [
    ("2019-01-03", "2019-W01"), ("2018-12-31", "2019-W01"), ("2019-12-29", "2019-W52"),
    ("2019-12-30", "2020-W01"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
    ("2016-01-01", "2015-W53"), ("2024-02-29", "2024-W09"), ("0001-01-01", "0001-W01"),
  ])
  func knowsTheWeekOfADay(day: String, week: String) throws {
    #expect(CalendarWeek(of: try #require(CalendarDate(iso: day))).description == week)
  }

  @Test func everyDayLiesInItsWeek() throws {
    let first = try #require(CalendarDate(iso: "1995-12-25")).daysSinceEpoch
    for days in first..<first + 15_000 {
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      let week = CalendarWeek(of: date)
      let monday = try #require(week.monday)
      let sunday = try #require(week.sunday)
      #expect(monday.weekday == 1 && sunday.weekday == 7)
      #expect(monday <= date && date <= sunday)
      #expect((1...53).contains(week.week))
    }
  }

  @Test(arguments: [
    ("2019-01-31", 1, "2019-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2019-03-15", -3, "2018-12-15"),
    ("2019-12-01", 1, "2020-01-01"), ("2019-06-30", 0, "2019-06-30"),
    ("2019-06-30", -600, "1969-06-30"),
  ])
  func addsMonths(day: String, months: Int, expected: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(date.adding(months: months)?.description == expected)
  }

  @Test(arguments: [-12, Int.min, Int.max, 12 * 9999])
  func leavesTheCalendarAsNil(months: Int) throws {
    #expect(try #require(CalendarDate(iso: "0001-06-01")).adding(months: months) == nil)
  }
}

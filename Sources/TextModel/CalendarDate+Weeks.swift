/// A week of the ISO 8601 calendar: from Monday to Sunday, in the year that holds its Thursday.
public struct CalendarWeek: Hashable, Sendable {
  /// The year the week belongs to; at the turn of the year not always that of the day.
  public let year: Int
  /// The number of the week, 1 to 53.
  public let week: Int

  /// The week that a day lies in.
  public init(of date: CalendarDate) {
    let thursday = date.daysSinceEpoch + 4 - date.weekday
    let year = CalendarDate(daysSinceEpoch: thursday)?.year ?? date.year
    self.year = year
    self.week = (thursday - CalendarDate.daysBeforeYear(year)) / 7 + 1
  }

  /// Its Monday, or nil outside the years 1 to 9999.
  public var monday: CalendarDate? {
    // 4 January lies in week 1 of every year.
    guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// Its Sunday, or nil outside the years 1 to 9999.
  public var sunday: CalendarDate? { monday?.adding(days: 6) }
}

extension CalendarWeek: CustomStringConvertible {
  /// `YYYY-Www`
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + (week < 10 ? "-W0" : "-W") + String(week)
  }
}

extension CalendarDate {
  /// The same day some months later (earlier when negative), or the last day of that month when it
  /// is shorter (`2019-01-31` and one month is `2019-02-28`); nil outside the years 1 to 9999.
  public func adding(months: Int) -> CalendarDate? {
    let (count, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, (12..<120_000).contains(count) else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(
      year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }

  /// The days from 1970-01-01 to the first day of a year.
  fileprivate static func daysBeforeYear(_ year: Int) -> Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400 - 719162
  }
}

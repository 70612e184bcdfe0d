internal import TextModel

/// The dates of a text that later expressions count from: `that day`, `two years later`.
struct DateAnchors {
  private var lastDay: DatePoint?
  /// The last day that is not after publication.
  private(set) var pastDay: DatePoint?
  private var lastMonth: DatePoint?
  private var lastPoint: DatePoint?

  /// Remembers a date; `?` and dates without a year are no anchors.
  mutating func remember(_ period: DatePeriod, reference: CalendarDate?) {
    let point = period.from
    guard point.firstDay != nil else { return }
    lastPoint = point
    switch point {
    case .day(let date):
      (lastDay, lastMonth) = (point, point)
      if let reference, date <= reference { pastDay = point }
    case .month: lastMonth = point
    default: break
    }
  }

  /// The last day, when it lies in the given number of days before another.
  func day(inDays days: Int, before other: CalendarDate) -> CalendarDate? {
    guard case .day(let date)? = lastDay,
      (1...days).contains(other.daysSinceEpoch - date.daysSinceEpoch)
    else { return nil }
    return date
  }

  /// The last date that is at least as fine as a unit.
  func point(for unit: DateUnit) -> DatePoint? {
    switch unit {
    case .day, .week, .weekend: lastDay
    case .month, .quarter: lastMonth
    default: lastPoint
    }
  }
}

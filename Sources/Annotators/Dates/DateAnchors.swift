/// The dates of a text that later expressions count from: `that day`, `two years later`.
struct DateAnchors {
  private var lastDay: DatePoint?
  private var lastMonth: DatePoint?
  private var lastPoint: DatePoint?

  /// Remembers a date; `?` and dates without a year are no anchors.
  mutating func remember(_ period: DatePeriod) {
    let point = period.from
    guard point.firstDay != nil else { return }
    lastPoint = point
    switch point {
    case .day: (lastDay, lastMonth) = (point, point)
    case .month: lastMonth = point
    default: break
    }
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

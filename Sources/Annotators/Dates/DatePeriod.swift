internal import TextModel

/// A calendar unit that a period starts or ends with.
enum DatePoint: Equatable {
  case day(CalendarDate)
  case week(CalendarWeek)
  case month(year: Int, month: Int)
  /// Years before 1 are astronomical: 0 is 1 BC.
  case year(Int)
  case yearlessDay(month: Int, day: Int)
  case yearlessMonth(Int)

  /// Its first day, nil when it has no year or lies outside the years 1 to 9999.
  var firstDay: CalendarDate? {
    switch self {
    case .day(let date): date
    case .week(let week): week.monday
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .yearlessDay, .yearlessMonth: nil
    }
  }

  /// Its year, when it has one.
  var year: Int? {
    if case .year(let year) = self { year } else { firstDay?.year }
  }
}

extension DatePoint: CustomStringConvertible {
  /// ISO 8601: `2019-01-03`, `2019-W02`, `2019-01`, `2019`, `XXXX-12-29`.
  var description: String {
    switch self {
    case .day(let date): date.description
    case .week(let week): week.description
    case .month(let year, let month): "\(Self.digits(year, 4))-\(Self.digits(month, 2))"
    case .year(let year): Self.digits(year, 4)
    case .yearlessDay(let month, let day): "XXXX-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
    case .yearlessMonth(let month): "XXXX-\(Self.digits(month, 2))"
    }
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
      + digits
  }
}

/// A resolved date or period.
struct DatePeriod: Equatable {
  /// The whole period, or what it starts with.
  var from: DatePoint
  /// What it ends with.
  var to: DatePoint?
  /// Whether the text says it only roughly.
  var isApproximate = false

  init(_ from: DatePoint, to: DatePoint? = nil, isApproximate: Bool = false) {
    self.from = from
    self.to = to
    self.isApproximate = isApproximate
  }

  /// The same period, said roughly.
  var approximate: DatePeriod { DatePeriod(from, to: to, isApproximate: true) }
}

extension DatePeriod: CustomStringConvertible {
  /// The value as ``DateMention/value`` has it.
  var description: String {
    from.description + (to.map { "/\($0)" } ?? "") + (isApproximate ? "~" : "")
  }
}

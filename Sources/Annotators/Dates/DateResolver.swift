internal import TextModel

/// Turns what the words say into calendar periods, seen from the day of publication.
struct DateResolver {
  /// The day of publication; nil when unknown, then relative dates are not resolved.
  let reference: CalendarDate?
  /// The dates found before in the text, which `that day` and `two days later` count from.
  private(set) var anchors = DateAnchors()

  init(reference: CalendarDate?) {
    self.reference = reference
  }

  /// Remembers a date as what later expressions may count from.
  mutating func remember(_ period: DatePeriod) {
    anchors.remember(period, reference: reference)
  }

  /// The period that an expression means, or nil when it cannot be known.
  ///
  /// `tense` is the time of its clause, nil when unknown. In quotation marks (`isQuoted`) `today`
  /// is the day of speaking: the last one named before, if that was in the six days before
  /// publication.
  func resolve(_ expression: DateExpression, _ tense: Tense?, isQuoted: Bool = false)
    -> DatePeriod?
  {
    if isQuoted, case .relative(.day, let offset) = expression, let reference,
      let spoken = anchors.day(inDays: 6, before: reference)
    {
      return spoken.adding(days: offset).map { DatePeriod(.day($0)) }
    }
    return switch expression {
    case .day(let year, let month, let day): resolveDay(year, month, day, tense)
    case .month(let year, let month, let direction):
      resolveMonth(year, month, direction, tense)
    case .year(let reference): year(reference).map { DatePeriod(.year($0)) }
    case .years(let first, let last): DatePeriod(.year(first), to: .year(last))
    case .weekday(let weekday, let direction): resolveWeekday(weekday, direction, tense)
    case .relative(let unit, let offset): relative(unit, offset, tense)
    case .weekend(let direction): weekend(direction, tense)
    case .season(let season, let year, let direction):
      resolveSeason(season, year, direction, tense)
    case .quarter(let number, let year, let direction):
      resolveQuarter(number, year, direction, tense)
    case .ago(let count, let unit, let sign):
      reference.flatMap { shifted(DatePoint.day($0), count, unit, sign, isRough: unit != .day) }
    case .fromAnchor(let count, let unit, let sign):
      anchor(for: unit, tense).flatMap { shifted($0, count, unit, sign, isRough: false) }
    case .sameAsAnchor(let unit): sameAsAnchor(unit, tense)
    case .stretch(let count, let unit, let sign): stretch(count, unit, sign, tense)
    case .dayOfMonth(let day): resolveDayOfMonth(day, tense)
    case .part(let part, let whole): resolve(whole, tense).flatMap { self.part(part, of: $0) }
    case .approximate(let exact): resolve(exact, tense)?.approximate
    case .range(let from, let to): resolveRange(from, to, tense)
    case .ordinal(let number, let part, let month):
      resolve(month, tense).flatMap { ordinal(number, part, of: $0) }
    case .week(let day): resolve(day, tense).flatMap { containing($0.from, .week) }
    case .holiday(let holiday, let year): resolveHoliday(holiday, year, tense)
    case .impossible: nil
    }
  }

  /// The number of a year, when it is known.
  func year(_ year: YearReference) -> Int? {
    switch year {
    case .number(let number): number
    case .relative(let offset): reference.map { $0.year + offset }
    case .open: nil
    }
  }

  // MARK: - Days

  private func resolveDay(_ year: YearReference, _ month: Int, _ day: Int, _ tense: Tense?)
    -> DatePeriod?
  {
    guard year == .open else {
      return self.year(year).flatMap { CalendarDate(year: $0, month: month, day: day) }
        .map { DatePeriod(.day($0)) }
    }
    guard let reference else { return DatePeriod(.yearlessDay(month: month, day: day)) }
    let dates = (-1...1).compactMap {
      CalendarDate(year: reference.year + $0, month: month, day: day)
    }
    guard let date = nearest(dates, to: reference, tense),
      abs(date.daysSinceEpoch - reference.daysSinceEpoch) <= 366
    else { return DatePeriod(.yearlessDay(month: month, day: day)) }
    return DatePeriod(.day(date))
  }

  /// The last date on or before the reference, or the first on or after it, as the tense says;
  /// unless that is more than eight months away: then the tense is taken for misread.
  private func nearest(_ dates: [CalendarDate], to reference: CalendarDate, _ tense: Tense?)
    -> CalendarDate?
  {
    let farthest = 250
    let past = dates.last { $0 <= reference }
    let future = dates.first { $0 >= reference }
    guard let past, let future else { return past ?? future }
    let behind = reference.daysSinceEpoch - past.daysSinceEpoch
    let ahead = future.daysSinceEpoch - reference.daysSinceEpoch
    switch tense {
    case .future: return ahead > farthest ? past : future
    case .past: return behind > farthest ? future : past
    case .futureInPast?, nil: return ahead < behind ? future : past
    }
  }

  private func resolveWeekday(_ weekday: Int, _ direction: DateDirection?, _ tense: Tense?)
    -> DatePeriod?
  {
    guard let reference else { return nil }
    let back = (reference.weekday - weekday + 7) % 7
    let offset: Int =
      switch direction {
      case .last: back == 0 ? -7 : -back
      case .next: back == 0 ? 7 : 7 - back
      case .this, nil: isAhead(daysAgo: back, tense) ? 7 - back : -back
      }
    return reference.adding(days: offset).map { DatePeriod(.day($0)) }
  }

  private func resolveHoliday(_ holiday: Holiday, _ year: YearReference, _ tense: Tense?)
    -> DatePeriod?
  {
    switch holiday {
    case .newYearsDay: return resolveDay(year, 1, 1, tense)
    case .newYearsEve: return resolveDay(year, 12, 31, tense)
    case .christmasEve: return resolveDay(year, 12, 24, tense)
    case .christmasDay: return resolveDay(year, 12, 25, tense)
    case .thanksgiving:
      let years = self.year(year).map { $0...$0 } ?? reference.map { $0.year - 1...$0.year + 1 }
      guard let years else { return DatePeriod(.yearlessMonth(11)) }
      let dates = years.compactMap { year -> CalendarDate? in
        let first = CalendarDate(year: year, month: 11, day: 1)
        return first.flatMap { $0.adding(days: (4 - $0.weekday + 7) % 7 + 21) }
      }
      guard let reference, dates.count > 1 else { return dates.first.map { DatePeriod(.day($0)) } }
      return nearest(dates, to: reference, tense).map { DatePeriod(.day($0)) }
    }
  }

  /// Whether a weekday is the one to come; `would leave on Friday` may tell of one just gone.
  private func isAhead(daysAgo: Int, _ tense: Tense?) -> Bool {
    switch tense {
    case .future: daysAgo > 0
    case .futureInPast: daysAgo > 2
    case .past, nil: false
    }
  }

  private func resolveDayOfMonth(_ day: Int, _ tense: Tense?) -> DatePeriod? {
    guard let reference else { return nil }
    let dates = (-1...1).compactMap { offset in
      reference.adding(months: offset).flatMap {
        CalendarDate(year: $0.year, month: $0.month, day: day)
      }
    }
    return nearest(dates, to: reference, tense).map { DatePeriod(.day($0)) }
  }

  private func sameAsAnchor(_ unit: DateUnit, _ tense: Tense?) -> DatePeriod? {
    guard let anchor = anchor(for: unit, tense) else { return nil }
    return containing(anchor, unit)
  }

  /// What `that day` and `two days later` count from; a past event from no day to come.
  private func anchor(for unit: DateUnit, _ tense: Tense?) -> DatePoint? {
    if tense == .past, unit == .day, reference != nil { return anchors.pastDay }
    return anchors.point(for: unit)
  }

  // MARK: - Ranges

  private func resolveRange(_ from: DateExpression, _ to: DateExpression, _ tense: Tense?)
    -> DatePeriod?
  {
    guard let last = resolve(to, tense), let first = resolve(from.adoptingYear(of: to), tense)
    else { return nil }
    let end = last.to ?? last.from
    guard let start = first.from.firstDay, let stop = end.firstDay, start > stop else {
      return DatePeriod(first.from, to: end, isApproximate: first.isApproximate)
    }
    return ordered(first, last, from, to)
  }

  /// Moves the end of a range behind its start: `Friday to Sunday`, `November to March`.
  private func ordered(
    _ first: DatePeriod, _ last: DatePeriod, _ from: DateExpression, _ to: DateExpression
  ) -> DatePeriod? {
    switch last.from {
    case .day(let date):
      if case .weekday = to {
        return date.adding(days: 7).map { DatePeriod(first.from, to: .day($0)) }
      }
      return date.adding(months: -12).flatMap { _ in
        first.from.firstDay?.adding(months: -12).map { DatePeriod(.day($0), to: last.from) }
      }
    case .month(let year, let month):
      guard case .month(let start, let other) = first.from, start == year else { return nil }
      return DatePeriod(.month(year: year - 1, month: other), to: .month(year: year, month: month))
    default: return nil
    }
  }
}

extension DateExpression {
  /// The expression with the year of `other` when it has none: `January 23 - March 9 2014`.
  fileprivate func adoptingYear(of other: DateExpression) -> DateExpression {
    let year: YearReference
    switch other {
    case .day(let given, _, _), .month(let given, _, _), .season(_, let given, _): year = given
    default: return self
    }
    switch self {
    case .day(.open, let month, let day): return .day(year: year, month: month, day: day)
    case .month(.open, let month, let direction):
      return .month(year: year, month: month, direction)
    case .season(let season, .open, let direction):
      return .season(season, year: year, direction)
    default: return self
    }
  }
}

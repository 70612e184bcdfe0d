internal import TextModel

extension DateResolver {
  // MARK: - Months, seasons, quarters

  func resolveMonth(
    _ year: YearReference, _ month: Int, _ direction: DateDirection?, _ tense: Tense?
  ) -> DatePeriod? {
    guard year == .open else {
      return self.year(year).map { DatePeriod(.month(year: $0, month: month)) }
    }
    guard let reference else { return direction == nil ? DatePeriod(.yearlessMonth(month)) : nil }
    let now = reference.month
    let offset: Int =
      switch direction {
      case .last: month >= now ? -1 : 0
      case .next: month <= now ? 1 : 0
      case .this: 0
      case nil: monthOffset(month, from: now, tense)
      }
    return DatePeriod(.month(year: reference.year + offset, month: month))
  }

  /// In which year a month lies, counted from the present one. Where nothing tells its time it is
  /// past, unless that would be more than eight months ago. A tense is taken for misread that would
  /// put a coming month nearly a year back, or a past one more than eight months ahead: writers then
  /// say `last` or `next`.
  private func monthOffset(_ month: Int, from now: Int, _ tense: Tense?) -> Int {
    let monthsAgo = (now - month + 12) % 12
    switch tense {
    case .past: return month > now && monthsAgo <= 10 ? -1 : 0
    case .future: return month < now && 12 - monthsAgo <= 8 ? 1 : 0
    case nil, .futureInPast?:
      let farthest = tense == nil ? 8 : 3
      return monthsAgo > farthest ? (month < now ? 1 : 0) : (month > now ? -1 : 0)
    }
  }

  func resolveSeason(
    _ season: Season, _ year: YearReference, _ direction: DateDirection?, _ tense: Tense?
  ) -> DatePeriod? {
    if let year = self.year(year) { return self.season(season, of: year) }
    guard let reference else { return nil }
    let candidates = (-1...2).map { reference.year + $0 }
    let now = reference.year * 12 + reference.month
    let past = candidates.last { start(season, of: $0) <= now }
    let future = candidates.first { start(season, of: $0) + 2 >= now }
    let ended = candidates.last { start(season, of: $0) + 2 < now }
    let chosen: Int? =
      switch direction {
      case .last: ended
      case .next: candidates.first { start(season, of: $0) > now }
      case .this: tense == .past ? past : future
      case nil: tense == .future ? future : past
      }
    return chosen.flatMap { self.season(season, of: $0) }
  }

  private func season(_ season: Season, of year: Int) -> DatePeriod? {
    let first = season.firstMonth
    return DatePeriod(
      .month(year: season == .winter ? year - 1 : year, month: first),
      to: .month(year: year, month: season == .winter ? 2 : first + 2))
  }

  /// Year and month (as one number) in which a season starts.
  private func start(_ season: Season, of year: Int) -> Int {
    (season == .winter ? year - 1 : year) * 12 + season.firstMonth
  }

  func resolveQuarter(
    _ number: Int?, _ year: YearReference, _ direction: DateDirection?, _ tense: Tense?
  ) -> DatePeriod? {
    if let number, let year = self.year(year) { return quarter(year * 4 + number - 1) }
    guard let reference else { return nil }
    let now = reference.year * 4 + (reference.month - 1) / 3
    guard let number else { return quarter(now + (direction ?? .this).offset) }
    let same = reference.year * 4 + number - 1
    if tense == .future { return quarter(same < now ? same + 4 : same) }
    return quarter(same > now ? same - 4 : same)
  }

  /// The quarter with that number counted from year 0.
  private func quarter(_ count: Int) -> DatePeriod {
    let (year, first) = (count / 4, count % 4 * 3 + 1)
    return DatePeriod(.month(year: year, month: first), to: .month(year: year, month: first + 2))
  }

  // MARK: - Relative periods

  func relative(_ unit: DateUnit, _ offset: Int, _ tense: Tense?) -> DatePeriod? {
    guard let reference else { return nil }
    switch unit {
    case .season: return DatePeriod(.year(reference.year + offset), isApproximate: true)
    case .decade:
      let first = (reference.year / 10 + offset) * 10
      return DatePeriod(.year(first), to: .year(first + 9))
    case .century:
      let first = ((reference.year - 1) / 100 + offset) * 100 + 1
      return DatePeriod(.year(first), to: .year(first + 99))
    case .weekend, .quarter: return nil
    case .day, .week, .month, .year:
      // Said on a Sunday of what is to come, `this week` starts on the day after.
      let isEve = unit == .week && offset == 0 && reference.weekday == 7 && tense == .future
      return moved(.day(reference), isEve ? 1 : offset, unit).flatMap { containing($0, unit) }
    }
  }

  func weekend(_ direction: DateDirection?, _ tense: Tense?) -> DatePeriod? {
    guard let reference else { return nil }
    // From the Saturday of the publication's own week.
    let own = 6 - reference.weekday
    let isNow = reference.weekday >= 6
    let offset: Int =
      switch direction {
      case .last: own - 7
      case .next: isNow ? own + 7 : own
      case .this, nil: tense == .future || isNow ? own : own - 7
      }
    guard let saturday = reference.adding(days: offset), let sunday = saturday.adding(days: 1)
    else { return nil }
    return DatePeriod(.day(saturday), to: .day(sunday))
  }

  /// The unit that a point lies in: the week of a day, the year of a month.
  func containing(_ point: DatePoint, _ unit: DateUnit) -> DatePeriod? {
    switch unit {
    case .year, .season: return point.year.map { DatePeriod(.year($0)) }
    case .day: return DatePeriod(point)
    case .week: return point.firstDay.map { DatePeriod(.week(CalendarWeek(of: $0))) }
    case .month:
      return point.firstDay.map { DatePeriod(.month(year: $0.year, month: $0.month)) }
    case .weekend:
      guard let day = point.firstDay, let saturday = day.adding(days: 6 - day.weekday),
        let sunday = saturday.adding(days: 1)
      else { return nil }
      return DatePeriod(.day(saturday), to: .day(sunday))
    case .decade:
      return point.year.map { DatePeriod(.year($0 / 10 * 10), to: .year($0 / 10 * 10 + 9)) }
    case .century:
      return point.year.map {
        let first = ($0 - 1) / 100 * 100 + 1
        return DatePeriod(.year(first), to: .year(first + 99))
      }
    case .quarter: return nil
    }
  }

  /// A point moved by some units, no finer than it was and no finer than the unit says.
  func shifted(_ point: DatePoint, _ count: DateCount, _ unit: DateUnit, _ sign: Int, isRough: Bool)
    -> DatePeriod?
  {
    guard case .exactly(let number) = count else {
      return vaguelyShifted(point, count, unit, sign)
    }
    guard let moved = moved(point, sign * number, unit) else { return nil }
    let isRough = isRough || unit == .decade || unit == .century
    let period: DatePeriod? =
      switch unit {
      case .day, .week: DatePeriod(moved)
      case .month: containing(moved, .month)
      default: containing(moved, .year)
      }
    return isRough ? period?.approximate : period
  }

  /// `a few days later` is in the same month or year, roughly; after `many years` is unknown.
  private func vaguelyShifted(
    _ point: DatePoint, _ count: DateCount, _ unit: DateUnit, _ sign: Int
  ) -> DatePeriod? {
    guard count == .some else { return nil }
    switch unit {
    case .day, .week:
      let typical = unit == .day ? 3 : 3 * 7
      return point.firstDay?.adding(days: sign * typical)
        .map { DatePeriod(.month(year: $0.year, month: $0.month), isApproximate: true) }
    case .month:
      return point.firstDay?.adding(months: sign * 3)
        .map { DatePeriod(.year($0.year), isApproximate: true) }
    default: return nil
    }
  }

  /// A point so many units later.
  private func moved(_ point: DatePoint, _ number: Int, _ unit: DateUnit) -> DatePoint? {
    switch unit {
    case .day: return point.firstDay?.adding(days: number).map { .day($0) }
    case .week: return point.firstDay?.adding(days: number * 7).map { .day($0) }
    case .month: return point.firstDay?.adding(months: number).map { .day($0) }
    case .year, .season: return point.year.map { .year($0 + number) }
    case .decade: return point.year.map { .year($0 + number * 10) }
    case .century: return point.year.map { .year($0 + number * 100) }
    case .weekend, .quarter: return nil
    }
  }

  /// `the last five years`, `the next two weeks`: from or to the day of publication.
  func stretch(_ count: DateCount, _ unit: DateUnit, _ sign: Int, _ tense: Tense?) -> DatePeriod? {
    if sign > 0, tense == .past { return storyStretch(count, unit) }
    guard let reference else { return nil }
    let now = DatePoint.day(reference)
    guard case .exactly(let number) = count else {
      guard unit != .year, unit != .decade, unit != .century,
        let far = shifted(now, count, unit, sign, isRough: true)
      else { return nil }
      let here = containing(now, unit == .month ? .year : .month)?.from ?? now
      if far.from == here { return far }
      return between(here, far.from, sign).approximate
    }
    let coarse = unit == .year && number > 1 || unit == .decade || unit == .century
    let here = coarse ? DatePoint.year(reference.year) : now
    let far: DatePoint? =
      unit == .year && !coarse
      ? reference.adding(months: sign * 12).map { .day($0) } : moved(here, sign * number, unit)
    guard let far else { return nil }
    let range = between(here, far, sign)
    return unit == .day ? range : range.approximate
  }

  /// `the next five decades` in a story of the past: from the date before in the text.
  private func storyStretch(_ count: DateCount, _ unit: DateUnit) -> DatePeriod? {
    guard let start = anchors.point(for: unit), case .exactly(let number) = count,
      let end = moved(start, number, unit)
    else { return nil }
    return DatePeriod(start, to: end, isApproximate: true)
  }

  private func between(_ here: DatePoint, _ far: DatePoint, _ sign: Int) -> DatePeriod {
    sign < 0 ? DatePeriod(far, to: here) : DatePeriod(here, to: far)
  }

  // MARK: - Parts

  /// A part of a period: the months and days of it are not known, so the whole stays, roughly; of
  /// ten years the third that is meant, of a year's beginning and end the month.
  func part(_ part: DatePart, of whole: DatePeriod) -> DatePeriod? {
    if case .year(let year) = whole.from, whole.to == nil, part == .beginning || part == .end {
      return DatePeriod(.month(year: year, month: part == .end ? 12 : 1), isApproximate: true)
    }
    guard case .year(let first) = whole.from, case .year(let last)? = whole.to, last == first + 9
    else { return whole.approximate }
    switch part {
    case .early, .beginning:
      return DatePeriod(.year(first), to: .year(first + 3), isApproximate: true)
    case .middle: return DatePeriod(.year(first + 4), to: .year(first + 6), isApproximate: true)
    case .late, .end: return DatePeriod(.year(first + 7), to: .year(last), isApproximate: true)
    case .some: return whole.approximate
    }
  }

  // MARK: - Parts of a month

  /// `the first Monday of` a month; a week of it is only roughly known, so the month stays.
  func ordinal(_ number: Int, _ part: OrdinalPart, of period: DatePeriod) -> DatePeriod? {
    guard case .month(let year, let month) = period.from else { return nil }
    switch part {
    case .week: return period.approximate
    case .weekday(let weekday):
      return day(number, weekday, year, month).map { DatePeriod(.day($0)) }
    case .weekend:
      guard let saturday = day(number, 6, year, month), let sunday = saturday.adding(days: 1)
      else { return nil }
      return DatePeriod(.day(saturday), to: .day(sunday))
    }
  }

  /// The first, second, ... or last (-1) such weekday of a month, nil when there is none.
  private func day(_ number: Int, _ weekday: Int, _ year: Int, _ month: Int) -> CalendarDate? {
    let length = CalendarDate.days(inMonth: month, of: year)
    let days = (1...length).filter {
      CalendarDate(year: year, month: month, day: $0)?.weekday == weekday
    }
    let index = number < 0 ? days.count - 1 : number - 1
    guard days.indices.contains(index) else { return nil }
    return CalendarDate(year: year, month: month, day: days[index])
  }
}

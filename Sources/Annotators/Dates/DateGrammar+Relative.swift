internal import TextModel

/// What is counted from the day of publication or from the date before: `last week`, `two days
/// later`.
extension DateGrammar {
  /// `yesterday`, `tonight`
  func deictic(at start: Int) -> DateMatch? {
    // `USA Today`
    if atoms[start].isCapitalized, before(start)?.isUnknownName ?? false { return nil }
    return switch atoms[start].word {
    case .deictic(let offset)?:
      DateMatch(expression: .relative(.day, offset), end: start + 1)
    case .tonight?: DateMatch(expression: .relative(.day, 0), end: start + 1)
    default: nil
    }
  }

  /// `Friday`, `Friday, July 8`, `Fri., 8 July 2019`
  func weekday(at start: Int) -> DateMatch? {
    guard case .weekday(let day, let isAbbreviated)? = atoms[start].word,
      atoms[start].isCapitalized
    else { return nil }
    var next = start + 1
    if isAbbreviated, isGlued(next) { next = optional(.period, at: next) }
    let date = optional(.comma, at: next)
    if let match = calendarDay(at: date) { return match }
    guard !isAbbreviated, isWeekday(at: start) else { return nil }
    return DateMatch(expression: .weekday(day, nil), end: start + 1)
  }

  private func calendarDay(at index: Int) -> DateMatch? {
    guard let atom = atom(index) else { return nil }
    let match: DateMatch? =
      switch atom.kind {
      case .number: dayFirst(at: index)
      case .word(.month?): monthFirst(at: index)
      default: nil
      }
    guard let match, case .day = match.expression else { return nil }
    return match
  }

  /// Whether a weekday's name is a day here: not `Bloody Sunday`, `Sunday Times`, `every Sunday`.
  private func isWeekday(at start: Int) -> Bool {
    let previous = before(start)
    switch previous?.word {
    case .every: return false
    case .namesWeekday where previous?.isCapitalized ?? false: return false
    default: break
    }
    // `Saturday Night Live`
    if let part = atom(start + 1), part.word == .dayPart, part.isCapitalized,
      atom(start + 2)?.isUnknownName ?? false
    {
      return false
    }
    guard let next = atom(start + 1), next.hasSpaceBefore, next.isUnknownName else { return true }
    switch previous?.word {
    case .on, .direction, .by, .past, .coming: return true
    default: return previous == nil || previous?.kind == .period
    }
  }

  /// `last week`, `this coming Friday`, `next March`, `that year`, `the last five years`
  func directed(at start: Int) -> DateMatch? {
    guard let word = atoms[start].word else { return nil }
    var direction: DateDirection
    var next = start + 1
    switch word {
    case .direction(let given): direction = given
    case .past: direction = .last
    case .coming: direction = .next
    case .current: direction = .this
    case .previous, .following, .same:
      return anchored(by: word, at: next)
    default: return nil
    }
    if direction == .this, self.word(next) == .past {
      (direction, next) = (.last, next + 1)
    } else if direction == .this, self.word(next) == .coming {
      (direction, next) = (.next, next + 1)
    }
    guard word != .past && word != .coming && word != .current || before(start)?.word == .the else {
      return nil
    }
    return directed(direction, at: next)
  }

  /// What follows a direction.
  private func directed(_ direction: DateDirection, at next: Int) -> DateMatch? {
    let end = next + 1
    switch word(next) {
    case .unit(.weekend, isPlural: false)?:
      return DateMatch(expression: .weekend(direction), end: end)
    case .unit(.quarter, isPlural: false)?:
      return DateMatch(expression: .quarter(nil, year: .open, direction), end: end)
    case .unit(.day, _)?: return nil
    case .unit(let unit, isPlural: false)?:
      return DateMatch(expression: .relative(unit, direction.offset), end: end)
    case .fiscal? where word(end) == .unit(.year, isPlural: false):
      return DateMatch(
        expression: .approximate(.relative(.year, direction.offset)), end: end + 1)
    case .weekday(let day, isAbbreviated: false)?:
      return DateMatch(expression: .weekday(day, direction), end: end)
    case .month(let month, isAbbreviated: false)? where atoms[next].isCapitalized:
      return DateMatch(expression: .month(year: .open, month: month, direction), end: end)
    case .season(let season)?:
      return DateMatch(expression: .season(season, year: .open, direction), end: end)
    case .dayPart? where direction != .next:
      return DateMatch(expression: .relative(.day, direction.offset), end: end)
    default: return nil
    }
  }

  /// `that day`, `the following year`
  private func anchored(by word: DateWord, at next: Int) -> DateMatch? {
    let unit: DateUnit
    switch self.word(next) {
    case .weekday(let day, isAbbreviated: false)? where word != .same:
      let date = weekday(at: next).flatMap { $0.expression.isWrittenDay ? $0 : nil }
      return date
        ?? DateMatch(expression: .weekday(day, word == .following ? .next : .last), end: next + 1)
    case .unit(.season, _)?, .unit(.quarter, _)?: return nil
    case .unit(let given, isPlural: false)?: unit = given
    case .dayPart?: unit = .day
    default: return nil
    }
    let expression: DateExpression =
      switch word {
      case .previous: .fromAnchor(.exactly(1), unit, sign: -1)
      case .following: .fromAnchor(.exactly(1), unit, sign: 1)
      default: .sameAsAnchor(unit)
      }
    return DateMatch(expression: expression, end: next + 1)
  }

  /// `three years ago`, `a day later`, `a couple of weeks ago`
  func counted(at start: Int) -> DateMatch? {
    guard let count = count(at: start), case .unit(let unit, _)? = word(count.end),
      unit != .weekend, unit != .season, unit != .quarter
    else { return nil }
    let end = count.end + 1
    if atom(end + 1)?.key == WordKey("than".utf8) { return nil }
    switch word(end) {
    case .ago?:
      return DateMatch(expression: .ago(count.value, unit, sign: -1), end: end + 1)
    case .later?:
      return DateMatch(expression: .fromAnchor(count.value, unit, sign: 1), end: end + 1)
    case .earlier?:
      return DateMatch(expression: .fromAnchor(count.value, unit, sign: -1), end: end + 1)
    default: return nil
    }
  }

  /// `three`, `20`, `a`, `a few`, `a couple of`, `many`
  private func count(at start: Int) -> (value: DateCount, end: Int)? {
    let atom = atoms[start]
    if let number = atom.number(digits: 1...3), number > 0 { return (.exactly(number), start + 1) }
    switch atom.word {
    case .cardinal(let number)?:
      guard number >= 20, number % 10 == 0 else { return (.exactly(number), start + 1) }
      if self.atom(start + 1)?.kind == .dash, case .cardinal(let ones)? = word(start + 2), ones < 10
      {
        return (.exactly(number + ones), start + 3)
      }
      return (.exactly(number), start + 1)
    case .few?: return (.some, start + 1)
    case .many?: return (.many, start + 1)
    case .indefinite?:
      switch word(start + 1) {
      case .few?: return (.some, start + 2)
      case .couple?: return (.some, skip(.of, at: start + 2) ?? start + 2)
      default: return (.exactly(1), start + 1)
      }
    default: return nil
    }
  }

  /// `early February`, `mid-July`, `late last year`, `earlier this week`, `early in 2016`
  func partial(at start: Int) -> DateMatch? {
    var next = start + 1
    let part: DatePart
    switch atoms[start].word {
    case .early?: part = .early
    case .mid?: part = .middle
    case .late?: part = .late
    case .earlier?, .later?: part = .some
    default: return nil
    }
    if atom(next)?.kind == .dash { next += 1 }
    if word(next) == .preposition, part != .middle { next += 1 }
    if word(next) == .the, word(start + 1) == .preposition,
      case .unit(let unit, isPlural: false)? = word(next + 1),
      unit == .week || unit == .month || unit == .year
    {
      return DateMatch(expression: .part(part, .relative(unit, 0)), end: next + 2)
    }
    if part == .some, word(next) == .the { return nil }
    guard atom(next) != nil, let match = single(at: next), takesPart(match.expression, part) else {
      return nil
    }
    return DateMatch(expression: .part(part, match.expression), end: match.end)
  }

  private func takesPart(_ expression: DateExpression, _ part: DatePart) -> Bool {
    switch expression {
    case .month, .year, .years, .season, .quarter: true
    case .relative(.day, let offset): part == .some && offset == 0
    case .relative: true
    case .sameAsAnchor(let unit): unit != .day || part == .some
    default: false
    }
  }
}

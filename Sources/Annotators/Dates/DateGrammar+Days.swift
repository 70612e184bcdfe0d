internal import TextModel

/// Days, months and years written out: `8 July 2019`, `July 2019`, `2019-07-08`, `2019`.
extension DateGrammar {
  /// A date that starts with digits.
  func numeric(at start: Int) -> DateMatch? {
    guard !isInsideNumber(start) else { return nil }
    return isoDate(at: start) ?? slashedDate(at: start) ?? dayFirst(at: start)
      ?? decade(at: start) ?? century(at: start) ?? counted(at: start) ?? year(at: start)
  }

  /// Whether digits stand glued behind `1,` or `555-`, or behind a currency sign.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard index > 0, !atoms[index].hasSpaceBefore, !atoms[index].startsParagraph else {
      return false
    }
    switch atoms[index - 1].kind {
    case .word: return true
    case .comma, .period, .slash, .dash:
      return index > 1 && !atoms[index - 1].hasSpaceBefore && atoms[index - 2].isNumber
        && (atoms[index - 1].kind != .dash || atoms[index - 2].number(digits: 4...4) == nil)
    case .currency: return true
    default: return false
    }
  }

  /// `2019-01-03`
  private func isoDate(at start: Int) -> DateMatch? {
    guard let year = atoms[start].number(digits: 4...4), let dash = atom(start + 1),
      dash.kind == .dash, !dash.hasSpaceBefore, isGlued(start + 2), isGlued(start + 3),
      isGlued(start + 4), atom(start + 3)?.kind == .dash,
      let month = atom(start + 2)?.number(digits: 2...2),
      let day = atom(start + 4)?.number(digits: 2...2), !goesOnAsNumber(start + 5)
    else { return nil }
    let expression: DateExpression =
      CalendarDate(year: year, month: month, day: day) == nil
      ? .impossible : .day(year: .number(year), month: month, day: day)
    return DateMatch(expression: expression, end: start + 5)
  }

  /// `25/12/2019`; where day and month could be swapped only the year is sure.
  private func slashedDate(at start: Int) -> DateMatch? {
    guard let first = atoms[start].number(digits: 1...2), atom(start + 1)?.kind == .slash,
      let second = atom(start + 2)?.number(digits: 1...2), atom(start + 3)?.kind == .slash,
      let year = atom(start + 4)?.number(digits: 4...4), isGlued(start + 1), isGlued(start + 2),
      isGlued(start + 3), isGlued(start + 4), !goesOnAsNumber(start + 5)
    else { return nil }
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    let monthFirst = CalendarDate(year: year, month: first, day: second)
    let end = start + 5
    switch (dayFirst, monthFirst) {
    case (nil, nil): return DateMatch(expression: .impossible, end: end)
    case (let date?, nil), (nil, let date?): return DateMatch(expression: exact(date), end: end)
    case (let date?, let other?):
      return DateMatch(
        expression: date == other ? exact(date) : .approximate(.year(.number(year))), end: end)
    }
  }

  private func exact(_ date: CalendarDate) -> DateExpression {
    .day(year: .number(date.year), month: date.month, day: date.day)
  }

  /// Whether more of a number or a code follows without a space: `2019-555`, `2019,5`, `2019x`.
  func goesOnAsNumber(_ index: Int) -> Bool {
    guard let next = atom(index), !next.hasSpaceBefore else { return false }
    switch next.kind {
    case .number: return true
    case .word(.letterS?): return false
    case .word: return true
    case .comma, .period, .slash, .dash:
      guard let after = atom(index + 1), !after.hasSpaceBefore else { return false }
      if next.kind == .dash {
        // `2005-2015` is a range, `2019-nCoV` a name.
        return after.number(digits: 4...4) == nil && after.word != .early && after.word != .mid
      }
      return after.isNumber
    default: return false
    }
  }

  /// A month name that may be one here. `May` and `March` need the company of a number or a
  /// preposition, abbreviations need a number or their period.
  func month(at index: Int) -> (month: Int, end: Int)? {
    guard let atom = index < atoms.count ? atoms[index] : nil, atom.isCapitalized,
      case .month(let month, let isAbbreviated)? = atom.word
    else { return nil }
    let hasPeriod =
      self.atom(index + 1)?.kind == .period && isGlued(index + 1) && isAbbreviated
    return (month, hasPeriod ? index + 2 : index + 1)
  }

  /// `8 July`, `8th of July 2019`
  func dayFirst(at start: Int) -> DateMatch? {
    guard let day = dayNumber(at: start) else { return nil }
    let next = skip(.of, at: day.end) ?? day.end
    guard let month = month(at: next), atom(next) != nil else { return nil }
    return calendarDay(day.value, month.month, yearFrom: month.end)
  }

  /// A day of the month with or without its ending: `8`, `8th`.
  func dayNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let value = atom(index)?.number(digits: 1...2) ?? firstAtomNumber(index), value >= 1
    else { return nil }
    if isGlued(index + 1), word(index + 1) == .ordinalEnding { return (value, index + 2) }
    return (value, index + 1)
  }

  /// The number at an index that starts a paragraph, where ``atom(_:)`` does not look.
  private func firstAtomNumber(_ index: Int) -> Int? {
    index < atoms.count ? atoms[index].number(digits: 1...2) : nil
  }

  private func calendarDay(_ day: Int, _ month: Int, yearFrom index: Int) -> DateMatch {
    let year = trailingYear(at: index)
    guard isPossible(day: day, month: month, year: year.value) else {
      return DateMatch(expression: .impossible, end: year.end)
    }
    return DateMatch(
      expression: .day(year: year.value, month: month, day: day), end: year.end)
  }

  private func isPossible(day: Int, month: Int, year: YearReference) -> Bool {
    // 29 February is possible in some year.
    let year = if case .number(let number) = year { number } else { 2000 }
    return CalendarDate(year: year, month: month, day: day) != nil
  }

  /// A year behind a day or month: `2019`, `, 2019`, `of this year`, `, last year`.
  func trailingYear(at index: Int) -> (value: YearReference, end: Int) {
    let comma = optional(.comma, at: index)
    for next in [comma, skip(.of, at: comma)] {
      guard let next else { continue }
      if let year = atom(next)?.number(digits: 4...4), year > 0, !isGlued(next),
        !goesOnAsNumber(next + 1)
      {
        return (.number(year), next + 1)
      }
      if case .direction(let direction)? = word(next),
        word(next + 1) == .unit(.year, isPlural: false)
      {
        return (.relative(direction.offset), next + 2)
      }
    }
    return (.open, index)
  }

  /// `July 8, 2019`, `July 2019`, `July`
  func monthFirst(at start: Int) -> DateMatch? {
    guard let month = month(at: start) else { return nil }
    if let day = dayNumber(at: month.end), atom(month.end) != nil, !isGlued(month.end),
      !startsClockTime(at: day.end), !goesOnAsNumber(day.end) || atom(day.end)?.kind == .dash
    {
      return calendarDay(day.value, month.month, yearFrom: day.end)
    }
    let year = trailingYear(at: month.end)
    if year.value != .open {
      return DateMatch(
        expression: .month(year: year.value, month: month.month, nil), end: year.end)
    }
    guard isBareMonth(at: start, end: month.end) else { return nil }
    return DateMatch(expression: .month(year: .open, month: month.month, nil), end: month.end)
  }

  /// `:30` or `pm` behind a number.
  private func startsClockTime(at index: Int) -> Bool {
    guard let next = atom(index) else { return false }
    if next.kind == .mark, isGlued(index), isGlued(index + 1), atom(index + 1)?.isNumber ?? false {
      return true
    }
    return word(index) == .counted
  }

  /// Whether a month name without a day and a year is one, not a person, a verb or a name's part.
  private func isBareMonth(at start: Int, end: Int) -> Bool {
    guard case .month(let month, let isAbbreviated)? = atoms[start].word else { return false }
    let previous = before(start)
    if isAbbreviated { return end > start + 1 && previous?.word == .preposition }
    if atoms[start].isAllCapitals { return false }
    if let next = atom(end), next.isUnknownName, next.hasSpaceBefore, !isTemporal(previous?.word) {
      return false
    }
    if let previous, previous.isUnknownName, atoms[start].hasSpaceBefore { return false }
    guard month == 3 || month == 5 else { return true }
    return isTemporal(previous?.word) || previous?.word == .upTo && !isPossessive(end)
      || previous?.word == .by && month == 3
  }

  /// Whether `'s` follows.
  func isPossessive(_ index: Int) -> Bool {
    atom(index)?.kind == .apostrophe && isGlued(index) && word(index + 1) == .letterS
  }

  /// Whether a word leads to a date.
  func isTemporal(_ word: DateWord?) -> Bool {
    switch word {
    case .preposition, .on, .early, .mid, .late, .direction, .past, .coming, .of, .before: true
    default: false
    }
  }

  /// `July 5–8`, `5 to 8 July 2019`, `March 4 and 5`
  func dayRange(at start: Int, joinedBy joints: [DateWord]) -> DateMatch? {
    if let month = month(at: start), let first = dayNumber(at: month.end), atom(month.end) != nil,
      let joint = rangeJoint(at: first.end, joints + [.and]), let last = dayNumber(at: joint),
      atom(joint) != nil, first.value < last.value, word(last.end).isNotMonth,
      !goesOnAsNumber(last.end)
    {
      return days(first.value, last.value, month.month, yearFrom: last.end)
    }
    guard start < atoms.count, let first = dayNumber(at: start), !isInsideNumber(start),
      let joint = rangeJoint(at: first.end, joints + [.and]), let last = dayNumber(at: joint),
      atom(joint) != nil, first.value < last.value, let month = month(at: last.end),
      atom(last.end) != nil
    else { return nil }
    return days(first.value, last.value, month.month, yearFrom: month.end)
  }

  private func rangeJoint(at index: Int, _ joints: [DateWord]) -> Int? {
    if atom(index)?.kind == .dash { return index + 1 }
    guard let word = word(index), joints.contains(word) else { return nil }
    return index + 1
  }

  private func days(_ first: Int, _ last: Int, _ month: Int, yearFrom index: Int) -> DateMatch {
    let year = trailingYear(at: index)
    guard isPossible(day: last, month: month, year: year.value) else {
      return DateMatch(expression: .impossible, end: year.end)
    }
    return DateMatch(
      expression: .range(
        .day(year: year.value, month: month, day: first),
        .day(year: year.value, month: month, day: last)), end: year.end)
  }

  /// `2019`, `2019–20`, `575 B.C.`
  func year(at start: Int) -> DateMatch? {
    if let match = yearBeforeChrist(at: start) { return match }
    guard let year = atoms[start].number(digits: 4...4), (1000...2100).contains(year),
      isYear(year, at: start)
    else { return nil }
    if let match = splitYear(year, at: start) { return match }
    guard !goesOnAsNumber(start + 1) else { return nil }
    if case .season(let season)? = word(start + 1), atom(start + 1)?.isCapitalized == false {
      return DateMatch(
        expression: .season(season, year: .number(year), nil), end: start + 2)
    }
    return DateMatch(expression: .year(.number(year)), end: start + 1)
  }

  /// `2019–20`: a season or a winter over the turn of the year.
  private func splitYear(_ year: Int, at start: Int) -> DateMatch? {
    guard atom(start + 1)?.kind == .dash || atom(start + 1)?.kind == .slash, isGlued(start + 1),
      isGlued(start + 2), let short = atom(start + 2)?.number(digits: 2...2),
      short == (year + 1) % 100, !goesOnAsNumber(start + 3)
    else { return nil }
    return DateMatch(
      expression: .range(.year(.number(year)), .year(.number(year + 1))), end: start + 3)
  }

  private func yearBeforeChrist(at start: Int) -> DateMatch? {
    guard let year = atoms[start].number(digits: 1...4), year > 0, atom(start + 1) != nil else {
      return nil
    }
    var end = start + 1
    if word(end) == .beforeChrist,
      atom(end + 1).map({ $0.hasSpaceBefore || $0.kind != .dash }) ?? true
    {
      end += 1
    } else if word(end) == .letterB, atom(end + 1)?.kind == .period,
      atom(end + 2)?.key == WordKey("c".utf8)
    {
      end = optional(.period, at: end + 3)
      if atom(end)?.key == WordKey("e".utf8), isGlued(end) { end = optional(.period, at: end + 1) }
    } else {
      return nil
    }
    return DateMatch(expression: .year(.number(1 - year)), end: end)
  }

  /// Whether the number belongs to the name in front: `Comicon 2019`, `Act, 1972`.
  private func isName(before start: Int) -> Bool {
    guard let previous = before(start) else { return false }
    return previous.isUnknownName && atoms[start].hasSpaceBefore
      && before(start - 1)?.kind != .period
  }

  /// Whether things are counted: a plural noun follows and neither a preposition nor an article is
  /// in front.
  private func isCounting(at start: Int) -> Bool {
    guard let next = atom(start + 1), case .word(nil) = next.kind, !next.isCapitalized,
      next.span.length > 4, let key = next.key, let plural = WordKey("s".utf8),
      key.hasSuffix(plural, length: 1)
    else { return false }
    switch before(start)?.kind {
    case .word?, .apostrophe?: return false
    default: return true
    }
  }

  /// Whether four digits are a year: nothing is counted or numbered with them, and a year far from
  /// our time follows a preposition.
  private func isYear(_ year: Int, at start: Int) -> Bool {
    if case .unit? = word(start + 1) { return false }
    if word(start + 1) == .counted
      || atom(start + 1)?.kind == .mark && isGlued(start + 1)
        && isGlued(start + 2) && atom(start + 2)?.isNumber ?? false
    {
      return false
    }
    let previous = before(start)
    // Part of a telephone number: `44 2019 555`.
    if previous?.isNumber ?? false, atom(start + 1)?.isNumber ?? false { return false }
    if previous?.word == .numbered || isName(before: start) || isCounting(at: start) {
      return false
    }
    if case .weekday? = word(start + 1) { return false }
    if (1800...2100).contains(year) { return true }
    switch previous?.word {
    case .preposition, .of, .upTo, .by, .between, .about, .before, .month: return true
    default: return false
    }
  }
}

extension DateDirection {
  /// How many units after the present one.
  var offset: Int {
    switch self {
    case .last: -1
    case .this: 0
    case .next: 1
    }
  }
}

extension DateWord? {
  fileprivate var isNotMonth: Bool {
    if case .month? = self { false } else { true }
  }
}

internal import TextModel

/// Days and months with a written month: `8 July 2019`, `July 2019`, `July 5–8`.
extension DateGrammar {
  /// A month's name with the period of its abbreviation.
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
    if isAbbreviated { return previous?.word == .preposition && !isPossessive(end) }
    if atoms[start].isAllCapitals { return false }
    if let next = atom(end), next.isUnknownName, next.hasSpaceBefore, !isTemporal(previous?.word) {
      return false
    }
    if let previous, previous.isUnknownName, atoms[start].hasSpaceBefore { return false }
    guard month == 3 || month == 5 else { return true }
    if previous?.word == .and, case .month? = before(start - 1)?.word { return true }
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
    case .preposition, .on, .early, .mid, .late, .direction, .past, .coming, .of, .before, .between:
      true
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

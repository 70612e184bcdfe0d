internal import TextModel

/// Dates and years in digits: `2019-07-08`, `25/12/2019`, `2019–20`, `575 B.C.`.
extension DateGrammar {
  /// A date that starts with digits.
  func numeric(at start: Int) -> DateMatch? {
    guard !isInsideNumber(start) else { return nil }
    return isoDate(at: start) ?? slashedDate(at: start) ?? dayFirst(at: start)
      ?? decade(at: start) ?? century(at: start) ?? counted(at: start) ?? year(at: start)
  }

  /// Whether digits stand glued behind `1,` or `555-`, or behind a currency sign.
  func isInsideNumber(_ index: Int) -> Bool {
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

  /// `2019-01-03`, `2019/1/3`
  private func isoDate(at start: Int) -> DateMatch? {
    guard let parts = parts(at: start), let year = atoms[start].number(digits: 4...4),
      let month = atom(start + 2)?.number(digits: 1...2),
      let day = atom(start + 4)?.number(digits: 1...2)
    else { return nil }
    let date = CalendarDate(year: year, month: month, day: day)
    return DateMatch(expression: date.map(exact) ?? .impossible, end: parts)
  }

  /// `25/12/2019`, `25.12.2019`; where day and month could be swapped only the year is sure.
  private func slashedDate(at start: Int) -> DateMatch? {
    guard let end = parts(at: start), let first = atoms[start].number(digits: 1...2),
      let second = atom(start + 2)?.number(digits: 1...2),
      let year = atom(start + 4)?.number(digits: 4...4)
    else { return nil }
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    // Dots are not used with the month in front.
    let monthFirst =
      atom(start + 1)?.kind == .period
      ? nil : CalendarDate(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (nil, nil): return DateMatch(expression: .impossible, end: end)
    case (let date?, nil), (nil, let date?): return DateMatch(expression: exact(date), end: end)
    case (let date?, let other?):
      return DateMatch(
        expression: date == other ? exact(date) : .approximate(.year(.number(year))), end: end)
    }
  }

  /// The index behind three numbers that the same mark joins without a space.
  private func parts(at start: Int) -> Int? {
    let end = start + 5
    guard let mark = atom(start + 1)?.kind, mark == .dash || mark == .slash || mark == .period,
      atom(start + 3)?.kind == mark, (start + 1..<end).allSatisfy(isGlued), !goesOnAsNumber(end)
    else { return nil }
    return end
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

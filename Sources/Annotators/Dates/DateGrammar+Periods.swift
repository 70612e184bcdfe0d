internal import TextModel

/// Periods that a noun names: seasons, quarters, weekends, decades, centuries, holidays, and what
/// starts with `the`.
extension DateGrammar {
  /// What follows an article.
  func articled(at start: Int) -> DateMatch? {
    let next = start + 1
    guard let following = atom(next) else { return nil }
    switch following.kind {
    case .number: return decade(at: next) ?? articledNumber(at: next)
    case .apostrophe: return decade(at: next)
    case .word(let word?): return articled(word, at: next)
    default: return nil
    }
  }

  private func articled(_ word: DateWord, at next: Int) -> DateMatch? {
    switch word {
    case .direction(.last), .past: stretch(at: next, sign: -1) ?? singularStretch(at: next, -1)
    case .direction(.next), .coming: stretch(at: next, sign: 1) ?? nextFromAnchor(at: next)
    case .current, .previous, .following, .same: directed(at: next)
    case .early, .mid, .late, .decade: single(at: next).flatMap(decadesOnly)
    case .unit(.weekend, isPlural: false):
      DateMatch(expression: .weekend(nil), end: next + 1)
    case .season(let season): articledSeason(season, at: next)
    case .ordinal: quarter(at: next)
    case .beginning, .middle, .end: edge(word, at: next)
    case .unit(.week, isPlural: false): weekOf(at: next) ?? dayBefore(.week, at: next)
    case .unit(let unit, isPlural: false): dayBefore(unit, at: next)
    default: nil
    }
  }

  /// `the early 1980s`, not `the late January`.
  private func decadesOnly(_ match: DateMatch) -> DateMatch? {
    switch match.expression {
    case .years, .part(_, .years): match
    default: nil
    }
  }

  /// `the 1988 second quarter`, `the 20th`
  private func articledNumber(at index: Int) -> DateMatch? {
    if let year = atoms[index].number(digits: 4...4), (1800...2099).contains(year),
      let quarter = quarter(at: index + 1), case .quarter(let number, _, _) = quarter.expression
    {
      return DateMatch(
        expression: .quarter(number, year: .number(year), nil), end: quarter.end)
    }
    guard let day = dayNumber(at: index), day.end == index + 2, (1...31).contains(day.value),
      isTemporal(before(index - 1)?.word), closesPhrase(at: day.end)
    else { return nil }
    return DateMatch(expression: .dayOfMonth(day.value), end: day.end)
  }

  /// Whether no noun follows that the words before would belong to.
  private func closesPhrase(at index: Int) -> Bool {
    guard let next = atom(index) else { return true }
    switch next.kind {
    case .comma, .period, .stop: return true
    default: return false
    }
  }

  /// `the last five years`, `the next few weeks`
  private func stretch(at index: Int, sign: Int) -> DateMatch? {
    let count: DateCount
    switch atom(index + 1) {
    case let atom? where atom.isNumber:
      guard let number = atom.number(digits: 1...3), number > 0 else { return nil }
      count = .exactly(number)
    case let atom?:
      switch atom.word {
      case .cardinal(let number)?: count = .exactly(number)
      case .few?: count = .some
      case .unit(_, isPlural: true)?:
        return unitStretch(.some, at: index + 1, sign: sign)
      default: return nil
      }
    case nil: return nil
    }
    return unitStretch(count, at: index + 2, sign: sign)
  }

  private func unitStretch(_ count: DateCount, at index: Int, sign: Int) -> DateMatch? {
    guard case .unit(let unit, _)? = word(index), unit != .weekend, unit != .season else {
      return nil
    }
    return DateMatch(expression: .stretch(count, unit, sign: sign), end: index + 1)
  }

  /// `the past week`, `the last decade`, `the last weekend`
  private func singularStretch(at index: Int, _ sign: Int) -> DateMatch? {
    switch word(index + 1) {
    case .unit(.weekend, isPlural: false)?:
      DateMatch(expression: .weekend(.last), end: index + 2)
    case .unit(.quarter, isPlural: false)?:
      DateMatch(expression: .quarter(nil, year: .open, .last), end: index + 2)
    case .unit(.day, _)?: nil
    case .unit(.season, isPlural: false)?:
      DateMatch(expression: .relative(.season, sign), end: index + 2)
    case .unit(let unit, isPlural: false)?:
      DateMatch(expression: .stretch(.exactly(1), unit, sign: sign), end: index + 2)
    default: nil
    }
  }

  /// `the next day`, `the coming week`
  private func nextFromAnchor(at index: Int) -> DateMatch? {
    let isComing = atoms[index].word == .coming
    switch word(index + 1) {
    case .dayPart? where !isComing:
      return DateMatch(expression: .fromAnchor(.exactly(1), .day, sign: 1), end: index + 2)
    case .unit(.season, isPlural: false)?:
      return DateMatch(expression: .relative(.season, 1), end: index + 2)
    case .unit(.weekend, isPlural: false)?:
      return DateMatch(expression: .weekend(.next), end: index + 2)
    case .unit(let unit, isPlural: false)?:
      let expression: DateExpression =
        isComing ? .relative(unit, 1) : .fromAnchor(.exactly(1), unit, sign: 1)
      return DateMatch(expression: expression, end: index + 2)
    default: return nil
    }
  }

  /// `the day before`, at the end of a clause.
  private func dayBefore(_ unit: DateUnit, at index: Int) -> DateMatch? {
    guard unit == .day || unit == .week || unit == .month || unit == .year,
      word(index + 1) == .before, closesPhrase(at: index + 2)
    else { return nil }
    return DateMatch(expression: .fromAnchor(.exactly(1), unit, sign: -1), end: index + 2)
  }

  /// `the week of October 21`
  private func weekOf(at index: Int) -> DateMatch? {
    guard let next = skip(.of, at: index + 1), atom(next) != nil, let day = single(at: next),
      case .day = day.expression
    else { return nil }
    return DateMatch(expression: .week(of: day.expression), end: day.end)
  }

  /// `year end`, `year-end`, behind a preposition
  func yearEnd(at start: Int) -> DateMatch? {
    let end = optional(.dash, at: start + 1)
    guard word(end) == .end, closesPhrase(at: end + 1) else { return nil }
    return DateMatch(expression: .part(.end, .relative(.year, 0)), end: end + 1)
  }

  /// `the end of the month`, `the middle of December`, `the beginning of this year`
  private func edge(_ word: DateWord, at index: Int) -> DateMatch? {
    guard let next = skip(.of, at: index + 1), atom(next) != nil else { return nil }
    let part: DatePart = word == .beginning ? .beginning : word == .middle ? .middle : .end
    if let noun = skip(.the, at: next), case .unit(let unit, isPlural: false)? = self.word(noun),
      unit != .day, unit != .weekend, unit != .season
    {
      let whole: DateExpression =
        unit == .quarter ? .quarter(nil, year: .open, .this) : .relative(unit, 0)
      return DateMatch(expression: .part(part, whole), end: noun + 1)
    }
    guard let match = single(at: next) else { return nil }
    switch match.expression {
    case .month, .year, .relative(.month, _), .relative(.year, _), .relative(.week, _), .years,
      .season, .quarter:
      return DateMatch(expression: .part(part, match.expression), end: match.end)
    default: return nil
    }
  }

  /// A season without an article: behind a preposition, or with its year.
  func bareSeason(at start: Int) -> DateMatch? {
    guard case .season(let season)? = atoms[start].word else { return nil }
    let year = trailingYear(at: start + 1)
    if year.value != .open {
      return DateMatch(
        expression: seasonExpression(season, year.value), end: seasonEnd(year.value, year.end))
    }
    switch before(start)?.word {
    case .upTo? where atoms[start].span.length == 4: return nil  // to fall
    case .preposition?, .by?, .upTo?, .before?, .of?, .early?, .mid?, .late?: break
    default: return nil
    }
    guard closesSeason(at: start + 1) else { return nil }
    return DateMatch(expression: .season(season, year: .open, nil), end: start + 1)
  }

  private func articledSeason(_ season: Season, at index: Int) -> DateMatch? {
    let year = trailingYear(at: index + 1)
    if year.value != .open {
      return DateMatch(
        expression: seasonExpression(season, year.value), end: seasonEnd(year.value, year.end))
    }
    guard closesSeason(at: index + 1), isTemporal(before(index - 1)?.word) || season != .autumn
    else { return nil }
    return DateMatch(expression: .season(season, year: .open, nil), end: index + 1)
  }

  private func seasonExpression(_ season: Season, _ year: YearReference) -> DateExpression {
    // The winter of 2020 is taken for the one that starts in it.
    guard season == .winter, case .number(let number) = year else {
      return .season(season, year: year, nil)
    }
    return .season(season, year: .number(number + 1), nil)
  }

  /// Takes the second year of `winter of 2006–2007` in.
  private func seasonEnd(_ year: YearReference, _ end: Int) -> Int {
    guard case .number(let number) = year, let dash = atom(end), dash.kind == .dash,
      let second = atom(end + 1)?.number(digits: 2...4),
      second == number + 1 || second == (number + 1) % 100
    else { return end }
    return end + 2
  }

  /// Whether a season is not the first part of a name (`summer classes`, `the fall of Mosul`).
  private func closesSeason(at index: Int) -> Bool {
    guard let next = atom(index) else { return true }
    switch next.kind {
    case .word(.of?): return false
    case .word(nil): return next.key.map(TenseLexicon.shared.isFunctionWord) ?? false
    case .word: return true
    case .apostrophe, .dash: return false
    default: return true
    }
  }

  /// `third quarter`, `the third-quarter`, `third quarter of 2019`
  func quarter(at start: Int) -> DateMatch? {
    guard case .ordinal(let number)? = word(start) ?? atoms.word(at: start), number <= 4 else {
      return nil
    }
    let noun = optional(.dash, at: start + 1)
    guard word(noun) == .unit(.quarter, isPlural: false) else { return nil }
    let year = trailingYear(at: noun + 1)
    if year.value == .open, word(noun + 1) == .of || word(noun + 1) == nil && before(start) == nil {
      return nil
    }
    return DateMatch(
      expression: .quarter(number, year: year.value, nil), end: year.end)
  }

  /// `fiscal 1989`, `fiscal year 1989`
  func fiscalYear(at start: Int) -> DateMatch? {
    let next = skip(.unit(.year, isPlural: false), at: start + 1) ?? start + 1
    guard let year = atom(next)?.number(digits: 4...4), (1900...2099).contains(year) else {
      return nil
    }
    return DateMatch(expression: .year(.number(year)), end: next + 1)
  }
}

extension [DateAtom] {
  /// The lexicon's word at an index, also at the start of a paragraph.
  fileprivate func word(at index: Int) -> DateWord? {
    index < count ? self[index].word : nil
  }
}

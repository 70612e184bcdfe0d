/// Parts of a month or a year that are counted: `the first Monday of May`, `Q3 2018`.
extension DateGrammar {
  /// `the first Monday of May`, `the last weekend of July`
  func ordinalPart(at start: Int) -> DateMatch? {
    let number: Int
    switch word(start + 1) {
    case .ordinal(let given)? where given <= 5: number = given
    case .direction(.last)?: number = -1
    default: return nil
    }
    let part: OrdinalPart
    switch word(start + 2) {
    case .weekday(let day, isAbbreviated: false)?: part = .weekday(day)
    case .unit(.weekend, isPlural: false)?: part = .weekend
    case .unit(.week, isPlural: false)?: part = .week
    default: return nil
    }
    guard word(start + 3) == .of || word(start + 3) == .preposition, atom(start + 4) != nil,
      let month = single(at: start + 4), case .month = month.expression
    else { return nil }
    return DateMatch(
      expression: .ordinal(number, part, month: month.expression), end: month.end)
  }

  /// `Q3 2018`, `Q3`
  func shortQuarter(at start: Int) -> DateMatch? {
    guard atoms[start].isCapitalized, isGlued(start + 1),
      let number = atom(start + 1)?.number(digits: 1...1), (1...4).contains(number),
      !goesOnAsNumber(start + 2), before(start)?.kind != .dash
    else { return nil }
    let year = trailingYear(at: start + 2)
    return DateMatch(expression: .quarter(number, year: year.value, nil), end: year.end)
  }
}

/// Holidays that fall on a day of the calendar.
extension DateGrammar {
  /// `Christmas Day`, `New Year's Eve`, `this Thanksgiving`; without `Day` only where no noun
  /// follows that it would describe.
  func holiday(at start: Int) -> DateMatch? {
    guard atoms[start].isCapitalized else { return nil }
    var next = start + 1
    var holiday: Holiday
    switch atoms[start].word {
    case .christmas?: holiday = .christmasDay
    case .thanksgiving?: holiday = .thanksgiving
    case .newYear? where word(next) == .unit(.year, isPlural: false) && isPossessive(next + 1):
      holiday = .newYearsDay
      next += 3
    default: return nil
    }
    switch word(next) {
    case .unit(.day, isPlural: false)?: next += 1
    case .eve?:
      guard let eve = holiday.eve else { return nil }
      holiday = eve
      next += 1
    default:
      guard holiday != .newYearsDay, isTemporal(before(start)?.word), endsNounPhrase(at: next)
      else { return nil }
    }
    let year = trailingYear(at: next)
    return DateMatch(expression: .holiday(holiday, year: year.value), end: year.end)
  }

  /// Whether a mark, a function word or the end follows.
  private func endsNounPhrase(at index: Int) -> Bool {
    guard let next = atom(index) else { return true }
    switch next.kind {
    case .word: return next.key.map(TenseLexicon.shared.isFunctionWord) ?? false
    case .apostrophe, .dash: return false
    default: return true
    }
  }
}

internal import TextModel

/// Decades and centuries: `the 1990s`, `'90s`, `19th century`.
extension DateGrammar {
  /// `1990s`, `'90s`, `sixties`
  func decade(at start: Int) -> DateMatch? {
    if case .decade(let first)? = atoms[start].word {
      switch before(start)?.word {
      case .the?, .early?, .mid?, .late?:
        return DateMatch(expression: .years(first, first + 9), end: start + 1)
      default: return nil
      }
    }
    let isShort = atoms[start].kind == .apostrophe
    let index = isShort ? start + 1 : start
    guard index < atoms.count, let (end, number) = plural(at: index, isShort: isShort) else {
      return nil
    }
    if isShort { return years(1900 + number + (number < 20 ? 100 : 0), 10, end) }
    return number % 100 == 0 && number < 2000 ? years(number, 100, end) : years(number, 10, end)
  }

  private func years(_ first: Int, _ count: Int, _ end: Int) -> DateMatch {
    DateMatch(expression: .years(first, first + count - 1), end: end)
  }

  /// A number that ends in 0 with an `s`.
  private func plural(at index: Int, isShort: Bool) -> (end: Int, number: Int)? {
    guard let number = atoms[index].number(digits: isShort ? 2...2 : 4...4), number % 10 == 0,
      isShort || (1000...2099).contains(number)
    else { return nil }
    var end = index + 1
    if atom(end)?.kind == .apostrophe, isGlued(end) { end += 1 }
    guard word(end) == .letterS, isGlued(end) || isShort else { return nil }
    return (end + 1, number)
  }

  /// `20th century`, `nineteenth century`
  func century(at start: Int) -> DateMatch? {
    let number: Int
    var next: Int
    if case .ordinal(let ordinal)? = atoms[start].word {
      (number, next) = (ordinal, start + 1)
    } else if let day = dayNumber(at: start), day.end == start + 2 {
      (number, next) = (day.value, day.end)
    } else {
      return nil
    }
    guard word(next) == .unit(.century, isPlural: false), (2...21).contains(number) else {
      return nil
    }
    return DateMatch(expression: .years((number - 1) * 100 + 1, number * 100), end: next + 1)
  }
}

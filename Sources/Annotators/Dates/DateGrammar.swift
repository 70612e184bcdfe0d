internal import TextModel

/// Reads dates off a row of atoms: recursive descent, every production looks a bounded number of
/// atoms ahead, so that reading a text is linear.
///
/// Each production takes the index where it starts and gives the expression with the index after
/// it, or nil. The spans follow the annotation rules: `the 1990s` with its article, `on Friday`
/// without its preposition, `Tuesday night` without the part of the day.
struct DateGrammar {
  let atoms: [DateAtom]

  /// The longest date that starts at an index.
  func match(at start: Int) -> DateMatch? {
    switch atoms[start].kind {
    case .word(nil), .dash, .comma, .period, .slash, .stop, .currency, .quotationMark, .mark:
      return nil
    default: break
    }
    return betweenRange(at: start) ?? openRange(at: start) ?? approximated(at: start)
  }

  // MARK: - Looking at atoms

  /// The atom at an index when it goes on in the same paragraph; nil behind the end.
  func atom(_ index: Int) -> DateAtom? {
    guard index < atoms.count, !atoms[index].startsParagraph else { return nil }
    return atoms[index]
  }

  /// The lexicon's word at an index.
  func word(_ index: Int) -> DateWord? { atom(index)?.word }

  /// The index after a word, or nil when another stands there.
  func skip(_ sought: DateWord, at index: Int) -> Int? {
    word(index) == sought ? index + 1 : nil
  }

  /// The index after an atom of that kind, or `index` itself when there is none.
  func optional(_ kind: DateAtom.Kind, at index: Int) -> Int {
    atom(index)?.kind == kind ? index + 1 : index
  }

  /// What stands before an index, in the same paragraph.
  func before(_ index: Int) -> DateAtom? {
    index > 0 && !atoms[index].startsParagraph ? atoms[index - 1] : nil
  }

  /// Whether the atom at an index follows without a space.
  func isGlued(_ index: Int) -> Bool {
    atom(index).map { !$0.hasSpaceBefore } ?? false
  }

  // MARK: - Ranges and approximations

  /// `between 3 and 5 May`, `between 2012 and 2014`
  private func betweenRange(at start: Int) -> DateMatch? {
    guard atoms[start].word == .between else { return nil }
    let first = start + 1
    if let days = dayRange(at: first, joinedBy: [.and]) { return days }
    guard let from = single(at: first), let joint = skip(.and, at: from.end),
      let to = single(at: joint), let range = range(from.expression, to.expression)
    else { return nil }
    return DateMatch(expression: range, end: to.end)
  }

  /// `2015 to 2017`, `January 23 - March 9 2014`, `Wednesday through Friday`
  private func openRange(at start: Int) -> DateMatch? {
    if let days = dayRange(at: start, joinedBy: [.upTo]) { return days }
    guard let from = single(at: start), let joint = rangeJoint(at: from.end),
      atom(joint) != nil, let to = single(at: joint),
      let range = range(from.expression, to.expression)
    else { return nil }
    return DateMatch(expression: range, end: to.end)
  }

  /// The index after `to`, `through` or a dash.
  func rangeJoint(at index: Int) -> Int? {
    if let next = skip(.upTo, at: index) { return next }
    return atom(index)?.kind == .dash ? index + 1 : nil
  }

  /// A range of two expressions of one kind, or nil when they make none.
  private func range(_ from: DateExpression, _ to: DateExpression) -> DateExpression? {
    switch (from, to) {
    case (.year(.number(let first)), .year(.number(let last))):
      first < last ? .range(from, to) : nil
    case (.weekday, .weekday), (.month, .month), (.day, .day), (.month, .day), (.day, .month),
      (.season, .season):
      .range(from, to)
    case (.years(let first, _), .years(_, let last)): first < last ? .years(first, last) : nil
    default: nil
    }
  }

  /// `around 1970`, `about two months ago`, or a date without such a word.
  private func approximated(at start: Int) -> DateMatch? {
    guard atoms[start].word == .about else { return single(at: start) }
    let next = start + 1
    guard atom(next) != nil else { return nil }
    let match = openRange(at: next) ?? single(at: next)
    guard let match else { return nil }
    switch match.expression {
    case .year(.number), .years, .ago, .month, .range, .fromAnchor:
      return DateMatch(expression: .approximate(match.expression), end: match.end)
    default: return nil
    }
  }

  /// A date that is no range.
  func single(at start: Int) -> DateMatch? {
    guard start < atoms.count else { return nil }
    switch atoms[start].kind {
    case .number: return numeric(at: start)
    case .apostrophe: return decade(at: start)
    case .word(let word?): return worded(word, at: start)
    default: return nil
    }
  }

  /// A date that starts with a word of the lexicon.
  private func worded(_ word: DateWord, at start: Int) -> DateMatch? {
    switch word {
    case .month: monthFirst(at: start)
    case .weekday: weekday(at: start)
    case .season: bareSeason(at: start)
    case .deictic, .tonight: deictic(at: start)
    case .direction, .past, .coming, .previous, .following, .same, .current:
      directed(at: start)
    case .early, .mid, .late, .earlier, .later: partial(at: start)
    case .the: ordinalPart(at: start) ?? articled(at: start)
    case .letterQ: shortQuarter(at: start)
    case .cardinal, .few, .couple, .many, .indefinite: counted(at: start)
    case .decade: decade(at: start)
    case .ordinal: quarter(at: start) ?? century(at: start)
    case .fiscal: fiscalYear(at: start)
    case .christmas, .newYear, .thanksgiving: holiday(at: start)
    case .unit(.year, isPlural: false): yearEnd(at: start)
    default: nil
    }
  }
}

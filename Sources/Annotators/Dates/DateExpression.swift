/// Which year an expression names.
enum YearReference: Equatable {
  /// It names none.
  case open
  /// `2019`
  case number(Int)
  /// `last year` is -1.
  case relative(Int)
}

/// What the words of a date say, before it is known when they were written.
indirect enum DateExpression: Equatable {
  /// `8 July`, `July 8, 2019`
  case day(year: YearReference, month: Int, day: Int)
  /// `July`, `last July`, `July 2019`
  case month(year: YearReference, month: Int, DateDirection?)
  /// `2019`, `last year`
  case year(YearReference)
  /// `1980`, first to last year: decades and centuries
  case years(Int, Int)
  /// `Friday`, `last Friday`
  case weekday(Int, DateDirection?)
  /// `yesterday`, `last week`, `this month`: so many units after the present one
  case relative(DateUnit, Int)
  /// `the weekend`, `last weekend`
  case weekend(DateDirection?)
  case season(Season, year: YearReference, DateDirection?)
  case quarter(Int?, year: YearReference, DateDirection?)
  /// `three years ago`: counted from publication; the sign says in which direction.
  case ago(DateCount, DateUnit, sign: Int)
  /// `three days later`: counted from the date before in the text.
  case fromAnchor(DateCount, DateUnit, sign: Int)
  /// `that day`, `the same week`
  case sameAsAnchor(DateUnit)
  /// `the last five years`
  case stretch(DateCount, DateUnit, sign: Int)
  /// `the 20th`
  case dayOfMonth(Int)
  /// `early February`
  case part(DatePart, DateExpression)
  /// `around 1970`
  case approximate(DateExpression)
  case range(DateExpression, DateExpression)
  /// `the first Monday of May`, `the last weekend of July`: -1 is the last; a week's days are not
  /// sure.
  case ordinal(Int, OrdinalPart, month: DateExpression)
  /// `the week of October 21`
  case week(of: DateExpression)
  case holiday(Holiday, year: YearReference)
  /// A day that no calendar has, `31 February`: recognised, so that no part of it is taken for a
  /// date.
  case impossible
}

extension DateExpression {
  /// Whether it is a day with its month.
  var isWrittenDay: Bool {
    if case .day = self { true } else { false }
  }

  /// Whether it is a day counted from that of speaking: `today`, `last night`.
  var isDeictic: Bool {
    if case .relative(.day, _) = self { true } else { false }
  }
}

/// What is counted in a month.
enum OrdinalPart: Equatable {
  case weekday(Int)
  case weekend
  case week
}

/// Where an expression was found.
struct DateMatch {
  /// What it says.
  var expression: DateExpression
  /// The index after its last atom.
  var end: Int
}

/// A length of calendar time.
enum DateUnit: Equatable {
  case day
  case week
  case weekend
  case month
  case quarter
  case year
  case decade
  case century
  /// The year of a sport or of the theatre.
  case season
}

/// A quarter of the year by its weather, of the northern half of the world.
enum Season: Int {
  case winter
  case spring
  case summer
  case autumn

  /// The first of its three months; winter starts in the December before its year.
  var firstMonth: Int { self == .winter ? 12 : rawValue * 3 }
}

/// Which of the periods of one kind is meant, seen from the day of publication.
enum DateDirection {
  case last
  case this
  case next
}

/// A piece of a longer period.
enum DatePart {
  /// `early`
  case early
  /// `mid-`, `the middle of`
  case middle
  /// `late`
  case late
  /// `the beginning of`
  case beginning
  /// `the end of`
  case end
  /// `earlier this year`: some part of it.
  case some
}

/// A holiday of the civil calendar.
enum Holiday: Equatable {
  case newYearsDay
  case newYearsEve
  case christmasEve
  case christmasDay
  /// Of the United States: the fourth Thursday of November.
  case thanksgiving

  /// The evening before, when it has a name.
  var eve: Holiday? {
    switch self {
    case .newYearsDay: .newYearsEve
    case .christmasDay: .christmasEve
    default: nil
    }
  }
}

/// How many units.
enum DateCount: Equatable {
  case exactly(Int)
  /// `a few`, `several`
  case some
  /// `many`
  case many
}

/// What a word means to the date grammar.
enum DateWord: Equatable {
  case month(Int, isAbbreviated: Bool)
  case weekday(Int, isAbbreviated: Bool)
  case unit(DateUnit, isPlural: Bool)
  case season(Season)
  /// `morning`, `night`
  case dayPart
  /// `yesterday` is -1.
  case deictic(Int)
  case tonight
  /// `last`, `next`, `this`
  case direction(DateDirection)
  /// `past`, after `this` or `the`
  case past
  /// `coming`, `upcoming`, after `this` or `the`
  case coming
  case previous
  case following
  /// `that`, `same`
  case same
  case current
  case early
  case mid
  case late
  case earlier
  case later
  case beginning
  case middle
  case end
  /// `two`
  case cardinal(Int)
  /// `third`
  case ordinal(Int)
  /// `st`, `nd`, `rd`, `th` behind a digit
  case ordinalEnding
  case few
  case couple
  case many
  case ago
  case before
  /// `sixties`
  case decade(Int)
  case the
  case indefinite
  case of
  case and
  /// `to`, `through`, `until`
  case upTo
  case between
  /// `about`, `around`
  case about
  /// `in`, `since`, `on` and others that come before a date
  case preposition
  case on
  case by
  /// `every`, `each`
  case every
  case letterS
  /// `utc`, `hours`, `people`: what makes the number in front no year
  case counted
  /// `bc`, `bce`
  case beforeChrist
  case letterB
  case letterQ
  /// `bloody`, `black`: makes a weekday a name
  case namesWeekday
  /// `resolution`, `flight`: makes the number behind no year
  case numbered
  case fiscal
  case newYear
  case christmas
  case thanksgiving
  case eve
}

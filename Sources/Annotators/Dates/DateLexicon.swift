/// The words of the date grammar.
struct DateLexicon: Sendable {
  /// The one lexicon.
  static let shared = DateLexicon()

  private var words: [WordKey: DateWord] = [:]

  /// What a word means, nil when the grammar does not know it.
  subscript(_ key: WordKey) -> DateWord? { words[key] }

  private init() {
    addCalendar()
    addUnits()
    addNumbers()
    addDirections()
    addFunctionWords()
    addNameWords()
  }

  private mutating func add(_ text: String, _ word: DateWord) {
    for part in text.split(separator: " ") {
      if let key = WordKey(part.utf8) { words[key] = word }
    }
  }

  private mutating func addCalendar() {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let shortMonths = [
      "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec",
    ]
    for (index, name) in months.enumerated() {
      add(shortMonths[index], .month(index + 1, isAbbreviated: true))
      add(name, .month(index + 1, isAbbreviated: false))
    }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    let shortDays = ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"]
    for (index, name) in days.enumerated() {
      add(shortDays[index], .weekday(index + 1, isAbbreviated: true))
      add(name, .weekday(index + 1, isAbbreviated: false))
    }
    add("winter wintertime", .season(.winter))
    add("spring springtime", .season(.spring))
    add("summer summertime", .season(.summer))
    add("autumn fall", .season(.autumn))
    add("christmas", .christmas)
    add("thanksgiving", .thanksgiving)
    add("eve", .eve)
  }

  private mutating func addUnits() {
    let units: [(String, String, DateUnit)] = [
      ("day date", "days", .day), ("week", "weeks", .week), ("weekend", "weekends", .weekend),
      ("month", "months", .month), ("quarter", "quarters", .quarter), ("year", "years", .year),
      ("decade", "decades", .decade), ("century", "centuries", .century),
      ("season", "seasons", .season),
    ]
    for (singular, plural, unit) in units {
      add(singular, .unit(unit, isPlural: false))
      add(plural, .unit(unit, isPlural: true))
    }
    add("morning afternoon evening night", .dayPart)
  }

  private mutating func addNumbers() {
    let cardinals =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
      + "sixteen seventeen eighteen nineteen twenty"
    for (index, name) in cardinals.split(separator: " ").enumerated() {
      add(String(name), .cardinal(index + 1))
    }
    for (index, name) in ["thirty", "forty", "fifty", "sixty"].enumerated() {
      add(name, .cardinal(30 + index * 10))
    }
    let ordinals =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
      + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    for (index, name) in ordinals.split(separator: " ").enumerated() {
      add(String(name), .ordinal(index + 1))
    }
    let decades = "twenties thirties forties fifties sixties seventies eighties nineties"
    for (index, name) in decades.split(separator: " ").enumerated() {
      add(String(name), .decade(1920 + index * 10))
    }
    add("st nd rd th", .ordinalEnding)
    add("few several", .few)
    add("couple", .couple)
    add("many", .many)
  }

  private mutating func addDirections() {
    add("yesterday", .deictic(-1))
    add("today", .deictic(0))
    add("tomorrow", .deictic(1))
    add("tonight", .tonight)
    add("last", .direction(.last))
    add("this", .direction(.this))
    add("next", .direction(.next))
    add("past", .past)
    add("coming upcoming forthcoming", .coming)
    add("previous preceding", .previous)
    add("following", .following)
    add("that same", .same)
    add("current", .current)
    add("early", .early)
    add("mid", .mid)
    add("late", .late)
    add("earlier", .earlier)
    add("later", .later)
    add("beginning start", .beginning)
    add("middle", .middle)
    add("end", .end)
    add("ago", .ago)
    add("before", .before)
  }

  private mutating func addFunctionWords() {
    add("the", .the)
    add("a an", .indefinite)
    add("of", .of)
    add("and", .and)
    add("to through thru until till", .upTo)
    add("between", .between)
    add("about around roughly approximately circa nearly almost", .about)
    add("in since during after from within throughout over for at", .preposition)
    add("on", .on)
    add("by", .by)
    add("every each any", .every)
    add("s", .letterS)
    add("b", .letterB)
    add("q", .letterQ)
    add("bc bce", .beforeChrist)
    add("fiscal", .fiscal)
    add("new", .newYear)
  }

  private mutating func addNameWords() {
    add(
      "utc gmt hours hrs est edt cet bst pst pdt people metres meters metre meter miles mile "
        + "kilometres kilometers km kg tonnes tons dollars euros pounds troops soldiers words "
        + "votes homes houses families workers employees passengers jobs points acres hectares "
        + "feet square cases deaths victims civilians refugees migrants men women children "
        + "members delegates percent square gmt am pm",
      .counted)
    add(
      "bloody black good super holy palm ash easter cyber fat ruby giving whit shrove maundy "
        + "freaky casual",
      .namesWeekday)
    add(
      "resolution resolutions flight number no room route highway section article act boeing "
        + "chapter page line lot case",
      .numbered)
  }
}

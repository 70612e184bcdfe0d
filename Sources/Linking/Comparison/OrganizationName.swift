import TextModel

/// The name of an organization, taken apart: words that tell organizations apart, words that say
/// what kind it is, and its initials.
struct OrganizationName: Hashable, Sendable {
  /// How much a word tells.
  enum Weight: Sendable {
    /// A legal form or an empty word (`Group`, `Ltd`): it may be left out.
    case filler
    /// What kind of organization it is (`ministry`, `university`), or a word many bear.
    case kind
    /// What tells it from others.
    case telling
  }

  /// A word that counts.
  struct Word: Hashable, Sendable {
    var word: NameWord
    var weight: Weight
    /// Its key: one spelling for variants, countries for their adjectives.
    var key: String
  }

  /// The words that count, in the order of the name.
  var words: [Word] = []
  /// The whole name in folded letters.
  let key: String
  /// The letters of the name when it is an acronym, else nil.
  let acronym: String?
  /// The first letters of its words, in the ways that acronyms are made.
  let initials: Set<String>

  /// Takes a name apart. Complexity: O(n).
  init(_ name: String) {
    let name = Self.withoutBrackets(name)
    let all = Self.joiningLetters(NameWord.words(of: name))
    key = all.map(\.text).joined(separator: " ")
    acronym = Self.acronym(all)
    initials = Self.initials(all)
    for word in all {
      let text = Self.spellings[word.text] ?? word.text
      if Self.small.contains(text) || text.isEmpty { continue }
      let country = Nationality(text)?.country
      var weight = Weight.telling
      if Self.fillers.contains(text) { weight = .filler }
      if Self.kinds.contains(text) { weight = .kind }
      words.append(
        Word(word: word, weight: weight, key: country.map { "country " + $0 } ?? text))
    }
    if let short = acronym, words.count > 1 {
      words = [
        Word(
          word: NameWord(text: short, longText: short), weight: .telling, key: short)
      ]
    }
    // A name of empty words alone (`The Company`) is told by them.
    if !words.contains(where: { $0.weight != .filler }) {
      for index in words.indices { words[index].weight = .kind }
    }
  }

  /// `Name (NAME)` without the brackets.
  private static func withoutBrackets(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), open != name.startIndex else { return name }
    return String(name[..<open])
  }

  /// The words with letters in a row as one word: `F.C.` is `fc`.
  private static func joiningLetters(_ words: [NameWord]) -> [NameWord] {
    var joined: [NameWord] = []
    var run = 0
    for word in words {
      let isLetter = word.isInitial && word.isCapital
      if isLetter, run > 0 {
        joined[joined.count - 1].text += word.text
        joined[joined.count - 1].longText += word.longText
        joined[joined.count - 1].isAllCapitals = true
      } else {
        joined.append(word)
      }
      run = isLetter ? run + 1 : 0
    }
    return joined
  }

  /// The acronym that a name is: `UN`, `U.N.`, `NATO`.
  private static func acronym(_ words: [NameWord]) -> String? {
    let words = words.filter { $0.text != "the" }
    if words.count > 1, words.allSatisfy({ $0.text.count == 1 }) {
      return words.map(\.text).joined()
    }
    guard words.count == 1, let word = words.first, word.isAllCapitals,
      (2...7).contains(word.text.utf8.count), word.text.allSatisfy(\.isLetter)
    else { return nil }
    return word.text
  }

  private static func initials(_ words: [NameWord]) -> Set<String> {
    guard words.count > 1 else { return [] }
    var found: Set<String> = []
    for keepsSmall in [false, true] {
      for keepsBound in [false, true] {
        for keepsForms in [false, true] {
          var letters = ""
          for (index, word) in words.enumerated() {
            if !keepsSmall, small.contains(word.text) { continue }
            if keepsSmall, word.text == "the", index == 0 { continue }
            if !keepsBound, index > 0, words[index - 1].isBound { continue }
            if !keepsForms, legalForms.contains(word.text) { continue }
            if word.isAllCapitals, word.text.utf8.count < 4 {
              letters += word.text
            } else {
              letters += word.text.prefix(1)
            }
          }
          if letters.utf8.count > 1 { found.insert(letters) }
        }
      }
    }
    return found
  }

  static func list(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  static let small = list(
    "the of for and in on to at de la du des del der die das le les et y und e a an von")
  static let legalForms = list(
    """
    inc incorporated corp corporation ltd limited llc llp plc co company gmbh ag kg sa sas sarl nv \
    bv ab as oy oyj spa srl se kk pty pte ooo oao zao pao pjsc ojsc cjsc jsc ao tov pat too sro \
    doo ad bhd tbk lp kgaa ev
    """)
  private static let fillers = legalForms.union(
    list(
      """
      group holding holdings organization organisation international motor motors technologies \
      industries enterprises worldwide global agency newspaper magazine website outlet newswire \
      fc cf sc afc club movement network pmc broadcaster publishing brothers communications
      """))
  private static let kinds = list(
    """
    ministry department bureau office commission committee council court university college \
    institute school academy hospital bank police army navy force forces brigade regiment division \
    battalion corps unit party union federation association society foundation fund trust center \
    service services administration authority board assembly parliament congress senate government \
    republic news press media radio television tv times post daily journal herald tribune church \
    museum library airlines airways railways energy oil gas power national state central federal \
    new united people democratic front liberation committee defense interior justice finance \
    education health foreign affairs security intelligence human rights watch team research \
    laboratory company records sports capital insurance systems
    """
  ).subtracting(fillers)

  private static let spellings: [String: String] = [
    "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
    "dept": "department", "univ": "university", "intl": "international", "natl": "national",
    "min": "ministry", "assn": "association", "govt": "government", "comm": "commission",
    "bros": "brothers", "sci": "science", "cie": "company", "us": "american", "usa": "american",
    "uk": "british", "eu": "european", "cooperation": "co", "theatre": "theater",
    "programme": "program", "rights": "rights", "saint": "st", "first": "1st", "second": "2nd",
    "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th", "ministries": "ministry",
    "russia": "russian", "ukraine": "ukrainian", "belarus": "belarusian", "poland": "polish",
    "germany": "german", "france": "french", "britain": "british", "england": "english",
    "china": "chinese", "japan": "japanese", "india": "indian", "israel": "israeli",
    "iran": "iranian", "iraq": "iraqi", "syria": "syrian", "turkey": "turkish",
    "turkiye": "turkish", "egypt": "egyptian", "spain": "spanish", "italy": "italian",
    "mexico": "mexican", "brazil": "brazilian", "canada": "canadian", "america": "american",
    "australia": "australian", "pakistan": "pakistani", "afghanistan": "afghan",
    "greece": "greek", "georgia": "georgian", "armenia": "armenian", "serbia": "serbian",
    "bulgaria": "bulgarian", "romania": "romanian", "hungary": "hungarian", "europe": "european",
    "sweden": "swedish", "norway": "norwegian", "denmark": "danish", "finland": "finnish",
    "lebanon": "lebanese", "libya": "libyan", "kenya": "kenyan", "nigeria": "nigerian",
    "cuba": "cuban", "vietnam": "vietnamese", "lithuania": "lithuanian", "latvia": "latvian",
    "estonia": "estonian", "moldova": "moldovan", "kazakhstan": "kazakh",
  ]

  /// Organizations that have several names no rule leads to: the folded names of one in a line.
  static let aliases: [String: Int] = {
    var table: [String: Int] = [:]
    for (number, line) in aliasLines.split(separator: "\n").enumerated() {
      for name in line.split(separator: "|") {
        table[name.trimmingPrefix(" ").split(separator: " ").joined(separator: " ")] = number
      }
    }
    return table
  }()

  private static let aliasLines = """
    islamic state|isis|isil|daesh|is|islamic state of iraq and syria|islamic state of iraq and the levant|islamic state in iraq and the levant|islamic state group
    al qaeda|al qaida|alqaeda|al qaeda network
    doctors without borders|medecins sans frontieres|msf
    reporters without borders|reporters sans frontieres|rsf
    kgb|committee for state security|komitet gosudarstvennoy bezopasnosti
    fsb|federal security service|federalnaya sluzhba bezopasnosti
    sbu|security service of ukraine|ukrainian security service
    gru|main intelligence directorate
    gur|hur|defence intelligence of ukraine|main directorate of intelligence
    irgc|revolutionary guards|islamic revolutionary guard corps|revolutionary guard|iranian revolutionary guard|iranian revolutionary guards
    farc|revolutionary armed forces of colombia
    pkk|kurdistan workers party
    eta|euskadi ta askatasuna|basque homeland and liberty
    gop|republican party
    afd|alternative for germany|alternative fur deutschland|alternative fuer deutschland
    cdu|christian democratic union
    spd|social democratic party of germany
    idf|israel defense forces|israeli defense forces|israeli army
    plo|palestine liberation organization
    mi5|security service
    mi6|secret intelligence service|sis
    opec|organization of the petroleum exporting countries
    who|world health organization
    icrc|international committee of the red cross
    fifa|federation internationale de football association
    uefa|union of european football associations
    nato|north atlantic treaty organization|otan
    un|united nations|u n|uno|onu|oon
    eu|european union|e u
    osce|organization for security and co operation in europe
    unicef|united nations childrens fund
    unesco|united nations educational scientific and cultural organization
    unhcr|un refugee agency|united nations high commissioner for refugees
    iaea|international atomic energy agency|un nuclear watchdog
    icc|international criminal court
    icj|international court of justice
    cpsu|communist party of the soviet union
    ccp|cpc|communist party of china|chinese communist party
    pla|peoples liberation army|people s liberation army
    afp|agence france presse
    dpa|deutsche presse agentur
    tass|itar tass
    ria|ria novosti
    bbc|british broadcasting corporation
    cbs|cbs news
    nyt|new york times
    wapo|washington post
    wsj|wall street journal
    ft|financial times
    rfe rl|radio free europe radio liberty
    rt|russia today
    vw|volkswagen
    ge|general electric
    gm|general motors
    jp morgan|jpmorgan|jpmorgan chase|j p morgan
    fbi|federal bureau of investigation
    cia|central intelligence agency
    nsa|national security agency
    hrw|human rights watch
    """
}

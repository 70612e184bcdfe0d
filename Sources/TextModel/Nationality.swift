/// A word of nationality (`Ukrainian`, `Briton`) and the country it belongs to.
public struct Nationality: Sendable {
  /// The ISO 3166 code of the country.
  public let country: String
  /// What the country is called, in lower case, the commonest name first.
  public let countryNames: [String]

  /// The nationality that a lower-case word names, a plural `s` allowed; nil when it names none.
  public init?(_ word: String) {
    guard
      let row = Self.table[word]
        ?? (word.hasSuffix("s") ? Self.table[String(word.dropLast())] : nil)
    else { return nil }
    self = Self.rows[row].nationality
  }

  /// All words, in lower case and alphabetical order.
  public static var words: [String] { table.keys.sorted() }

  /// All names of countries that have a word here, in alphabetical order.
  public static let allCountryNames: [String] = Set(rows.flatMap(\.nationality.countryNames))
    .sorted()

  private init(country: String, countryNames: [String]) {
    self.country = country
    self.countryNames = countryNames
  }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (number, row) in rows.enumerated() {
      for word in row.words { table[word] = number }
    }
    return table
  }()

  private static let rows: [(nationality: Nationality, words: [String])] = lines.split(
    separator: "\n"
  ).compactMap { line in
    let sides = line.split(separator: ":")
    guard sides.count == 2, let code = sides[0].split(separator: " ").first else { return nil }
    let nationality = Nationality(
      country: String(code), countryNames: parts(sides[0].dropFirst(code.count)))
    return (nationality, parts(sides[1]))
  }

  private static func parts(_ list: Substring) -> [String] {
    list.split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
  }

  private static let lines = """
    AE united arab emirates: emirati
    AF afghanistan: afghan
    AL albania: albanian
    AM armenia: armenian
    AO angola: angolan
    AR argentina: argentine, argentinian
    AT austria: austrian
    AU australia: australian, aussie
    AZ azerbaijan: azerbaijani, azeri
    BA bosnia, bosnia and herzegovina: bosnian
    BB barbados: barbadian
    BD bangladesh: bangladeshi
    BE belgium: belgian
    BF burkina faso: burkinabe
    BG bulgaria: bulgarian
    BH bahrain: bahraini
    BI burundi: burundian
    BJ benin: beninese
    BO bolivia: bolivian
    BR brazil: brazilian
    BS bahamas: bahamian
    BT bhutan: bhutanese
    BW botswana: botswanan
    BY belarus: belarusian, byelorussian
    CA canada: canadian
    CD democratic republic of the congo, dr congo, congo: congolese
    CH switzerland: swiss
    CI ivory coast, cote d'ivoire: ivorian
    CL chile: chilean
    CM cameroon: cameroonian
    CN china: chinese
    CO colombia: colombian
    CR costa rica: costa rican
    CU cuba: cuban
    CY cyprus: cypriot
    CZ czech republic, czechia: czech
    DE germany: german
    DJ djibouti: djiboutian
    DK denmark: danish, dane
    DO dominican republic: dominican
    DZ algeria: algerian
    EC ecuador: ecuadorian, ecuadorean
    EE estonia: estonian
    EG egypt: egyptian
    ER eritrea: eritrean
    ES spain: spanish, spaniard
    ET ethiopia: ethiopian
    FI finland: finnish, finn
    FJ fiji: fijian
    FR france: french, frenchman, frenchmen
    GA gabon: gabonese
    GB united kingdom: british, briton
    GB england, united kingdom: english, englishman
    GB scotland, united kingdom: scottish, scot
    GB wales, united kingdom: welsh
    GE georgia: georgian
    GH ghana: ghanaian
    GM gambia: gambian
    GN guinea: guinean
    GR greece: greek
    GT guatemala: guatemalan
    GY guyana: guyanese
    HN honduras: honduran
    HR croatia: croatian, croat
    HT haiti: haitian
    HU hungary: hungarian
    ID indonesia: indonesian
    IE ireland: irish, irishman
    IL israel: israeli
    IN india: indian
    IQ iraq: iraqi
    IR iran: iranian
    IS iceland: icelandic, icelander
    IT italy: italian
    JM jamaica: jamaican
    JO jordan: jordanian
    JP japan: japanese
    KE kenya: kenyan
    KG kyrgyzstan: kyrgyz
    KH cambodia: cambodian
    KP north korea: north korean
    KR south korea: south korean
    KW kuwait: kuwaiti
    KZ kazakhstan: kazakh, kazakhstani
    LA laos: laotian, lao
    LB lebanon: lebanese
    LK sri lanka: sri lankan
    LR liberia: liberian
    LT lithuania: lithuanian
    LU luxembourg: luxembourger, luxembourgish
    LV latvia: latvian
    LY libya: libyan
    MA morocco: moroccan
    MD moldova: moldovan
    ME montenegro: montenegrin
    MG madagascar: malagasy
    MK north macedonia, macedonia: macedonian
    ML mali: malian
    MM myanmar, burma: burmese
    MN mongolia: mongolian
    MR mauritania: mauritanian
    MT malta: maltese
    MU mauritius: mauritian
    MV maldives: maldivian
    MW malawi: malawian
    MX mexico: mexican
    MY malaysia: malaysian
    MZ mozambique: mozambican
    NA namibia: namibian
    NE niger: nigerien
    NG nigeria: nigerian
    NI nicaragua: nicaraguan
    NL netherlands, holland: dutch, dutchman
    NO norway: norwegian
    NP nepal: nepali, nepalese
    NZ new zealand: new zealander, kiwi
    OM oman: omani
    PA panama: panamanian
    PE peru: peruvian
    PG papua new guinea: papuan
    PH philippines: filipino, philippine
    PK pakistan: pakistani
    PL poland: polish, pole
    PR puerto rico: puerto rican
    PS palestine: palestinian
    PT portugal: portuguese
    PY paraguay: paraguayan
    QA qatar: qatari
    RO romania: romanian
    RS serbia: serbian, serb
    RU russia: russian
    RW rwanda: rwandan
    SA saudi arabia: saudi
    SD sudan: sudanese
    SE sweden: swedish, swede
    SG singapore: singaporean
    SI slovenia: slovenian, slovene
    SK slovakia: slovak, slovakian
    SL sierra leone: sierra leonean
    SN senegal: senegalese
    SO somalia: somali
    SR suriname: surinamese
    SS south sudan: south sudanese
    SV el salvador: salvadoran
    SY syria: syrian
    TD chad: chadian
    TG togo: togolese
    TH thailand: thai
    TJ tajikistan: tajik
    TM turkmenistan: turkmen
    TN tunisia: tunisian
    TR turkey, turkiye: turkish, turk
    TT trinidad and tobago: trinidadian
    TW taiwan: taiwanese
    TZ tanzania: tanzanian
    UA ukraine: ukrainian
    UG uganda: ugandan
    US united states: american
    UY uruguay: uruguayan
    UZ uzbekistan: uzbek
    VE venezuela: venezuelan
    VN vietnam: vietnamese
    XK kosovo: kosovar, kosovan
    YE yemen: yemeni
    ZA south africa: south african
    ZM zambia: zambian
    ZW zimbabwe: zimbabwean
    """
}

/// The adjectives and nouns of nationality, and the country each belongs to.
package enum Nationalities {
  /// All words, lower case.
  package static var words: [String] { table.keys.sorted() }

  /// The ISO 3166 code of the country that the word belongs to, nil when it is none. The word is
  /// folded as in ``PlaceName``; a plural `s` may be there.
  static func country(of word: String) -> String? {
    table[word] ?? (word.hasSuffix("s") ? table[String(word.dropLast())] : nil)
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() {
        table[word.replacing("-", with: " ")] = words[0]
      }
    }
    return table
  }()

  private static let lines = """
    AE emirati
    AF afghan
    AL albanian
    AM armenian
    AO angolan
    AR argentine argentinian
    AT austrian
    AU australian aussie
    AZ azerbaijani azeri
    BA bosnian
    BB barbadian
    BD bangladeshi
    BE belgian
    BF burkinabe
    BG bulgarian
    BH bahraini
    BI burundian
    BJ beninese
    BO bolivian
    BR brazilian
    BS bahamian
    BT bhutanese
    BW botswanan
    BY belarusian byelorussian
    CA canadian
    CD congolese
    CH swiss
    CI ivorian
    CL chilean
    CM cameroonian
    CN chinese
    CO colombian
    CR costa-rican
    CU cuban
    CY cypriot
    CZ czech
    DE german
    DJ djiboutian
    DK danish dane
    DO dominican
    DZ algerian
    EC ecuadorian ecuadorean
    EE estonian
    EG egyptian
    ER eritrean
    ES spanish spaniard
    ET ethiopian
    FI finnish finn
    FJ fijian
    FR french frenchman frenchmen
    GA gabonese
    GB british briton english scottish welsh scot englishman
    GE georgian
    GH ghanaian
    GM gambian
    GN guinean
    GR greek
    GT guatemalan
    GY guyanese
    HN honduran
    HR croatian croat
    HT haitian
    HU hungarian
    ID indonesian
    IE irish irishman
    IL israeli
    IN indian
    IQ iraqi
    IR iranian
    IS icelandic icelander
    IT italian
    JM jamaican
    JO jordanian
    JP japanese
    KE kenyan
    KG kyrgyz
    KH cambodian
    KP north-korean
    KR south-korean
    KW kuwaiti
    KZ kazakh kazakhstani
    LA laotian lao
    LB lebanese
    LK sri-lankan
    LR liberian
    LT lithuanian
    LU luxembourger luxembourgish
    LV latvian
    LY libyan
    MA moroccan
    MD moldovan
    ME montenegrin
    MG malagasy
    MK macedonian
    ML malian
    MM burmese
    MN mongolian
    MR mauritanian
    MT maltese
    MU mauritian
    MV maldivian
    MW malawian
    MX mexican
    MY malaysian
    MZ mozambican
    NA namibian
    NE nigerien
    NG nigerian
    NI nicaraguan
    NL dutch dutchman
    NO norwegian
    NP nepali nepalese
    NZ new-zealander kiwi
    OM omani
    PA panamanian
    PE peruvian
    PG papuan
    PH filipino philippine
    PK pakistani
    PL polish pole
    PR puerto-rican
    PS palestinian
    PT portuguese
    PY paraguayan
    QA qatari
    RO romanian
    RS serbian serb
    RU russian
    RW rwandan
    SA saudi
    SD sudanese
    SE swedish swede
    SG singaporean
    SI slovenian slovene
    SK slovak slovakian
    SL sierra-leonean
    SN senegalese
    SO somali
    SR surinamese
    SS south-sudanese
    SV salvadoran
    SY syrian
    TD chadian
    TG togolese
    TH thai
    TJ tajik
    TM turkmen
    TN tunisian
    TR turkish turk
    TT trinidadian
    TW taiwanese
    TZ tanzanian
    UA ukrainian
    UG ugandan
    US american
    UY uruguayan
    UZ uzbek
    VE venezuelan
    VN vietnamese
    XK kosovar kosovan
    YE yemeni
    ZA south-african
    ZM zambian
    ZW zimbabwean
    """
}

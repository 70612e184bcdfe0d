/// The countries that adjectives of nationality belong to.
enum Demonym {
  /// The lower-case name of the country of a lower-case adjective, or nil.
  static func country(of adjective: String) -> String? { countries[adjective] }

  /// The lower-case names of all countries here, in alphabetical order.
  static let allCountries: [String] = Set(countries.values).sorted()

  private static let countries: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(whereSeparator: \.isNewline) {
      let parts = row.split(separator: "=")
      guard parts.count == 2 else { continue }
      table[String(parts[0])] = String(parts[1])
    }
    return table
  }()

  private static let rows = """
    russian=russia
    american=united states
    chinese=china
    british=united kingdom
    french=france
    german=germany
    italian=italy
    spanish=spain
    ukrainian=ukraine
    turkish=turkey
    iranian=iran
    iraqi=iraq
    syrian=syria
    israeli=israel
    indian=india
    pakistani=pakistan
    afghan=afghanistan
    japanese=japan
    brazilian=brazil
    mexican=mexico
    canadian=canada
    australian=australia
    polish=poland
    greek=greece
    egyptian=egypt
    nigerian=nigeria
    kenyan=kenya
    ethiopian=ethiopia
    zimbabwean=zimbabwe
    malaysian=malaysia
    indonesian=indonesia
    venezuelan=venezuela
    colombian=colombia
    cuban=cuba
    bolivian=bolivia
    belarusian=belarus
    hungarian=hungary
    romanian=romania
    bulgarian=bulgaria
    serbian=serbia
    irish=ireland
    dutch=netherlands
    swedish=sweden
    norwegian=norway
    danish=denmark
    finnish=finland
    austrian=austria
    swiss=switzerland
    belgian=belgium
    portuguese=portugal
    lebanese=lebanon
    sudanese=sudan
    libyan=libya
    algerian=algeria
    moroccan=morocco
    tunisian=tunisia
    georgian=georgia
    armenian=armenia
    moldovan=moldova
    filipino=philippines
    philippine=philippines
    thai=thailand
    vietnamese=vietnam
    cambodian=cambodia
    bangladeshi=bangladesh
    nepalese=nepal
    nepali=nepal
    taiwanese=taiwan
    kazakh=kazakhstan
    uzbek=uzbekistan
    azerbaijani=azerbaijan
    czech=czech republic
    slovak=slovakia
    slovenian=slovenia
    croatian=croatia
    bosnian=bosnia
    albanian=albania
    macedonian=north macedonia
    cypriot=cyprus
    maltese=malta
    icelandic=iceland
    estonian=estonia
    latvian=latvia
    lithuanian=lithuania
    scottish=scotland
    welsh=wales
    saudi=saudi arabia
    yemeni=yemen
    omani=oman
    qatari=qatar
    kuwaiti=kuwait
    jordanian=jordan
    somali=somalia
    ghanaian=ghana
    ugandan=uganda
    tanzanian=tanzania
    rwandan=rwanda
    zambian=zambia
    namibian=namibia
    angolan=angola
    congolese=congo
    cameroonian=cameroon
    senegalese=senegal
    malian=mali
    chilean=chile
    peruvian=peru
    argentine=argentina
    argentinian=argentina
    ecuadorian=ecuador
    uruguayan=uruguay
    paraguayan=paraguay
    haitian=haiti
    jamaican=jamaica
    honduran=honduras
    guatemalan=guatemala
    nicaraguan=nicaragua
    panamanian=panama
    singaporean=singapore
    u.s=united states
    """
}

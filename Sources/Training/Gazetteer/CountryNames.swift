/// Names that news use for countries beside the one in GeoNames' country table.
enum CountryNames {
  /// The other names of the country with that ISO 3166 code.
  static func names(of code: String) -> [String] {
    table[code, default: ""].split(separator: "|").map(String.init)
  }

  private static let table: [String: String] = [
    "AE": "UAE|U.A.E.|Emirates|The Emirates",
    "BA": "Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH",
    "BN": "Brunei Darussalam",
    "BS": "The Bahamas",
    "BY": "Byelorussia|Republic of Belarus",
    "CD": "DRC|D.R.C.|DR Congo|D.R. Congo|Congo-Kinshasa|Zaire|Democratic Republic of Congo",
    "CF": "CAR|C.A.R.|The Central African Republic",
    "CG": "Congo|Congo-Brazzaville|Republic of Congo|Congo Republic",
    "CI": "Côte d'Ivoire|Cote d'Ivoire|Republic of Côte d'Ivoire",
    "CN": "PRC|People's Republic of China|Mainland China|Communist China|Red China",
    "CV": "Cape Verde|Cabo Verde",
    "CZ": "Czech Republic|Czechia",
    "DE": "Federal Republic of Germany|FRG",
    "DO": "Dominican Rep.",
    "EG": "Arab Republic of Egypt",
    "FK": "Falklands|Malvinas",
    "FM": "Federated States of Micronesia",
    "GB":
      "UK|U.K.|Britain|Great Britain|GB|United Kingdom of Great Britain and Northern Ireland",
    "GM": "Gambia|The Gambia",
    "HK": "HKSAR|Hong Kong SAR",
    "IE": "Republic of Ireland|Eire|Irish Republic",
    "IR": "Islamic Republic of Iran|Persia",
    "KG": "Kirghizia|Kyrgyz Republic",
    "KP": "DPRK|D.P.R.K.|Democratic People's Republic of Korea",
    "KR": "Republic of Korea|ROK|S. Korea",
    "LA": "Lao PDR|Lao People's Democratic Republic",
    "LK": "Ceylon",
    "MD": "Republic of Moldova|Moldavia",
    "MK": "Macedonia|FYROM|Former Yugoslav Republic of Macedonia",
    "MM": "Burma",
    "MO": "Macau",
    "NL": "Netherlands|Holland|The Netherlands",
    "NZ": "Aotearoa",
    "PH": "The Philippines|Republic of the Philippines",
    "PS":
      "Palestine|State of Palestine|Palestinian Territories|Occupied Palestinian Territories",
    "RU": "Russian Federation|The Russian Federation",
    "SA": "KSA|Kingdom of Saudi Arabia|Saudi",
    "SV": "Salvador",
    "SY": "Syrian Arab Republic",
    "SZ": "Swaziland",
    "TL": "East Timor|Timor-Leste",
    "TR": "Türkiye|Turkiye",
    "TW": "Republic of China|Chinese Taipei|Formosa",
    "TZ": "United Republic of Tanzania",
    "US": """
    US|U.S.|USA|U.S.A.|United States of America|America|The States|United States|the U.S. of A.
    """,
    "VA": "Vatican City|Holy See|Vatican City State",
    "VE": "Bolivarian Republic of Venezuela",
    "VN": "Viet Nam",
    "XK": "Republic of Kosovo",
  ]
}

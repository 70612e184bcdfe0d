/// The administrative words around the names of places, and what kind of place each stands for.
enum PlaceDesignators {
  /// What the word says about the place that it is said of, nil when it is no designator.
  ///
  /// The word is folded as in ``PlaceName``.
  static func kinds(of word: String) -> PlaceKinds? { table[word] }

  private static let table: [String: PlaceKinds] = {
    var table: [String: PlaceKinds] = [:]
    for (kinds, words) in groups {
      for word in words.split(separator: " ") { table[String(word)] = kinds }
    }
    return table
  }()

  private static let groups: [(PlaceKinds, String)] = [
    (.city, "city cities town village suburb settlement gorod grad megacity metropolis hamlet"),
    (.country, "country nation kingdom"),
    ([.country, .admin1], "state republic"),
    ([.country, .divisions], "territory"),
    (
      .admin1,
      "oblast krai kray governorate voivodeship emirate"
    ),
    (
      .divisions,
      """
      region province prefecture department provincia departamento departement county raion rayon \
      district okrug zone canton parish powiat okres oblasts regions provinces counties districts \
      ilcesi pagasts audany tumani jaras miskrada amphoe kabupaten shahrestan partido markaz \
      huyen bezirk division
      """
    ),
    (
      [.admin2, .city],
      "municipality municipio commune comuna kommun kommune gemeente obshtina borough shi"
    ),
  ]
}

extension PlaceDesignators {
  /// Words that name a thing which is not a country, a division or a settlement when they are the
  /// head of a name: a river, a road, a building.
  static let otherThings: Set<String> = [
    "abbey", "academy", "airbase", "airfield", "airport", "arena", "avenue", "basilica", "base",
    "boulevard", "bridge", "building", "canal", "cathedral", "cemetery", "center", "centre",
    "channel", "church", "clinic", "coast", "college", "court", "dam", "delta", "desert",
    "embassy", "expressway", "factory", "glacier", "gulf", "highway", "hospital", "hotel",
    "house", "jail", "library", "mall", "mine", "monastery", "monument", "mosque", "motorway",
    "museum", "ocean", "palace", "peninsula", "plant", "plaza", "prison", "railway", "reactor",
    "reservoir", "residence", "restaurant", "river", "road", "school", "sea", "shrine", "square",
    "stadium", "station", "strait", "street", "synagogue", "temple", "terminal", "theater",
    "theatre", "tower", "tunnel", "university", "volcano", "zoo",
  ]

  /// Words that make a thing of nature of the name that they stand beside (`the Don river`); a
  /// building's word does not (`a Kyiv hospital`).
  static let waters: Set<String> = [
    "canal", "desert", "glacier", "gulf", "lake", "mountains", "peninsula", "reservoir", "river",
    "sea", "strait", "volcano",
  ]

  /// Folded names of seas, parts of the world and heavenly bodies, which GeoNames' tables of
  /// settlements and divisions lack but some village bears.
  static let withoutRecord: Set<String> = [
    "adriatic", "aegean", "amazon", "amazonia", "anatolia", "arctic", "atlantic", "balkans",
    "baltic", "black sea", "caribbean", "caspian", "caucasus", "central america", "central asia",
    "crescent", "donbas", "donbass", "earth", "east", "east asia", "eastern europe", "far east",
    "global south", "golan", "gulf", "himalaya", "himalayas", "horn of africa", "iberia",
    "indochina", "jupiter", "kashmir", "kurdistan", "latin america", "levant", "maghreb", "mars",
    "mediterranean", "melanesia", "mesopotamia", "middle east", "midwest",
    "milky way", "moon", "near east", "new england", "north", "north caucasus", "northern europe",
    "orient", "pacific", "patagonia", "persian gulf", "polynesia", "sahara",
    "sahel", "saturn", "scandinavia", "siberia", "silicon valley", "south", "south asia",
    "southeast asia", "soviet union", "sub saharan africa", "transcaucasia", "venus", "west",
    "west bank", "western europe", "world", "yugoslavia",
  ]

  /// Heads of names of natural and other things that are as often part of a town's name
  /// (`Green Bay`, `Lake Charles`, `Menlo Park`).
  static let sharedWithTowns: Set<String> = [
    "bay", "beach", "camp", "cape", "creek", "falls", "forest", "garden", "gardens", "hall",
    "hill", "hills", "island", "islands", "lake", "mount", "mountain", "mountains", "park",
    "rock", "springs", "valley", "woods",
  ]
}

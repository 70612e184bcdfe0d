/// The name of a person, taken apart: what is before and behind the name proper is set aside.
struct PersonName: Hashable, Sendable {
  /// The words of the name proper, the family name last where that could be told.
  var words: [NameWord] = []
  /// `jr`, `sr`, or the number behind the name (`ii` is 2).
  var suffix: String?
  /// Who bears it, as far as titles tell.
  var bearers: GivenNames.Bearers = []
  /// Whether `bin` or `ibn` tells the father's name: then the order means something.
  var namesFather = false
  /// Whether it was written `family, given`.
  var isInverted = false

  /// Takes a name apart. Complexity: O(n).
  init(_ name: String) {
    var parts = Self.withoutAsides(name).split(whereSeparator: { $0 == "," || $0 == "،" })
      .map(NameWord.words)
    if parts.count > 1, let last = parts.last, last.allSatisfy(Self.isSuffix) {
      let behind = parts.removeLast()
      parts[parts.count - 1] += behind
    }
    if parts.count > 1 {
      isInverted = true
      parts = [parts[1] + parts[0] + parts[2...].joined()]
    }
    words = parts.first ?? []
    takeTitles()
    takeSuffixes()
    dropParticles()
    joinCompounds()
    turnFamilyFirst()
  }

  /// Whether no name is left beside titles (`Mr. President`).
  var isTitleOnly: Bool {
    words.count == 1
      && words.allSatisfy {
        Self.titles.contains($0.text) && $0.text != "major"
          || Self.menTitles.contains($0.text)
            && $0.text != "king" && $0.text != "prince"
      }
  }

  /// The words as one text, for finding equal names.
  var key: String { words.map(\.text).joined(separator: " ") }

  /// A name without what stands in brackets or quotation marks: `William "Bill" Clinton`.
  private static func withoutAsides(_ name: String) -> String {
    var result = ""
    var closing: Character?
    for character in name.prefix(400) {
      if let end = closing {
        if character == end { closing = nil }
      } else if let end = asides[character] {
        closing = end
      } else {
        result.append(character)
      }
    }
    return result.allSatisfy(\.isWhitespace) ? name : result
  }

  private static let asides: [Character: Character] = [
    "(": ")", "\"": "\"", "“": "”", "«": "»", "[": "]",
  ]

  private mutating func takeTitles() {
    while words.count > 1 {
      let word = words[0].text
      if Self.menTitles.contains(word) {
        bearers.insert(.men)
      } else if Self.womenTitles.contains(word) {
        bearers.insert(.women)
      } else if !Self.titles.contains(word) {
        return
      }
      // `Al Haj` and `Don` may be names; what is left must be one.
      words.removeFirst()
      while words.count > 1, ["of", "the", "and"].contains(words[0].text) { words.removeFirst() }
    }
  }

  private static func isSuffix(_ word: NameWord) -> Bool {
    suffixes[word.text] != nil || degrees.contains(word.text)
      || word.text.count == 1 && word.hasStop
  }

  private mutating func takeSuffixes() {
    while words.count > 1, let last = words.last {
      if last.text == "i", last.isCapital, !last.hasStop, words.count < 4 {
        suffix = "1"
      } else if let suffix = Self.suffixes[last.text] {
        self.suffix = suffix
      } else if !(Self.degrees.contains(last.text) && last.isAllCapitals)
        && !["phd", "esq"].contains(last.text)
      {
        return
      }
      words.removeLast()
    }
  }

  private mutating func dropParticles() {
    for index in words.indices where words[index].isArabic {
      // The article, as Romanization spells it.
      let text = words[index].text
      if text.hasPrefix("al"), text.utf8.count > 4 {
        words[index].text = String(text.dropFirst(2))
        words[index].longText = words[index].text
      }
    }
    var kept: [NameWord] = []
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      let isFather = ["bin", "ibn", "bint"].contains(word.text)
      let isLoose = word.isBound || !word.isCapital || (index > 0 && Self.sure.contains(word.text))
      if !isLast, isFather, index > 0 { namesFather = true }
      if !isLast, Self.particles.contains(word.text), isLoose { continue }
      kept.append(word)
    }
    words = kept
  }

  /// `Abd al-Rahman`, `Abu Bakr` and `Salah al-Din` are one name each.
  private mutating func joinCompounds() {
    var joined: [NameWord] = []
    for var word in words {
      word.text = Self.withoutServantArticle(word.text)
      if let last = joined.last,
        ["abd", "abu", "umm"].contains(last.text) || word.isArabic && last.text == "bd"
      {
        joined[joined.count - 1].text += word.text
      } else if word.isArabic, word.text == "allh", !joined.isEmpty {
        joined[joined.count - 1].text += word.text
      } else if ["din", "deen", "dine", "eddin", "eddine", "uddin"].contains(word.text),
        !joined.isEmpty
      {
        joined[joined.count - 1].text += "din"
      } else {
        joined.append(word)
        continue
      }
      joined[joined.count - 1].longText = joined[joined.count - 1].text
    }
    words = joined
  }

  /// East Asian and Hungarian names with the family name last, as the others.
  private mutating func turnFamilyFirst() {
    guard words.count > 1, words.count < 4, !isInverted,
      GivenNames.familyFirst.contains(words[0].text),
      GivenNames.bearers(of: words[0].text).isEmpty,
      !GivenNames.familyFirst.contains(words[words.count - 1].text) || words[1].isBound
    else { return }
    words.append(words.removeFirst())
  }

  /// `abdul`, `abdel` and `abdal` as `abd`, in front of a name too: `abdelrahman`.
  private static func withoutServantArticle(_ word: String) -> String {
    for start in ["abdul", "abdel", "abdal", "abdol", "abdoul"] where word.hasPrefix(start) {
      return word.hasPrefix("abdullah") || word.hasPrefix("abdallah") || word.hasPrefix("abdolla")
        || word == "abdulla" ? "abdullah" : "abd" + word.dropFirst(start.count)
    }
    let letters = Array(word)
    if word.hasPrefix("abd"), letters.count > 7, letters[4] == letters[5] {
      return "abd" + String(letters[5...])
    }
    return ["abdur", "abdus", "abdun", "abder", "abdes"].contains(word) ? "abd" : word
  }

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let menTitles = list(
    "mr sir lord king prince emperor herr monsieur senor signor father brother gospodin duke")
  private static let womenTitles = list(
    "mrs ms miss dame lady queen princess empress frau madame mme mlle senora signora sister "
      + "duchess begum")
  private static let titles = list(
    """
    dr prof professor president prime minister pm senator sen rep representative congressman \
    congresswoman governor gov mayor general gen colonel col major maj lieutenant lt captain capt \
    sergeant sgt corporal private admiral adm commander cmdr brigadier marshal chief sheikh shaykh \
    sheik ayatollah imam mullah hajji haji hajj hojatoleslam sayyid sayyed seyyed rev reverend \
    bishop archbishop cardinal rabbi judge justice ambassador chancellor secretary director \
    chairman chairwoman spokesman spokeswoman ceo comrade pope saint st hon honourable honorable \
    tsar deputy vice foreign defence defense former acting crown councillor \
    inspector detective officer coach pastor attorney sri shri president-elect
    """)
  private static let degrees = list("md phd esq mp mep obe cbe mbe qc kc kbe jd msc ba ma dds rn")
  private static let suffixes = [
    "jr": "junior", "junior": "junior", "sr": "senior", "senior": "senior", "ii": "2",
    "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "xii": "12",
    "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16", "fils": "junior", "pere": "senior",
  ]
  private static let particles = list(
    """
    al el ad ar as ash an at az ul ud ur us bin ibn bint ben van von vom der den ter ten de del \
    della di da do dos das du la le y e zu af av of the ed es
    """)
  private static let sure = list("al el bin ibn bint van von der den de del della di da dos du")
}

/// Letters of other scripts and marked Latin letters as the plain Latin letters that news writes
/// for them.
///
/// Cyrillic, Greek and Arabic are written letter by letter; ``SoundForm`` evens out what is left of
/// the differences between transliterations.
enum Romanization {
  /// The script a word is written in, as far as comparison cares.
  enum Script: Sendable {
    case latin, cyrillic, greek, arabic, other
  }

  static func script(of scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0x0370...0x03FF, 0x1F00...0x1FFF: .greek
    case 0x0400...0x052F: .cyrillic
    case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
    case 0..<0x0250, 0x0300...0x036F, 0x1E00...0x1EFF: .latin
    default: .other
    }
  }

  /// The Latin letters of a lower-case letter with its marks; nil for one that is not known.
  static func letters(_ letter: Character) -> String? { table[letter] }

  /// The longer spelling of a marked letter, where there are two: `ü` is `u` or `ue`.
  static func longLetters(_ letter: Character) -> String? { long[letter] }

  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    for entry in (cyrillic + " " + greek + " " + arabic + " " + latin).split(separator: " ") {
      guard let letter = entry.first else { continue }
      table[letter] = String(entry.dropFirst())
    }
    return table
  }()

  private static let long: [Character: String] = {
    var table: [Character: String] = [:]
    for entry in longer.split(separator: " ") {
      if let letter = entry.first { table[letter] = String(entry.dropFirst()) }
    }
    return table
  }()

  private static let cyrillic = """
    аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy \
    ь эe юyu яya іi їi єye ґg ўu ђdj ѓg јj љlj њnj ћc ќk џdz ѕdz әa ғg қk ңn өo ұu үu һh ӣi ӯu ҳh ҷj
    """
  private static let greek = """
    αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo άa έe ήi ίi όo \
    ύy ώo ϊi ϋy ΐi ΰy
    """
  private static let arabic = """
    اa أa إa آa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قq كk لl مm نn هh وw \
    يy ىa ةa ء ئy ؤw پp چch ژzh گg کk یy ہh ھh ےy ٹt ڈd ڑr ں
    """
  private static let latin = """
    ßss æae œoe øo łl đd ðd þth ıi ħh əa ŋn
    """
  private static let longer = """
    üue öoe äae øoe åaa šsh čch žzh ćch şsh çch đdj ñny ğgh
    """
}

/// A key that is the same for the usual Latin spellings of one Slavic name: `Lugansk` and
/// `Luhansk`, `Kiev` and `Kyiv`, `Oryol` and `Orel`.
///
/// It joins letters that transliteration tables and the sister languages exchange: h and g; y, i,
/// j and ie; w and v; ts, tz and c; kh and h; sch, shch and sh. It is for finding what has no
/// listed spelling; different places may share a key.
enum SlavicSound {
  /// The key of a folded name; nil when it is not in Latin letters or too short to tell anything.
  static func key(of folded: String) -> String? {
    let letters = Array(folded.utf8)
    guard letters.count >= 5, letters.allSatisfy({ $0 < 0x80 }) else { return nil }
    var sounds: [UInt8] = []
    var at = 0
    while at < letters.count {
      let (sound, length) = sound(at: at, in: letters)
      if let sound, sounds.last != sound { sounds.append(sound) }
      at += length
    }
    return sounds.count >= 4 ? String(decoding: sounds, as: UTF8.self) : nil
  }

  private static func sound(at: Int, in letters: [UInt8]) -> (UInt8?, Int) {
    for (spelling, sound) in spellings where letters[at...].starts(with: spelling) {
      return (sound, spelling.count)
    }
    return (letters[at], 1)
  }

  /// Longer spellings first.
  private static let spellings: [([UInt8], UInt8)] = [
    ("shch", "s"), ("sch", "s"), ("tch", "c"), ("kh", "g"), ("gh", "g"), ("sh", "s"),
    ("sz", "s"), ("zh", "z"), ("ch", "c"), ("cz", "c"), ("ts", "c"), ("tz", "c"), ("ck", "k"),
    ("ye", "e"), ("je", "e"), ("yo", "o"), ("jo", "o"), ("yu", "u"), ("ju", "u"), ("iu", "u"),
    ("ya", "a"), ("ja", "a"), ("ia", "a"), ("ie", "i"), ("h", "g"), ("y", "i"), ("j", "i"),
    ("w", "v"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
}

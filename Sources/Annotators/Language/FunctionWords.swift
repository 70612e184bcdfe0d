/// The small words of many languages: which languages have a word, as bits.
///
/// Words are keyed by their UTF-8 bytes (eight at most), so that no `String` is made to look one up.
struct FunctionWords: Sendable {
  /// The word is English and in none of the other languages.
  static let english: UInt64 = 1 << 63
  /// The word also stands between the parts of names (`de`, `van`).
  static let particle: UInt64 = 1 << 62
  private static let capacity = 4096

  /// Keys, 0 where a place is free; open addressing.
  private var keys = [UInt64](repeating: 0, count: capacity)
  private var masks = [UInt64](repeating: 0, count: capacity)

  /// The tags of the languages, in the order of their bits.
  let languages: [String]

  init() {
    languages = Self.table.map(\.language)
    for (number, row) in Self.table.enumerated() { insert(row.words, 1 << UInt64(number)) }
    insert(Self.particles, Self.particle)
    for word in Self.englishWords.split(separator: " ") { set(word, Self.english) }
    for word in Self.sharedWords.split(separator: " ") { set(word, 0) }
  }

  /// The languages that have a word; 0 for a word that says nothing.
  @inline(__always)
  func mask(_ key: UInt64) -> UInt64 {
    var place = Self.place(key)
    while keys[place] != 0 {
      if keys[place] == key { return masks[place] }
      place = (place + 1) % Self.capacity
    }
    return 0
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  private mutating func insert(_ words: String, _ mask: UInt64) {
    for word in words.split(separator: " ") {
      if let place = place(of: word) { masks[place] |= mask }
    }
  }

  private mutating func set(_ word: Substring, _ mask: UInt64) {
    if let place = place(of: word) { masks[place] = mask }
  }

  private mutating func place(of word: Substring) -> Int? {
    guard word.utf8.count <= 8 else { return nil }
    let key = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    var place = Self.place(key)
    while keys[place] != 0, keys[place] != key { place = (place + 1) % Self.capacity }
    keys[place] = key
    return place
  }
}

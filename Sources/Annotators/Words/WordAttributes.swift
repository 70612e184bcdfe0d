import Learning

/// What the trained annotators know of a word without its context: hashes of its form, its ends
/// and its shape, all made in one pass over its bytes.
package struct WordAttributes {
  /// The exact bytes.
  package var form: UInt64 = 0
  /// Case folded, digits as 0.
  package var folded: UInt64 = 0
  /// The last 1, 2, 3, 4 folded code points (the whole word when it is shorter).
  package var suffix1: UInt64 = 0
  package var suffix2: UInt64 = 0
  package var suffix3: UInt64 = 0
  package var suffix4: UInt64 = 0
  /// The first 1, 2, 3, 4 folded code points.
  package var prefix1: UInt64 = 0
  package var prefix2: UInt64 = 0
  package var prefix3: UInt64 = 0
  package var prefix4: UInt64 = 0
  /// The classes of the code points, runs of the same class as one: `Xx`, `0-0`.
  package var shape: UInt64 = 0
  package var traits: Traits = []

  package struct Traits: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let startsUpper = Traits(rawValue: 1)
    package static let allUpper = Traits(rawValue: 2)
    package static let hasDigit = Traits(rawValue: 4)
    package static let hasHyphen = Traits(rawValue: 8)
    package static let hasLetter = Traits(rawValue: 16)
    package static let single = Traits(rawValue: 32)
  }

  /// A word beyond the edge of the sentence.
  package static let outside = WordAttributes()

  package init() {}

  /// Reads a word. `scratch` is emptied and used for its folded code points.
  package init(_ bytes: UnsafeRawBufferPointer, scratch: inout [UInt32]) {
    scratch.removeAll(keepingCapacity: true)
    form = 0x5EED
    folded = 0x5EED
    shape = 0x5EED
    var last: CharacterClass?
    var lowers = 0
    ScalarReader.forEach(in: bytes) { scalar in
      let kind = CharacterClass(scalar)
      if kind != last || kind == .punctuation {
        shape = hashed(shape, kind == .punctuation ? UInt64(scalar) : UInt64(kind.rawValue))
      }
      last = kind
      if kind == .lower { lowers += 1 }
      if scratch.isEmpty, kind == .upper { traits.insert(.startsUpper) }
      if kind == .digit { traits.insert(.hasDigit) }
      if kind == .upper || kind == .lower || kind == .otherLetter { traits.insert(.hasLetter) }
      if scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 { traits.insert(.hasHyphen) }
      let plain =
        kind == .digit ? 0x30 : kind == .upper ? CharacterClass.lowercased(scalar) : scalar
      form = hashed(form, UInt64(scalar))
      folded = hashed(folded, UInt64(plain))
      scratch.append(plain)
    }
    if traits.contains(.startsUpper), lowers == 0, scratch.count > 1 { traits.insert(.allUpper) }
    if scratch.count == 1 { traits.insert(.single) }
    setAffixes(scratch)
  }

  private mutating func setAffixes(_ scalars: [UInt32]) {
    func hash(_ part: ArraySlice<UInt32>, _ seed: UInt64) -> UInt64 {
      part.reduce(seed) { hashed($0, UInt64($1)) }
    }
    prefix1 = hash(scalars.prefix(1), 1)
    prefix2 = hash(scalars.prefix(2), 2)
    prefix3 = hash(scalars.prefix(3), 3)
    prefix4 = hash(scalars.prefix(4), 4)
    suffix1 = hash(scalars.suffix(1), 5)
    suffix2 = hash(scalars.suffix(2), 6)
    suffix3 = hash(scalars.suffix(3), 7)
    suffix4 = hash(scalars.suffix(4), 8)
  }
}

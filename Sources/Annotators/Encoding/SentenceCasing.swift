/// How a sentence is written: in some, capitals say nothing.
package enum SentenceCasing {
  /// 2 for a sentence in capitals, 1 for one in title case, else 0.
  package static func number(_ words: ArraySlice<WordAttributes>) -> UInt64 {
    let words = words.filter { $0.traits.contains(.hasLetter) }
    guard words.count >= 3 else { return 0 }
    let upper = words.count { $0.traits.contains(.startsUpper) }
    let capitals = words.count { $0.traits.contains(.allUpper) }
    return capitals * 4 > words.count * 3 ? 2 : upper * 4 > words.count * 3 ? 1 : 0
  }
}

package import TextModel

/// What a document as a whole says about its words: where a capitalised word first stands, and
/// whether it also occurs in lower case. A short form is read like the full name that introduced it.
package struct CapitalContext {
  /// For each token the first token of the document with the same exact form, or -1 for words that
  /// do not start with a capital.
  package private(set) var first: [Int32] = []
  /// For each token whether its word occurs in the document in lower case.
  package private(set) var occursLower: [Bool] = []
  /// For each token whether its word is capitalised somewhere that is not a sentence's start.
  package private(set) var occursInside: [Bool] = []

  package init(_ analysis: borrowing Analysis, _ table: borrowing WordTable) {
    var firsts: [UInt64: Int32] = [:]
    var lowers: Set<UInt64> = []
    var insides: Set<UInt64> = []
    first = Array(repeating: -1, count: table.words.count)
    for sentence in analysis.sentences {
      for at in sentence.tokens {
        let word = table.words[at]
        if word.traits.contains(.startsUpper) {
          first[at] = firsts[word.form] ?? Int32(at)
          if firsts[word.form] == nil { firsts[word.form] = Int32(at) }
          if at > sentence.tokens.lowerBound { insides.insert(word.folded) }
        } else {
          lowers.insert(word.folded)
        }
      }
    }
    occursLower = table.words.map { lowers.contains($0.folded) }
    occursInside = table.words.map { insides.contains($0.folded) }
  }

  /// Whether the word of a token occurs in lower case (1) and inside a sentence with a capital (2).
  package func known(_ at: Int) -> UInt64 {
    (occursLower[at] ? 1 : 0) | (occursInside[at] ? 2 : 0)
  }
}

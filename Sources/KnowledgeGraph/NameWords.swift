internal import Foundation

/// The words of a name or query as they are compared: lower case, without diacritics, punctuation
/// or possessive endings.
///
/// `NameWords("Al-Qā‘ida’s").words` is `["al", "qa", "ida"]`.
public struct NameWords: Hashable, Sendable {
  /// The words, in the order of the text.
  public let words: [String]

  /// Splits a text. Complexity: O(n).
  public init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += scalar.properties.lowercaseMapping
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words.enumerated().filter { $0.offset == 0 || $0.element != "s" }.map(\.element)
  }

  /// The words with single spaces, without a leading article.
  public var key: String {
    (words.count > 1 && words[0] == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  /// Whether the words of `other` stand in these, together and in order. Never for no words.
  ///
  /// Complexity: O(n · m) for n and m words.
  public func contains(_ other: NameWords) -> Bool {
    let sought = other.words
    guard !sought.isEmpty, sought.count <= words.count else { return false }
    return (0...(words.count - sought.count)).contains {
      words[$0..<$0 + sought.count].elementsEqual(sought)
    }
  }
}

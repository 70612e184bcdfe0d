import Foundation

/// A name of a place, folded for looking it up.
///
/// Case, diacritics, apostrophes, full stops and a leading `the` fall away; all other punctuation
/// becomes one space; `St`, `Mt` and `Ft` are written out. An administrative word in front or
/// behind (`Luhansk region`, `city of Bryanka`) is told apart as the designator.
///
/// ```swift
/// let name = PlaceName("the Luhansk region")
/// name.key         // luhansk region
/// name.core        // luhansk
/// name.designated  // [.admin1, .admin2]
/// ```
public struct PlaceName: Hashable, Sendable {
  /// The longest name that is looked up, in UTF-8 bytes.
  public static let longest = 200

  /// The folded name, empty when nothing is left of it or it is longer than ``longest``.
  public let key: String
  /// The folded name without its designator; the same as ``key`` when it has none.
  public let core: String
  /// The kinds of place that the designator stands for.
  public let designated: PlaceKinds

  /// Folds a name. Complexity: O(length), at most ``longest`` bytes.
  public init(_ name: some StringProtocol) {
    guard name.utf8.count <= Self.longest, !name.utf8.isEmpty else {
      (key, core, designated) = ("", "", .all)
      return
    }
    let words = Self.words(of: String(name))
    key = words.joined(separator: " ")
    // A number alone (`Region 11`) is no name.
    if let (kinds, rest) = Self.designator(in: words[...]),
      rest.contains(where: { !$0.allSatisfy(\.isNumber) })
    {
      core = rest.joined(separator: " ")
      designated = kinds
    } else {
      core = key
      designated = .all
    }
  }

  // Not generic: a generic one would not be specialised for other modules.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      words.append(written(String(decoding: word, as: UTF8.self)))
      word.removeAll(keepingCapacity: true)
    }
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          word.append(byte)
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default: close()
        }
      }
    } else {
      for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
        switch LetterFolding.fold(scalar) {
        case .letters(let letters): word.append(contentsOf: letters.utf8)
        case .nothing: break
        case .space: close()
        }
      }
    }
    close()
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words
  }

  private static func written(_ word: String) -> String {
    switch word {
    case "st": "saint"
    case "ste": "sainte"
    case "mt": "mount"
    case "ft": "fort"
    default: word
    }
  }

  private static func designator(in words: ArraySlice<String>) -> (PlaceKinds, ArraySlice<String>)?
  {
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if words.count > 2, words[1] == "of", let kinds = PlaceDesignators.kinds(of: first) {
      let rest = words.dropFirst(2)
      return (kinds, rest.count > 1 && rest.first == "the" ? rest.dropFirst() : rest)
    }
    if let kinds = PlaceDesignators.kinds(of: last) { return (kinds, words.dropLast()) }
    if let kinds = PlaceDesignators.kinds(of: first) { return (kinds, words.dropFirst()) }
    return nil
  }
}

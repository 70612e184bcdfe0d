/// Numbers in digits and words.
enum NumberWords {
  private static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9,
    "trillion": 1e12, "m": 1e6, "bn": 1e9, "k": 1000,
  ]

  /// Whether a word is part of a number.
  static func isNumeral(_ word: String) -> Bool {
    digits(word) != nil || scales[word] != nil && word.count > 2
      || word.split(separator: "-").allSatisfy { small[String($0)] != nil } && !word.isEmpty
  }

  /// The number that words form together, nil when they form none.
  static func value(of words: [String]) -> Double? {
    var total = 0.0
    var part: Double?
    for word in words.flatMap({ $0.split(separator: "-").map(String.init) }) where word != "and" {
      if let scale = scales[word] {
        let scaled = (part ?? 1) * scale
        if scale >= 1000 {
          total += scaled
          part = nil
        } else {
          part = scaled
        }
      } else if let number = digits(word) ?? small[word] {
        part = (part ?? 0) + number
      } else {
        return nil
      }
    }
    return words.isEmpty ? nil : total + (part ?? 0)
  }

  /// `1,234` and `2.5`; nothing that could be a time, a score or a version.
  private static func digits(_ word: String) -> Double? {
    let bare = word.filter { $0 != "," }
    guard !bare.isEmpty, bare.count <= 15,
      bare.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 })
    else { return nil }
    return Double(bare)
  }
}

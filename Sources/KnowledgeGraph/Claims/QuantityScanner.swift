internal import TextModel

/// Finds the numbers of a claim, their bounds and what they count.
struct QuantityScanner {
  private static let before: [(words: [String], bound: Quantity.Bound)] = [
    (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["a", "minimum", "of"], .atLeast),
    (["at", "least"], .atLeast),
    (["no", "more", "than"], .atMost), (["a", "maximum", "of"], .atMost),
    (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["at", "most"], .atMost),
    (["up", "to"], .atMost),
    (["in", "excess", "of"], .moreThan), (["more", "than"], .moreThan), (["over"], .moreThan),
    (["above"], .moreThan), (["upwards", "of"], .moreThan),
    (["fewer", "than"], .lessThan), (["less", "than"], .lessThan), (["under"], .lessThan),
    (["below"], .lessThan),
    (["an", "estimated"], .about), (["close", "to"], .about), (["about"], .about),
    (["around"], .about), (["some"], .about), (["roughly"], .about), (["approximately"], .about),
    (["nearly"], .about), (["almost"], .about), (["estimated"], .about), (["or", "so"], .about),
  ]

  private let reader: ContentReader
  private(set) var taken: Set<Int>
  /// Whether a number is said of a part: `three of the miners`.
  private(set) var hasPart = false
  private let tokens: [Int]

  init(reader: ContentReader, taken: Set<Int>) {
    self.reader = reader
    self.taken = taken
    tokens = reader.tokens
  }

  /// Complexity: O(n).
  mutating func scan() -> [Quantity] {
    var found: [Quantity] = []
    var place = 0
    while place < tokens.count {
      guard let run = run(from: place), let value = value(of: run) else {
        place += 1
        continue
      }
      var quantity = Quantity(value: value)
      var last = run.upperBound
      if let (upper, end) = rangeEnd(after: run) {
        quantity.upper = upper
        last = end
      }
      takeBound(before: run.lowerBound, after: last, of: &quantity)
      take(run.lowerBound..<last)
      describe(&quantity, last: tokens[last - 1], before: run.lowerBound, after: last)
      found.append(quantity)
      place = last
    }
    return found
  }

  private func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? reader.form(tokens[place]) : ""
  }

  private func run(from start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, !taken.contains(tokens[end]) {
      if NumberWords.isNumeral(word(end)) {
        end += 1
      } else if word(end) == "and", end > start, word(end - 1) == "hundred",
        NumberWords.isNumeral(word(end + 1))
      {
        end += 1
      } else {
        break
      }
    }
    guard end > start else { return nil }
    let isScaleOnly = end == start + 1 && ["hundred", "thousand"].contains(word(start))
    return isScaleOnly && word(start - 1) != "a" ? nil : start..<end
  }

  private func value(of run: Range<Int>) -> Double? {
    NumberWords.value(of: run.map(word))
  }

  private func rangeEnd(after run: Range<Int>) -> (Double, Int)? {
    let link = word(run.upperBound)
    let joins =
      ["to", "-", "–", "or"].contains(link)
      || link == "and" && word(run.lowerBound - 1) == "between"
    guard joins, let second = self.run(from: run.upperBound + 1),
      let upper = value(of: second), let lower = value(of: run), upper > lower
    else { return nil }
    return (upper, second.upperBound)
  }

  private mutating func take(_ places: Range<Int>) {
    for place in places where tokens.indices.contains(place) { taken.insert(tokens[place]) }
  }

  private mutating func takeBound(before: Int, after: Int, of quantity: inout Quantity) {
    if word(after) == "or", word(after + 1) == "more" {
      quantity.bound = .atLeast
      take(after..<after + 2)
      return
    }
    let start = ["$", "€", "£"].contains(word(before - 1)) ? before - 1 : before
    for (words, bound) in Self.before {
      let first = start - words.count
      guard first >= 0, (0..<words.count).allSatisfy({ word(first + $0) == words[$0] }) else {
        continue
      }
      quantity.bound = bound
      take(first..<start)
      return
    }
    if word(before - 1) == "between" { take(before - 1..<before) }
  }

  private mutating func describe(
    _ quantity: inout Quantity, last: Int, before: Int, after: Int
  ) {
    let analysis = reader.analysis
    if let verb = reader.governingVerb(of: last) { quantity.predicate = reader.wordClass(verb) }
    for place in [before - 1, after] where ["$", "€", "£", "%", "percent"].contains(word(place)) {
      quantity.unit = WordClasses.name(of: word(place))
      take(place..<place + 1)
      return
    }
    if word(after) == "of", let noun = noun(after: after + 1) {
      hasPart = true
      quantity.unit = unit(noun)
      return
    }
    let head = analysis.tokens[last].head
    if analysis.tokens[last].deprel == .nummod, reader.inside.contains(head) {
      quantity.unit = unit(head)
    } else if let noun = noun(after: after) {
      quantity.unit = unit(noun)
    }
  }

  private func noun(after place: Int) -> Int? {
    for next in place..<max(place, min(place + 4, tokens.count)) {
      switch reader.analysis.tokens[tokens[next]].upos {
      case .noun, .properNoun: return tokens[next]
      case .adjective, .determiner, .numeral: continue
      default: return nil
      }
    }
    return nil
  }

  private func unit(_ token: Int) -> String {
    WordClasses.light.contains(reader.lemma(token)) ? "" : reader.wordClass(token)
  }
}

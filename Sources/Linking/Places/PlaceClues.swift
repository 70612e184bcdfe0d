import TextModel

/// What a document says about one of its places.
struct PlaceClues {
  /// The names it goes by, the fullest first, without repetition.
  var names: [String] = []
  /// What kinds of place the words around its names and its descriptions call it.
  var called: PlaceKinds = []
  /// The designator that said so, for the reader.
  var designator = ""
  /// Folded names that stand behind a comma as what contains it (`Springfield, Illinois`).
  var containers: [String] = []
  /// Codes of countries whose nationality stands in front (`the Ukrainian town of X`).
  var nations: [String] = []
  /// Whether it stands behind a comma as what contains another place.
  var isContainer = false
  /// Whether a word tells that it is a river, a building or another thing without a record.
  var isOtherThing = false
  /// The number of its mentions.
  var mentionCount = 0
}

/// Reads the clues of all places of a document, in one pass over its mentions.
struct PlaceClueReader {
  private let analysis: Analysis
  private let hasTrees: Bool
  private var clues: [PlaceClues]

  /// How many mentions of one place are looked at closely; later ones rarely say anything new.
  private static let closeMentions = 64

  /// The clues for each entity, by its index; empty for what is no place.
  static func clues(of analysis: Analysis) -> [PlaceClues] {
    var reader = PlaceClueReader(analysis)
    for mention in analysis.mentions { reader.read(mention) }
    return reader.clues
  }

  private init(_ analysis: Analysis) {
    self.analysis = analysis
    hasTrees = analysis.layers.contains(.trees)
    clues = analysis.entities.map { entity in
      var clues = PlaceClues()
      if entity.type == .place, entity.isNamed { clues.names = [entity.name] + entity.aliases }
      return clues
    }
  }

  private mutating func read(_ mention: Mention) {
    guard let entity = mention.entity, clues.indices.contains(entity),
      analysis.entities[entity].type == .place
    else { return }
    clues[entity].mentionCount += 1
    guard clues[entity].mentionCount <= Self.closeMentions else { return }
    switch mention.kind {
    case .name: readName(mention, entity)
    case .description: readDescription(mention, entity)
    case .pronoun, .nationality: break
    }
  }

  private mutating func readDescription(_ mention: Mention, _ entity: Int) {
    let tokens = analysis.tokens(in: mention.span)
    // Without a tree the last word stands for the head.
    if let head = hasTrees ? analysis.head(of: mention.span) : tokens.last {
      take(designator: word(head), things: PlaceDesignators.otherThings, entity)
    }
    for token in tokens { take(nationality: token, entity) }
  }

  private mutating func readName(_ mention: Mention, _ entity: Int) {
    let tokens = analysis.tokens(in: mention.span)
    guard let first = tokens.first, let last = tokens.last else { return }
    if let next = token(last + 1, besides: last) {
      let following = word(next)
      if following.first?.isLowercase == true {
        take(designator: following, things: PlaceDesignators.waters, entity)
      } else if following == "," || following == "(", let behind = token(next + 1, besides: next) {
        readContainer(behind, entity)
      }
    }
    readBefore(first, entity)
  }

  /// Reads `the Ukrainian town of`, `the city of`, `the river`, `Ukrainian` in front of a name.
  private mutating func readBefore(_ first: Int, _ entity: Int) {
    guard var before = token(first - 1, besides: first) else { return }
    if word(before) == "of", let noun = token(before - 1, besides: before) {
      take(designator: word(noun), things: [], entity)
      before = noun
    } else if PlaceDesignators.kinds(of: word(before)) != nil
      || PlaceDesignators.waters.contains(word(before))
    {
      take(designator: word(before), things: PlaceDesignators.waters, entity)
    } else {
      return take(nationality: before, entity)
    }
    for _ in 0..<3 {
      guard let further = token(before - 1, besides: before) else { return }
      take(nationality: further, entity)
      before = further
    }
  }

  private mutating func readContainer(_ behind: Int, _ entity: Int) {
    let at = analysis.tokens[behind].span.start
    guard let mention = analysis.firstMention(startingAt: at), mention.type == .place,
      mention.kind == .name, mention.entity != entity
    else { return }
    clues[entity].containers.append(String(analysis.text(mention.span)))
    if let container = mention.entity, clues.indices.contains(container) {
      clues[container].isContainer = true
    }
  }

  private mutating func take(designator word: String, things: Set<String>, _ entity: Int) {
    let folded = word.lowercased()
    if let kinds = PlaceDesignators.kinds(of: folded) {
      if clues[entity].designator.isEmpty { clues[entity].designator = folded }
      clues[entity].called.formUnion(kinds)
    } else if things.contains(folded) {
      clues[entity].isOtherThing = true
    }
  }

  private mutating func take(nationality token: Int, _ entity: Int) {
    let word = word(token)
    guard word.first?.isUppercase == true,
      let nationality = Nationality(word.lowercased())
    else { return }
    clues[entity].nations.append(nationality.country)
  }

  private func word(_ token: Int) -> String { String(analysis.form(token)) }

  /// The token at `index` when it is in the same sentence as `neighbour`.
  private func token(_ index: Int, besides neighbour: Int) -> Int? {
    guard analysis.tokens.indices.contains(index),
      let sentence = analysis.sentence(at: analysis.tokens[neighbour].span.start),
      analysis.sentences[sentence].tokens.contains(index)
    else { return nil }
    return index
  }
}

extension Analysis {
  /// The outermost mention that starts at a byte. Complexity: O(log n).
  fileprivate func firstMention(startingAt offset: Int) -> Mention? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    guard low < mentions.count, mentions[low].span.start == offset else { return nil }
    return mentions[low]
  }
}

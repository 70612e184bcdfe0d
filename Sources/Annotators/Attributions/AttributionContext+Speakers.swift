import TextModel

/// Who can speak: keeps relative clauses from making a thing their source.
extension AttributionContext {
  /// Whether a word names a person, a people or a body, by its name or by its form.
  func canSpeak(_ token: Int) -> Bool {
    let word = tokens[token]
    if word.upos == .properNoun || word.upos == .pronoun { return true }
    return Self.speakers.contains(word.lemma)
      || word.lemma.utf8.count > 5 && Self.endings.contains { word.lemma.hasSuffix($0) }
  }

  /// The noun that `who` stands for: the one the tree names, or the nearest before `who` when the
  /// tree names a thing (`any part in the detention of soldiers who refused`).
  func antecedent(of verb: Int, pronoun: Int) -> Int? {
    let head = tokens[verb].head
    guard head >= 0, head < tokens.count, tokens[head].upos.isNominal else { return nil }
    guard tokens[pronoun].lemma == "who", !canSpeak(head), pronoun > head else { return head }
    var nearest = pronoun - 1
    if nearest > head, isPunctuation(nearest) { nearest -= 1 }
    return nearest > head && tokens[nearest].upos.isNominal ? nearest : head
  }

  private static let endings = ["er", "or", "ist", "man", "men", "woman", "ian", "ant", "person"]

  private static let speakers: Set<String> = [
    "people", "police", "official", "soldier", "parent", "friend", "relative", "resident",
    "witness", "child", "student", "member", "victim", "nurse", "judge", "president", "chief",
    "head", "deputy", "aide", "colleague", "guard", "expert", "mayor", "priest", "monk", "nun",
    "king", "queen", "prince", "host", "agent", "client", "patient", "survivor", "widow", "wife",
    "husband", "son", "uncle", "aunt", "cousin", "nephew", "niece", "family", "group", "crew",
    "team", "company", "staff", "authority", "government", "party", "army", "court", "troop",
    "man", "woman", "girl", "boy", "guest", "lad", "youth", "critic", "ally", "secretary",
    "analyst", "spokesperson", "someone", "everyone", "anyone", "one", "those", "other",
    "director", "executive", "candidate", "detective", "diplomat", "pilot", "refugee", "migrant",
  ]
}

import TextModel

extension AttributionContext {
  /// The content of a verb in the active voice: the first of its constructions that is there.
  func activeReading(_ verb: Int, _ entry: CueEntry) -> CueReading? {
    let object = child(of: verb, .obj)
    if let reading = objectAndMore(verb, entry, object: object) { return reading }
    if let reading = infinitiveReading(verb, entry, object: object) { return reading }
    if let reading = clauseReading(verb, entry, object: object) { return reading }
    for use in entry.uses {
      if case .preposition(let word) = use.frame,
        let reading = prepositionReading(verb, use, word, object: object)
      {
        return reading
      }
    }
    if let use = entry.use(.object), let object, !isRelativePronoun(object),
      let content = contentSpan(objectRange(of: verb, object), outside: verb)
    {
      return CueReading(
        use: use, content: [content], addressee: child(of: verb, .iobj) ?? addressee(of: verb))
    }
    if let use = entry.use(.object), object.map({ isRelativePronoun($0) }) ?? true,
      tokens[verb].deprel == .aclRelcl, let own = child(of: verb, .nsubj), !isRelativePronoun(own),
      child(of: verb, .ccomp, .xcomp) == nil, tokens[verb].head >= 0,
      let content = contentSpan(tree.nominalRange(of: tokens[verb].head), outside: verb)
    {
      return CueReading(use: use, content: [content])
    }
    return nil
  }

  /// An object with the phrases right behind it: `admitted his guilt in eight murders`.
  private func objectRange(of verb: Int, _ object: Int) -> ClosedRange<Int> {
    var last = tree.last[object]
    for child in tree.children(of: verb) where child > object && tree.first[child] == last + 1 {
      guard tokens[child].deprel == .obl, let marker = preposition(of: child),
        Self.objectPrepositions.contains(tokens[marker].lemma)
      else { break }
      last = tree.last[child]
    }
    return tree.first[object]...max(object, last)
  }

  private static let objectPrepositions: Set<String> = [
    "of", "in", "for", "to", "from", "with", "between", "against", "over", "about", "as", "under",
  ]

  /// `accused them of spying`, `described it as a mistake`, `called it a mistake`.
  private func objectAndMore(_ verb: Int, _ entry: CueEntry, object: Int?) -> CueReading? {
    guard let object, !isRelativePronoun(object) else {
      if let use = entry.use(.predicate), child(of: verb, .ccomp) == nil,
        let predicate = child(of: verb, .xcomp), !isInfinitive(predicate),
        child(of: verb, .nsubj) != nil, entry.lemma == "plead",
        let content = contentSpan(tree.extent(of: predicate), outside: verb)
      {
        return CueReading(use: use, content: [content])
      }
      return nil
    }
    for use in entry.uses {
      let more: Int?
      switch use.frame {
      case .accusation:
        let words: Set<String> = ["of", "for", "with", "over"]
        more = phrase(of: verb, with: words) ?? phrase(of: object, with: words)
      case .description:
        more = phrase(of: verb, with: ["as"]) ?? phrase(of: object, with: ["as"])
      case .predicate:
        more = tree.children(of: verb).first {
          $0 > object && tokens[$0].deprel == .xcomp && !isInfinitive($0)
        }
      case .preposition("at"), .preposition("to"):
        guard entry.use(.order) == nil, case .preposition(let word) = use.frame else { continue }
        more = phrase(of: verb, with: [word]) ?? phrase(of: object, with: [word])
      default: continue
      }
      guard let more, more > object || tree.last[more] > object else { continue }
      let first = min(tree.first[object], tree.first[more])
      let last = max(tree.last[more], object)
      guard first <= last, !(first...last).contains(verb),
        let content = contentSpan(first...last, outside: verb)
      else { continue }
      return CueReading(use: use, content: [content])
    }
    return nil
  }

  /// `urged them to pay`, `promised to pay`, `expects them to pay`.
  private func infinitiveReading(_ verb: Int, _ entry: CueEntry, object: Int?) -> CueReading? {
    let receiver = object ?? child(of: verb, .iobj) ?? phrase(of: verb, with: ["on", "upon"])
    guard let infinitive = infinitive(of: verb, object: receiver) else { return nil }
    let isOn = receiver.flatMap { preposition(of: $0) }.map { tokens[$0].lemma == "on" } ?? false
    let order = entry.use(.order) ?? (isOn ? entry.use(.preposition("on")) : nil)
    if let order, let receiver,
      let content = contentSpan(tree.extent(of: infinitive), outside: verb)
    {
      return CueReading(
        use: order, content: [content], addressee: receiver,
        extraCue: preposition(of: receiver).map { [$0] } ?? [])
    }
    if let raising = entry.use(.raising), let object,
      let content = contentSpan(
        min(tree.first[object], tree.first[infinitive])...tree.last[infinitive], outside: verb)
    {
      return CueReading(use: raising, content: [content])
    }
    if let own = entry.use(.infinitive), object == nil,
      let content = contentSpan(tree.extent(of: infinitive), outside: verb)
    {
      return CueReading(use: own, content: [content], addressee: addressee(of: verb))
    }
    return nil
  }

  /// The infinitive that a verb governs, itself or through its object.
  private func infinitive(of verb: Int, object: Int?) -> Int? {
    let own = tree.children(of: verb).first {
      $0 > verb && isInfinitive($0)
        && (tokens[$0].deprel == .xcomp || tokens[$0].deprel == .advcl && object != nil
          || tokens[$0].deprel == .ccomp && child(of: $0, .nsubj) == nil)
    }
    if let own { return own }
    guard let object else { return nil }
    return tree.children(of: object).first { tokens[$0].deprel == .acl && isInfinitive($0) }
  }

  /// Whether a clause is an infinitive with `to`.
  func isInfinitive(_ token: Int) -> Bool {
    tree.children(of: token).contains {
      tokens[$0].deprel == .mark && tokens[$0].lemma == "to" && tokens[$0].upos == .particle
    }
  }

  /// `called for calm`, `warned of floods`, `asked them for help`.
  private func prepositionReading(
    _ verb: Int, _ use: CueEntry.Use, _ word: String, object: Int?
  ) -> CueReading? {
    guard let head = phrase(of: verb, with: [word]), head > verb,
      let marker = preposition(of: head), !isRelativePronoun(head)
    else { return nil }
    // `called on them to`, with an infinitive, has been read; `called on Sunday` orders nothing.
    guard tokens[verb].lemma != "call" || word != "on" else { return nil }
    // `cast doubt on`: the object belongs to the cue.
    let isDoubt = object.map { tokens[$0].lemma == "doubt" } ?? false
    guard isDoubt || tokens[verb].lemma != "cast" else { return nil }
    let extent = tree.extent(of: head)
    guard marker < extent.upperBound,
      let content = contentSpan(marker + 1...extent.upperBound, outside: verb)
    else { return nil }
    return CueReading(
      use: use, content: [content], addressee: isDoubt ? nil : object ?? child(of: verb, .iobj),
      extraCue: [marker] + (isDoubt ? object.map { [$0] } ?? [] : []))
  }

  /// Who is told: the object of `told`, or the phrase with `to`.
  func addressee(of verb: Int) -> Int? {
    for child in tree.children(of: verb)
    where tokens[child].deprel == .obl && tokens[child].upos.isNominal {
      guard let marker = preposition(of: child) else { continue }
      if tokens[marker].lemma == "to", child > verb { return child }
      guard ["in", "during"].contains(tokens[marker].lemma),
        Self.occasions.contains(tokens[child].lemma),
        let told = phrase(of: child, with: ["to", "with"])
      else { continue }
      return told
    }
    return nil
  }

  static let occasions: Set<String> = [
    "remark", "interview", "statement", "letter", "comment", "email", "e-mail", "message",
    "speech", "address", "testimony", "briefing", "report", "call", "conversation", "memo",
  ]
}

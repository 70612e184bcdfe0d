import TextModel

/// `citing sources`, `quoting a minister`: beside another attribution the cited one is a second
/// source of the same content; otherwise what is cited is the content.
struct CitingSieve: AttributionSieve {
  private static let sources: Set<String> = [
    "source", "official", "report", "agency", "media", "witness", "document", "police",
    "newspaper", "statement", "record", "letter", "log", "clerk", "lawyer", "study", "figure",
    "data", "spokesman", "spokeswoman", "spokesperson", "minister", "ministry", "authority",
    "people", "person", "resident", "doctor", "survivor", "relative", "employee", "e-mail", "memo",
  ]

  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    var draftOfVerb: [Int: Int] = [:]
    var draftOfSource: [Int: Int] = [:]
    var replaced: Set<Int> = []
    let found = drafts.count
    for (index, draft) in drafts.enumerated() {
      if let verb = draft.cueHead, draftOfVerb[verb] == nil { draftOfVerb[verb] = index }
      if let head = draft.sourceHead, draftOfSource[head] == nil { draftOfSource[head] = index }
    }
    for verb in context.tokens.indices where context.tokens[verb].xpos == .vbg {
      let lemma = context.tokens[verb].lemma
      guard lemma == "cite" || lemma == "quote", context.tokens[verb].upos == .verb,
        let object = context.child(of: verb, .obj)
      else { continue }
      replaced.insert(verb)
      let governor = context.tokens[verb].head
      let carrier = (draftOfVerb[governor] ?? draftOfSource[governor]).map { drafts[$0] }
      if let carrier, isSource(object, context) {
        for head in context.withConjuncts(object) {
          drafts.append(
            draft(
              verb, source: head, told: carrier.source, content: carrier.content,
              carrier.stance, context,
              "names the source of what '\(context.tokens[governor].lemma)' reports"))
        }
      } else if let subject = context.subject(of: verb),
        let content = context.contentSpan(context.tree.extent(of: object), outside: verb)
      {
        drafts.append(
          draft(verb, source: subject, content: [content], .asserts, context, "gives a ground"))
      }
    }
    let earlier = drafts.prefix(found).filter { !($0.cueHead.map(replaced.contains) ?? false) }
    drafts.replaceSubrange(0..<found, with: earlier)
  }

  private func isSource(_ head: Int, _ context: AttributionContext) -> Bool {
    context.tokens[head].upos == .properNoun || Self.sources.contains(context.tokens[head].lemma)
  }

  private func draft(
    _ verb: Int, source: Int, told: TextSpan? = nil, content: [TextSpan], _ stance: Stance,
    _ context: AttributionContext, _ ground: String
  ) -> AttributionDraft {
    AttributionDraft(
      cueHead: verb, sourceHead: source, source: context.nounPhrase(source),
      cue: context.cueSpans(of: verb), content: content, addressee: told, stance: stance,
      confidence: 0.75,
      reason: "citing sieve: '\(context.tokens[verb].lemma)' \(ground)")
  }
}

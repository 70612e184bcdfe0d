import TextModel

/// Nouns of saying and thinking with their clause, infinitive or complement: `his statement that`,
/// `claims of`, `a promise to`.
struct NounSieve: AttributionSieve {
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    for noun in context.tokens.indices where context.tokens[noun].upos == .noun {
      guard let entry = context.lexicon.noun(context.tokens[noun].lemma),
        let reading = reading(noun, entry, context)
      else { continue }
      let source = source(of: noun, context)
      drafts.append(
        AttributionDraft(
          cueHead: noun, sourceHead: source, source: source.flatMap { context.nounPhrase($0) },
          cue: [context.tokens[noun].span], content: reading.content, addressee: nil,
          stance: reading.use.stance, confidence: reading.use.reliability,
          reason:
            "noun sieve: '\(context.tokens[noun].lemma)' \(reading.use.frame.words)"))
    }
  }

  private func reading(_ noun: Int, _ entry: CueEntry, _ context: AttributionContext) -> CueReading?
  {
    for use in entry.uses {
      let head: Int?
      switch use.frame {
      case .clause: head = clause(of: noun, context)
      case .infinitive:
        head = context.tree.children(of: noun).first {
          $0 > noun && context.tokens[$0].deprel == .acl && context.isInfinitive($0)
        }
      case .preposition(let word):
        head = context.phrase(of: noun, with: [word])
      default: head = nil
      }
      guard let head, head > noun,
        let content = context.contentSpan(context.tree.extent(of: head), outside: noun)
      else { continue }
      return CueReading(use: use, content: [content])
    }
    return nil
  }

  /// `the claim that he left`, `allegations they failed`.
  private func clause(of noun: Int, _ context: AttributionContext) -> Int? {
    context.tree.children(of: noun).first { child in
      guard child > noun else { return false }
      switch context.tokens[child].deprel {
      case .ccomp: return true
      case .acl:
        return context.hasChild(child, .mark, "that") || context.hasChild(child, .mark, "whether")
          || context.child(of: child, .nsubj, .nsubjPass) != nil && !context.isInfinitive(child)
      default: return false
      }
    }
  }

  /// Whose statement it is: the possessor, or the phrase with `by` or `from`.
  private func source(of noun: Int, _ context: AttributionContext) -> Int? {
    context.child(of: noun, .nmodPoss) ?? context.phrase(of: noun, with: ["by", "from"])
  }
}

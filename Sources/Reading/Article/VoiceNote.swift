internal import KnowledgeGraph
internal import TextModel

/// What stands in the margin beside an attribution.
struct VoiceNote {
  /// The number shown, counted from 1 in the order of ``Analysis/attributions``.
  var number: Int
  /// The attribution.
  var attribution: Attribution
  /// The voices from the publisher inwards. Never empty.
  var chain: [Hop]
  /// How many attributions are around it.
  var depth: Int

  /// The innermost voice.
  var origin: Hop { chain[chain.count - 1] }

  /// How a hop's voice stands to what is said, in words: `was told; that it passed this on is
  /// inferred`.
  func manner(of position: Int) -> String {
    let hop = chain[position]
    switch hop.basis {
    case .own where hop.cue == nil: return "publishes this"
    case .unread: return "was not read"
    default: break
    }
    if position + 1 < chain.count, chain[position + 1].basis == .told, hop.cue == nil {
      return "was told; that it passed this on is inferred"
    }
    return StanceWords.verb(hop.stance)
  }

  /// The chain on one line: `The Courier › Signal (told, inferred) › Oksana`.
  var line: String {
    chain.indices.map { position in
      let isCarrier =
        position + 1 < chain.count && chain[position + 1].basis == .told
        && chain[position].cue == nil
      return chain[position].name + (isCarrier ? " (told, inferred)" : "")
    }.joined(separator: " › ")
  }

  /// How the words are given.
  var kind: String {
    switch attribution.kind {
    case .direct: "in their own words"
    case .indirect: "in the reporter's words"
    case .mixed: "partly in their own words"
    }
  }
}

/// Stances in the words of the page.
enum StanceWords {
  /// The verb in the third person.
  static func verb(_ stance: Stance) -> String {
    switch stance {
    case .asserts: "says"
    case .other: "comments"
    default: stance.rawValue
    }
  }
}

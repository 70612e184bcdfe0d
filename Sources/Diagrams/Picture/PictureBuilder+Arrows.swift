import KnowledgeGraph
import TextModel

extension PictureBuilder {
  /// Arrows between voices: the outer one cites the inner one.
  mutating func addPasses(_ tree: VoiceTree) {
    for node in tree.nodes {
      guard let parent = node.parent else { continue }
      let outer = tree.nodes[parent]
      let told = node.basis == .told
      var style = ArrowStyle(node.parentStance)
      if told, style.line == .solid { style.line = .dashed }
      var words = node.parentCues.prefix(2).joined(separator: ", ")
      if words.isEmpty, node.parentStance != .asserts { words = ArrowStyle.verb(node.parentStance) }
      if told { words = words.isEmpty ? "was told (inferred)" : words + " (inferred)" }
      add(
        Arrow(
          id: SafeID.make("passes", parts: [outer.id, node.id]), kind: .passes, from: outer.id,
          to: node.id, line: style.line, head: style.head, label: arrowLabel(words),
          tooltip: node.reports.prefix(4).map(chainText).joined(separator: "\n\n")))
    }
  }

  /// Arrows from the innermost voice to the claim.
  mutating func addTellings(_ tree: VoiceTree) {
    for telling in tree.tellings {
      let origin = tree.nodes[telling.origin]
      let style = ArrowStyle(telling.stance)
      var words = telling.cues.prefix(2).joined(separator: ", ")
      if origin.basis == .unread {
        words = "not read"
      } else if words.isEmpty {
        words =
          origin.depth == 0 && telling.stance == .asserts
          ? "own voice" : ArrowStyle.verb(telling.stance)
      }
      if let addressee = telling.addressee, entities[addressee] != nil {
        let whom = PlainWords.shortened(name(of: addressee, or: ""), to: 32)
        words += (Self.takesObject(words) ? " " : " to ") + whom
      }
      add(
        Arrow(
          id: SafeID.make(
            "says",
            parts: [origin.id, telling.claim, telling.stance.rawValue, telling.addressee ?? ""]),
          kind: .says, from: origin.id, to: SafeID.make("claim", telling.claim), line: style.line,
          head: style.head, label: arrowLabel(words),
          tooltip: telling.reports.prefix(4).map(chainText).joined(separator: "\n\n")))
    }
  }

  /// Whether whom one tells follows the cue without `to`: `told Verstka`, but `said to Verstka`.
  private static func takesObject(_ cue: String) -> Bool {
    guard let last = cue.split(separator: " ").last else { return false }
    return [
      "tell", "tells", "telling", "told", "inform", "informs", "informed", "assure", "assures",
      "assured", "warn", "warns", "warned", "advise", "advises", "advised", "ask", "asks", "asked",
      "urge", "urges", "urged", "remind", "reminds", "reminded", "notify", "notifies", "notified",
    ].contains(last.lowercased())
  }

  /// Thin lines from claims to what they are about.
  mutating func addSubjectArrows() {
    let shown = Set(selection.entities.map(\.id))
    for claim in selection.claims {
      for id in claim.about where shown.contains(id) {
        add(
          Arrow(
            id: SafeID.make("about", parts: [claim.id, id]), kind: .about,
            from: SafeID.make("claim", claim.id), to: SafeID.make("entity", id), line: .hairline,
            head: .none, label: nil, tooltip: "about " + name(of: id, or: id)))
      }
    }
  }

  /// Labelled arrows between entities.
  mutating func addRelations() {
    for group in RelationGroup.groups(of: selection.relations) {
      let key = group.key
      let style = ArrowStyle(key.status, isSymmetric: key.kind.isSymmetric)
      var words = key.kind.rawValue.split(separator: "_").joined(separator: " ")
      if key.isFormer { words = "formerly " + words }
      if let voice = group.origins.first, key.status != .ownVoice {
        let verb =
          switch key.status {
          case .denied: "denied by"
          case .doubted: "doubted by"
          default: "says"
          }
        words += ", \(verb) " + PlainWords.shortened(PlainWords.oneLine(voice, limit: 200), to: 28)
        if group.origins.count > 1 { words += " +\(group.origins.count - 1)" }
      }
      add(
        Arrow(
          id: SafeID.make(
            "relation",
            parts: [
              key.from, key.to, key.kind.rawValue, key.isFormer ? "former" : "",
              String(key.status.rawValue),
            ]),
          kind: .relation, from: SafeID.make("entity", key.from),
          to: SafeID.make("entity", key.to), line: style.line, head: style.head,
          isFormer: key.isFormer, label: arrowLabel(words),
          tooltip: group.relations.prefix(4).map(relationText).joined(separator: "\n\n")))
    }
  }

  private func arrowLabel(_ words: String) -> WrappedText? {
    let clean = PlainWords.oneLine(words, limit: 300)
    guard !clean.isEmpty else { return nil }
    let short = PlainWords.shortened(clean, to: 52)
    return WrappedText(short, limit: 104, size: FontSize.label)
  }
}

/// Line and arrowhead by meaning. Both differ in shape, so that the meaning survives in greyscale.
struct ArrowStyle: Hashable, Sendable {
  var line: Arrow.Line
  var head: Arrow.Head

  /// The style of a stance.
  init(_ stance: Stance) {
    switch stance {
    case .asserts, .confirms: (line, head) = (.solid, .filled)
    case .denies: (line, head) = (.bold, .bar)
    case .doubts: (line, head) = (.dotted, .circle)
    case .alleges, .believes: (line, head) = (.solid, .hollow)
    case .asks, .promises: (line, head) = (.solid, .diamond)
    case .other: (line, head) = (.solid, .none)
    }
  }

  /// The style of a relation.
  init(_ status: RelationStatus, isSymmetric: Bool) {
    switch status {
    case .ownVoice: (line, head) = (.bold, isSymmetric ? .none : .filled)
    case .reported: (line, head) = (.solid, isSymmetric ? .none : .hollow)
    case .doubted: (line, head) = (.dotted, .circle)
    case .denied: (line, head) = (.bold, .bar)
    }
  }

  /// What a voice does when the text has no word for it.
  static func verb(_ stance: Stance) -> String {
    switch stance {
    case .asserts: "says"
    case .denies: "denies"
    case .confirms: "confirms"
    case .alleges: "alleges"
    case .believes: "believes"
    case .asks: "asks"
    case .promises: "promises"
    case .doubts: "doubts"
    case .other: "comments"
    }
  }
}

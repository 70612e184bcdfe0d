import KnowledgeGraph
import TextModel

extension PictureBuilder {
  /// The sizes of type in points.
  enum FontSize {
    static let name = 11.0
    static let claim = 10.5
    static let small = 8.5
    static let label = 9.0
  }

  mutating func addVoices(_ tree: VoiceTree) {
    for node in tree.nodes {
      let entity = node.voice.flatMap { entities[$0] }
      let look: Box.Look = node.depth == 0 ? .publisher : Self.look(of: entity)
      let words = name(of: node.voice, or: node.name)
      add(
        nameBox(
          id: node.id, lane: .voices, look: look, words: words, entity: entity,
          tooltip: voiceTooltip(node, words)))
    }
  }

  mutating func addSubjects() {
    for entity in subjectsByHeight() {
      let words = name(of: entity.id, or: entity.name)
      var tooltip = "\(words) (\(Self.typeWord(entity.type)))"
      if !entity.aliases.isEmpty {
        let others = entity.aliases.prefix(8).map { PlainWords.oneLine($0, limit: 120) }
        tooltip += "\nAlso: " + others.joined(separator: ", ")
      }
      for link in entity.links.prefix(3) {
        tooltip +=
          "\n" + PlainWords.oneLine("\(link.authority) \(link.id): \(link.name)", limit: 200)
      }
      add(
        nameBox(
          id: SafeID.make("entity", entity.id), lane: .subjects, look: Self.look(of: entity),
          words: words, entity: entity, tooltip: tooltip))
    }
  }

  /// The subjects in the order of the claims they stand beside, so that lines cross little; what no
  /// claim is about stands beside what it is related to.
  private func subjectsByHeight() -> [Entity] {
    let heights = Dictionary(
      boxes.filter { $0.lane == .claims }.enumerated().map { ($0.element.id, Double($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    var found: [String: [Double]] = [:]
    for claim in selection.claims {
      guard let height = heights[SafeID.make("claim", claim.id)] else { continue }
      for id in claim.about { found[id, default: []].append(height) }
    }
    var middle = found.mapValues { $0.reduce(0, +) / Double($0.count) }
    for relation in selection.relations {
      if middle[relation.from] == nil, let other = middle[relation.to] {
        middle[relation.from] = other
      } else if middle[relation.to] == nil, let other = middle[relation.from] {
        middle[relation.to] = other
      }
    }
    let last = Double(heights.count)
    return selection.entities.sorted { left, right in
      let (first, second) = (middle[left.id] ?? last, middle[right.id] ?? last)
      return first != second ? first < second : left.id < right.id
    }
  }

  mutating func addClaims(_ tree: VoiceTree) {
    let reports = Dictionary(grouping: selection.reports, by: \.claim)
    let claims = Dictionary(
      selection.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for claim in tree.claimOrder.compactMap({ claims[$0] }) {
      let own = reports[claim.id] ?? []
      let clean = PlainWords.oneLine(claim.text, limit: 700)
      let words = PlainWords.shortened(clean.isEmpty ? "(no words)" : clean, to: 160)
      let label = WrappedText(words, limit: 236, size: FontSize.claim)
      let footnotes = context(of: clean, own) + claimFootnotes(own)
      let height = Double(label.lines.count) * 13 + Double(footnotes.count) * 11 + 14
      let tooltip = own.prefix(6).map(chainText).joined(separator: "\n\n")
      add(
        Box(
          id: SafeID.make("claim", claim.id), lane: .claims, look: .claim, isNamed: true,
          label: label, footnotes: footnotes, width: 264, height: height,
          tooltip: tooltip.isEmpty ? clean : tooltip))
    }
  }

  private func claimFootnotes(_ reports: [Report]) -> [String] {
    var parts: [String] = []
    let documents = Set(reports.map(\.document)).count
    if documents > 1 { parts.append("in \(documents) documents") }
    let happened = reports.compactMap(\.happened).first
    if let happened { parts.append("happened " + PlainWords.oneLine(happened, limit: 24)) }
    if let said = reports.compactMap(\.said).first, said != happened {
      parts.append("said " + PlainWords.oneLine(said, limit: 24))
    }
    return parts.isEmpty ? [] : [parts.joined(separator: " · ")]
  }

  /// The sentence of a claim that is too short to be understood alone (`the report`), in small
  /// lines; nothing for other claims.
  private func context(of words: String, _ reports: [Report]) -> [String] {
    guard words.split(separator: " ").count < 4, let first = reports.first else { return [] }
    let sentence = PlainWords.oneLine(first.sentence.text, limit: 900)
    guard sentence.count > words.count + 2 else { return [] }
    let short = PlainWords.shortened(sentence, to: 104)
    return WrappedText("in: " + short, limit: 236, size: FontSize.small).lines
  }

  private func nameBox(
    id: String, lane: Lane, look: Box.Look, words: String, entity: Entity?, tooltip: String
  ) -> Box {
    let short = PlainWords.shortened(words, to: 56)
    let bold = look == .publisher
    let label = WrappedText(short, limit: 120, size: FontSize.name, bold: bold)
    let text = Double(label.lines.count) * 13.5
    let margin: (across: Double, down: Double) =
      switch look {
      case .person, .unnamed: (label.lines.count > 1 ? 44 : 30, label.lines.count > 1 ? 18 : 14)
      case .place: (40, 12)
      case .misc: (36, 16)
      case .group: (24, 16)
      default: (20, 12)
      }
    return Box(
      id: id, lane: lane, look: look, isNamed: entity?.isNamed ?? false, label: label,
      isFocus: entity != nil && entity?.id == options.focus,
      width: max(56, (label.width + margin.across).rounded(.up)), height: text + margin.down,
      tooltip: tooltip)
  }

  /// The outline for an entity; nil stands for a voice that the text does not name.
  static func look(of entity: Entity?) -> Box.Look {
    switch entity?.type {
    case .person: .person
    case .organization: .organization
    case .place: .place
    case .group: .group
    case .misc, .nationality: .misc
    case nil: .unnamed
    }
  }

  static func typeWord(_ type: EntityType) -> String {
    switch type {
    case .person: "person"
    case .organization: "organization"
    case .place: "place"
    case .group: "group of people"
    case .misc, .nationality: "other"
    }
  }
}

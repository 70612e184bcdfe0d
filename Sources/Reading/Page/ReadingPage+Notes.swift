internal import KnowledgeGraph
internal import TextModel

extension ReadingPage {
  /// The note on what starts with a mark; empty when it has none.
  func note(on mark: Mark) -> String {
    switch mark.kind {
    case .content: voiceNote(article.notes[mark.index])
    case .unread: unreadNote(mark.index)
    case .evidence: relationNote(mark.index)
    default: ""
    }
  }

  // MARK: - Voices

  private func voiceNote(_ note: VoiceNote) -> String {
    let attribution = note.attribution
    let cue = note.origin.cue.map { " <span class=\"q\">“\(HTMLText.line($0, limit: 60))”</span>" }
    let through =
      note.chain.count > 2
      ? "<span class=\"through\">\(throughLine(note))</span>" : ""
    return """
      <li class="note \(attribution.stance.rawValue)" id="n\(note.number)" data-n="\(note.number)">
      <details><summary><span class="number">\(note.number)</span>
      <b><bdi>\(HTMLText.line(note.origin.name, limit: 80))</bdi></b>
      <span class="stance">\(StanceWords.verb(attribution.stance))</span>\(cue ?? "")\(through)</summary>
      <ol class="chain">\(hops(note))</ol>
      <p>\(facts(note).joined(separator: ". ")).</p>
      <p class="why">\(reason(attribution)). <a href="#r\(note.number)">To the words</a></p>
      </details></li>

      """
  }

  /// The voices between the publisher and the origin: `through Verstka, who was told (inferred)`.
  private func throughLine(_ note: VoiceNote) -> String {
    let between = note.chain.indices.dropFirst().dropLast().map { position in
      let hop = note.chain[position]
      let isTold = note.chain[position + 1].basis == .told && hop.cue == nil
      return "<bdi>\(HTMLText.line(hop.name, limit: 60))</bdi>"
        + (isTold ? " <i class=\"told\">told, inferred</i>" : "")
    }
    return "through " + between.joined(separator: " › ")
  }

  private func hops(_ note: VoiceNote) -> String {
    note.chain.indices.map { position in
      let hop = note.chain[position]
      let cue = hop.cue.map { " “\(HTMLText.line($0, limit: 60))”" } ?? ""
      let basis = hop.basis == .told ? " class=\"told\"" : ""
      return "<li\(basis)>\(entityLink(article.entity(of: hop), or: hop.name)) "
        + "\(note.manner(of: position))\(cue)</li>"
    }.joined()
  }

  private func facts(_ note: VoiceNote) -> [String] {
    let attribution = note.attribution
    var facts = ["Given " + note.kind]
    if let entity = attribution.addresseeEntity, analysis.entities.indices.contains(entity) {
      facts.append("Told to \(entityLink(entity))")
    } else if let addressee = attribution.addressee {
      facts.append("Told to <bdi>\(HTMLText.line(analysis.text(addressee), limit: 80))</bdi>")
    }
    if let parent = attribution.parent, article.notes.indices.contains(parent) {
      facts.append("Inside the words of <a href=\"#n\(parent + 1)\">note \(parent + 1)</a>")
    }
    return facts
  }

  private func reason(_ attribution: Attribution) -> String {
    let sure = Int((attribution.confidence * 100).rounded())
    let reason = attribution.reason.isEmpty ? "" : "; " + HTMLText.line(attribution.reason)
    return "\(sure) % sure\(reason)"
  }

  // MARK: - What was not read

  private func unreadNote(_ sentence: Int) -> String {
    let signs = article.unread[sentence, default: []].prefix(4).map { sign in
      switch sign.sign {
      case .saying: "“\(HTMLText.line(analysis.text(sign.span), limit: 40))”"
      case .quotation: "a quotation mark"
      }
    }
    var shown: [String] = []
    for sign in signs where !shown.contains(sign) { shown.append(sign) }
    let number = sentence + 1
    return """
      <li class="note missed" id="nu\(number)" data-n="u\(number)">
      <details><summary><span class="number">?</span> <b>Not read</b>
      <span class="q">\(shown.joined(separator: ", "))</span></summary>
      <p>Somebody seems to speak in this sentence, but the program could not tell who says what. Take it \
      neither for the outlet’s own word nor for anybody else’s. <a href="#ru\(number)">To the \
      words</a></p>
      </details></li>

      """
  }

  // MARK: - Relations

  private func relationNote(_ index: Int) -> String {
    let number = index + 1
    return """
      <li class="note relation" id="nr\(number)" data-n="r\(number)">
      <p><span class="number">R\(number)</span> \(relation(analysis.relations[index]))
      <a href="#rr\(number)">To the words</a></p></li>

      """
  }

  /// `Vasily parent of Alexander, as Verstka says (note 3)`.
  func relation(_ relation: RelationMention) -> String {
    let kind = relation.kind.rawValue.replacing("_", with: " ")
    let former = relation.isFormer ? "formerly " : ""
    let edge =
      "\(entityLink(relation.from)) <b class=\"kind\">\(former)\(kind)</b> "
      + entityLink(relation.to)
    guard let index = relation.attribution, article.notes.indices.contains(index) else {
      return edge + " <span class=\"by\">in the outlet’s own voice</span>"
    }
    let note = article.notes[index]
    return edge + " <span class=\"by\">as <bdi>\(HTMLText.line(note.origin.name, limit: 60))</bdi> "
      + "\(StanceWords.verb(note.attribution.stance)), <a href=\"#n\(index + 1)\">note "
      + "\(index + 1)</a></span>"
  }
}

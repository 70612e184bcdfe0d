internal import TextModel

extension ReadingPage {
  /// The entities that the index lists: those that are mentioned, speak or are told something.
  var entities: [Int] {
    var listed = Set(analysis.mentions.compactMap(\.entity))
    for attribution in analysis.attributions {
      listed.formUnion([attribution.sourceEntity, attribution.addresseeEntity].compactMap { $0 })
    }
    for relation in analysis.relations { listed.formUnion([relation.from, relation.to]) }
    if let publisher = analysis.publisherEntity { listed.insert(publisher) }
    return analysis.entities.indices.filter(listed.contains)
  }

  /// What stands behind the article: entities, relations, dates, what was not read.
  func backMatter() -> String {
    "<footer>\n" + entityIndex() + relationIndex() + dateIndex() + unreadIndex() + "</footer>\n"
  }

  // MARK: - Entities

  private func entityIndex() -> String {
    let speaking = Dictionary(grouping: article.notes) { $0.attribution.sourceEntity ?? -1 }
    let told = Dictionary(grouping: article.notes) { $0.attribution.addresseeEntity ?? -1 }
    var mentions: [Int: [Int]] = [:]
    for (index, mention) in analysis.mentions.enumerated() {
      if let entity = mention.entity { mentions[entity, default: []].append(index) }
    }
    func list(_ indices: [Int]) -> String {
      indices.map {
        entry(
          $0, mentions: mentions[$0, default: []], speaking: speaking[$0, default: []],
          told: told[$0, default: []])
      }.joined()
    }
    var sections = ""
    let unnamed = entities.filter { !analysis.entities[$0].isNamed }
    for (type, heading) in Self.headings {
      let named = entities.filter {
        analysis.entities[$0].isNamed && analysis.entities[$0].type == type
      }
      if named.isEmpty { continue }
      sections += "<h3>\(heading)</h3>\n<ul class=\"index\">\n\(list(named))</ul>\n"
    }
    if !unnamed.isEmpty {
      sections +=
        "<details><summary>Not named in the text (\(unnamed.count))</summary>\n"
        + "<ul class=\"index\">\n\(list(unnamed))</ul></details>\n"
    }
    if sections.isEmpty { sections = "<p>None were found.</p>\n" }
    return "<section id=\"entities\">\n<h2>Entities</h2>\n\(sections)</section>\n"
  }

  private static let headings: [(EntityType, String)] = [
    (.person, "People"), (.organization, "Organizations"), (.place, "Places"),
    (.group, "Groups"), (.misc, "Events, works, other"), (.nationality, "Nationalities"),
  ]

  private func entry(
    _ index: Int, mentions: [Int], speaking: [VoiceNote], told: [VoiceNote]
  ) -> String {
    let entity = analysis.entities[index]
    var facts: [String] = []
    if !entity.aliases.isEmpty {
      let names = entity.aliases.prefix(12).map { "<bdi>\(HTMLText.line($0, limit: 60))</bdi>" }
      facts.append("also " + names.joined(separator: ", "))
    }
    facts += entity.links.prefix(4).map(Self.link)
    if index == analysis.publisherEntity { facts.append("publishes the article") }
    if !speaking.isEmpty { facts.append("speaks in " + Self.notes(speaking)) }
    if !told.isEmpty { facts.append("told in " + Self.notes(told)) }
    let details =
      facts.isEmpty ? "" : "<span class=\"facts\">\(facts.joined(separator: "; "))</span>"
    let name = "<b><bdi>\(HTMLText.line(entity.name, limit: 120))</bdi></b>"
    return "<li id=\"e\(index + 1)\">\(name) \(details)\(places(mentions))</li>\n"
  }

  private static func link(_ link: AuthorityLink) -> String {
    let place = link.within.isEmpty ? "" : ", in \(link.within.joined(separator: ", "))"
    return HTMLText.line("\(link.authority) \(link.id), \(link.name)\(place)", limit: 160)
  }

  private static func notes(_ notes: [VoiceNote]) -> String {
    notes.map { "<a href=\"#n\($0.number)\">\($0.number)</a>" }.joined(separator: ", ")
  }

  private func places(_ mentions: [Int]) -> String {
    guard !mentions.isEmpty else { return "" }
    let links = mentions.map { index in
      let words = HTMLText.line(analysis.text(analysis.mentions[index].span), limit: 40)
      guard article.shownMentions.contains(index) else { return "<bdi>\(words)</bdi>" }
      return "<a href=\"#m\(index + 1)\"><bdi>\(words)</bdi></a>"
    }
    return "<details><summary>\(Self.count(mentions.count, "mention"))</summary>\n"
      + "<p>\(links.joined(separator: " · "))</p></details>"
  }

  // MARK: - The rest

  private func relationIndex() -> String {
    var items = ""
    for (index, relation) in analysis.relations.enumerated() {
      items += "<li>\(self.relation(relation)) <a href=\"#rr\(index + 1)\">To the words</a></li>\n"
    }
    let list =
      items.isEmpty
      ? "<p>None were found; there may be some all the same.</p>\n"
      : "<ul class=\"plain\">\n\(items)</ul>\n"
    return "<section id=\"relations\">\n<h2>Relations the text states</h2>\n\(list)</section>\n"
  }

  private func dateIndex() -> String {
    var rows = ""
    for (index, date) in analysis.dates.enumerated() {
      let words = HTMLText.line(analysis.text(date.span), limit: 80)
      rows +=
        "<tr><td><a href=\"#d\(index + 1)\"><bdi>\(words)</bdi></a></td>"
        + "<td>\(HTMLText.line(DateWords.words(date.value)))</td></tr>\n"
    }
    let list =
      rows.isEmpty ? "<p>None were found.</p>\n" : "<table>\n<tbody>\n\(rows)</tbody>\n</table>\n"
    return "<section id=\"dates\">\n<h2>Dates</h2>\n\(list)</section>\n"
  }

  private func unreadIndex() -> String {
    guard !article.unread.isEmpty else { return "" }
    let items = article.unread.keys.sorted().map { sentence in
      let words = HTMLText.line(analysis.text(analysis.sentences[sentence].span), limit: 160)
      return "<li><a href=\"#ru\(sentence + 1)\"><bdi>\(words)</bdi></a></li>\n"
    }
    return "<section id=\"unread\">\n<h2>Sentences not read</h2>\n"
      + "<ul class=\"plain\">\n\(items.joined())</ul>\n</section>\n"
  }
}

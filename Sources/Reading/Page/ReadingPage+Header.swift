internal import KnowledgeGraph
internal import TextModel

extension ReadingPage {
  /// Title, outlet, date, counts, custody, and how the page is read.
  func header() -> String {
    let title = HTMLText.line(document.title ?? "Untitled", limit: 400)
    let outlet = document.publisher.map {
      "<p class=\"outlet\"><bdi>\(HTMLText.line($0, limit: 120))</bdi></p>\n"
    }
    return """
      <a class="skip" href="#article">To the article</a>
      <header>
      <div class="head">
      \(outlet ?? "")<h1 dir="auto">\(title)</h1>
      <p class="origin">\(origin())</p>
      <p class="counts">\(counts())</p>
      \(hazardNotice())\(custodyRecord())</div>
      \(legend())</header>

      """
  }

  private func origin() -> String {
    var parts: [String] = []
    if let author = document.author {
      parts.append("<bdi>\(HTMLText.line(author, limit: 200))</bdi>")
    }
    if let day = document.published?.description {
      parts.append("<time datetime=\"\(day)\">\(day)</time>")
    }
    if let url = document.url {
      let shown = HTMLText.line(url, limit: 90)
      parts.append(
        SafeLink.web(url).map {
          "<a class=\"url\" rel=\"noreferrer noopener nofollow\" "
            + "href=\"\(HTMLText.attribute($0))\">\(shown)</a>"
        } ?? "<span class=\"url\">\(shown)</span>")
    }
    if parts.isEmpty { parts = ["origin not known"] }
    return parts.joined(separator: " · ")
  }

  private func counts() -> String {
    let voices = Set(article.notes.map { $0.origin.voice ?? $0.origin.name }).count
    var parts = [
      "\(Self.count(article.notes.count, "attribution")) by \(Self.count(voices, "voice"))",
      "<a href=\"#entities\">\(Self.count(entities.count, "entity", "entities"))</a>",
      "<a href=\"#relations\">\(Self.count(analysis.relations.count, "relation"))</a>",
      "<a href=\"#dates\">\(Self.count(analysis.dates.count, "date"))</a>",
    ]
    if !article.unread.isEmpty {
      parts.insert(
        "<a href=\"#unread\">\(Self.count(article.unread.count, "sentence")) not read</a>", at: 1)
    }
    if !analysis.foreign.isEmpty {
      let passages = Self.count(analysis.foreign.count, "passage")
      parts.append("\(passages) left out, not English")
    }
    return parts.joined(separator: " · ")
  }

  /// `1 voice`, `2 voices`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  private func hazardNotice() -> String {
    let number = HTMLText.hazards(in: document.text)
    guard number > 0 else { return "" }
    let sample = "<span class=\"hazard\">U+0000</span>"
    let characters = Self.count(number, "invisible character")
    return "<p class=\"notice\">The text holds \(characters) that could mislead a reader; "
      + "they are shown by number, like \(sample).</p>\n"
  }

  private func custodyRecord() -> String {
    var rows = [("document", document.id), ("SHA-256 of the text", document.sha256)]
    var heading = "Custody"
    if let custody {
      heading = "Read by Hearsay \(custody.version), model \(custody.model)"
      rows += [
        ("program", "Hearsay \(custody.version)"), ("model", "\(custody.model) (XXH64)"),
        ("gazetteer", "\(custody.gazetteer) (XXH64)"),
      ]
    }
    let list = rows.filter { !$0.1.isEmpty }.map {
      "<dt>\($0)</dt><dd><code>\(HTMLText.line($1, limit: 200))</code></dd>"
    }
    return """
      <details class="custody"><summary>\(HTMLText.line(heading))</summary>
      <dl>\(list.joined())</dl>
      <p>The same text, program, model and gazetteer give this page again, byte for byte.</p></details>

      """
  }

  private func legend() -> String {
    """
    <aside class="legend" aria-label="How to read this page">
    <p class="caution">A machine marked this page. It errs, and what it does not mark may still be \
    somebody’s word.</p>
    <ul>
    <li><span class="said asserts">words of a voice</span>, with <span class="ref">1</span> for its note</li>
    <li><span class="said asserts">words <span class="said l1 asserts">within words</span></span></li>
    <li><span class="source">who speaks</span> and <span class="cue">how it is said</span></li>
    <li><span class="ref">2 denies</span> <span class="said denies">anything but plain assertion</span></li>
    <li><span class="unread">somebody’s words, <span class="sign">not read</span></span></li>
    <li>unmarked: the outlet’s own voice</li>
    </ul>
    <details><summary>All lines</summary><ul>
    <li><span class="said asserts">says</span>, <span class="said confirms">confirms</span></li>
    <li><span class="said denies">denies</span>, <span class="said doubts">doubts</span></li>
    <li><span class="said alleges">alleges</span>, <span class="said believes">believes</span></li>
    <li><span class="said asks">asks</span>, <span class="said promises">promises</span>, \
    <span class="said other">comments</span></li>
    </ul></details>
    <p class="switches"><label><input type="checkbox" id="show-dates" /> dates</label>
    <label><input type="checkbox" id="show-relations" /> relations</label>
    <label><input type="checkbox" id="show-names" /> names</label></p>
    </aside>

    """
  }
}

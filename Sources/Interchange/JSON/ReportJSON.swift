public import KnowledgeGraph
internal import TextModel

/// Writes reports as JSON objects: who gives which claim, through which voices.
public struct ReportJSON: Sendable {
  private let documents: [String: SourceDocument]
  private let claims: [String: Claim]

  /// Makes a writer for the reports of one graph.
  public init(_ graph: StoryGraph) {
    documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
    claims = Dictionary(graph.claims.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The report as one line, without a line feed.
  public func object(_ report: Report) -> String {
    var json = JSONWriter()
    let document = documents[report.document]
    json.object {
      $0.member("report") { $0.string(report.id) }
      $0.member("claim") { $0.string(report.claim) }
      $0.member("text") { $0.string(report.content.map(\.text).joined(separator: " ")) }
      $0.member("sentence") { $0.passage(report.sentence) }
      $0.member("document") { $0.source(document, id: report.document) }
      $0.member("chain") { $0.array(report.chain) { $0.hop($1) } }
      $0.member("addressee") { $0.string(report.addressee) }
      $0.member("about") {
        $0.array(claims[report.claim]?.about ?? []) { $0.string($1) }
      }
      $0.member("happened") { $0.string(report.happened) }
      $0.member("said") { $0.string(report.said) }
      $0.member("published") { $0.string(document?.published?.description) }
      $0.member("confidence") { $0.confidence(report.confidence) }
    }
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func passage(_ passage: Passage) {
    object {
      $0.member("start") { $0.integer(passage.codePoints.lowerBound) }
      $0.member("end") { $0.integer(passage.codePoints.upperBound) }
      $0.member("text") { $0.string(passage.text) }
    }
  }

  fileprivate mutating func source(_ document: SourceDocument?, id: String) {
    object {
      $0.member("id") { $0.string(id) }
      $0.member("title") { $0.string(document?.title) }
      $0.member("publisher") { $0.string(document?.publisher) }
      $0.member("published") { $0.string(document?.published?.description) }
      $0.member("url") { $0.string(document?.url) }
    }
  }

  fileprivate mutating func hop(_ hop: Hop) {
    object {
      $0.member("voice") { $0.string(hop.voice) }
      $0.member("name") { $0.string(hop.name) }
      $0.member("stance") { $0.string(hop.stance.rawValue) }
      $0.member("cue") { $0.string(hop.cue) }
      $0.member("basis") { $0.string(hop.basis.rawValue) }
      $0.member("confidence") { $0.confidence(hop.confidence) }
      $0.member("reason") { $0.string(hop.reason) }
    }
  }
}

public import TextModel

/// Writes analyses as JSON objects.
///
/// `start` and `end` count Unicode code points of the document's text. Entities are named `e1`,
/// `e2`, … and attributions `a1`, `a2`, … in the order of the analysis. The same analysis gives
/// the same bytes.
public struct AnalysisJSON: Sendable {
  /// Whether the words with their tags and trees are written too.
  public var includesTokens: Bool

  /// Makes a writer.
  public init(includesTokens: Bool = false) {
    self.includesTokens = includesTokens
  }

  /// The analysis as one line, without a line feed.
  ///
  /// - Complexity: O(length of the text + number of annotations × log of that length).
  public func object(_ analysis: Analysis) -> String {
    let offsets = CodePointOffsets(analysis.document.text)
    var json = JSONWriter()
    json.object { json in
      json.member("document") { $0.document(analysis) }
      json.member("sentences") {
        $0.array(analysis.sentences) { json, sentence in
          json.object {
            $0.bounds(sentence.span, offsets)
            $0.member("zone") { $0.string(sentence.zone.rawValue) }
          }
        }
      }
      json.member("foreign") { $0.array(analysis.foreign) { $0.foreign($1, offsets) } }
      if includesTokens {
        json.member("tokens") {
          $0.array(analysis.tokens) { $0.token($1, analysis, offsets) }
        }
      }
      json.member("mentions") { $0.array(analysis.mentions) { $0.mention($1, offsets) } }
      json.member("entities") {
        $0.array(analysis.entities.enumerated()) { $0.entity($1.element, number: $1.offset) }
      }
      json.member("dates") {
        $0.array(analysis.dates) { json, date in
          json.object {
            $0.bounds(date.span, offsets)
            $0.member("value") { $0.string(date.value) }
          }
        }
      }
      json.member("attributions") {
        $0.array(analysis.attributions.enumerated()) {
          $0.attribution($1.element, number: $1.offset, offsets)
        }
      }
      json.member("unread") { $0.array(analysis.unread) { $0.unread($1, offsets) } }
      json.member("relations") { $0.array(analysis.relations) { $0.relation($1, offsets) } }
    }
    return json.text
  }
}

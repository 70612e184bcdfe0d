import KnowledgeGraph
import TextModel

/// Chains of voices as text.
enum ChainText {
  /// `The Courier > Pavel (said) > the army (denied)`: for people; a hop that was told is marked.
  static func words(_ chain: [Hop]) -> String {
    chain.map { hop in
      var text = hop.name
      let isPlain = hop.stance == .asserts || hop.basis == .unread
      let cue = hop.cue ?? (isPlain ? "" : hop.stance.rawValue)
      let told = hop.basis == .told ? "told, inferred" : ""
      let notes = [cue, told].filter { !$0.isEmpty }
      if !notes.isEmpty { text += " (" + notes.joined(separator: "; ") + ")" }
      return text
    }.joined(separator: " > ")
  }

  /// The words of several passages, with ` … ` between them.
  static func passages(_ passages: [Passage]) -> String {
    passages.map(\.text).joined(separator: " … ")
  }

  /// The chain as the JSON array of the `chain` in the output of `hearsay who`.
  static func json(_ chain: [Hop]) -> String {
    let hops = chain.map { hop in
      "{\"voice\":\(quoted(hop.voice)),\"name\":\(quoted(hop.name)),"
        + "\"stance\":\(quoted(hop.stance.rawValue)),\"cue\":\(quoted(hop.cue)),"
        + "\"basis\":\(quoted(hop.basis.rawValue))}"
    }
    return "[" + hops.joined(separator: ",") + "]"
  }

  private static func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: json += "\\\""
      case 0x5C: json += "\\\\"
      case 0x0...0x1F, 0x7F, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}

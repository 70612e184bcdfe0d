import KnowledgeGraph
import TextModel

extension PictureBuilder {
  /// The sentence of a report and the chain that gives it.
  func chainText(_ report: Report) -> String {
    "“\(sentence(report.sentence))”\n" + chainLine(report.chain, document: report.document)
  }

  /// The sentence that states a relation and the chain that gives it.
  func relationText(_ relation: Relation) -> String {
    let kind = relation.kind.rawValue.split(separator: "_").joined(separator: " ")
    let former = relation.isFormer ? "formerly " : ""
    let edge =
      "\(name(of: relation.from, or: relation.from)) \(former)\(kind) "
      + name(of: relation.to, or: relation.to)
    return "\(edge)\n“\(sentence(relation.sentence))”\n"
      + chainLine(relation.chain, document: relation.document)
  }

  func voiceTooltip(_ node: VoiceTree.Node, _ words: String) -> String {
    let count = node.reports.count
    let role = node.depth == 0 ? "publisher" : "voice"
    return "\(words) (\(role) of \(count) \(count == 1 ? "claim" : "claims") shown)"
  }

  private func chainLine(_ chain: [Hop], document: String) -> String {
    var line = "Chain: " + chain.prefix(12).map(hopText).joined(separator: " → ")
    if chain.count > 12 { line += " → … (\(chain.count) voices)" }
    guard let source = documents[document] else { return line }
    let origin = [source.publisher, source.title, source.published?.description].compactMap { $0 }
      .map { PlainWords.shortened(PlainWords.oneLine($0, limit: 300), to: 120) }
    return origin.isEmpty ? line : line + "\nIn: " + origin.joined(separator: ", ")
  }

  private func hopText(_ hop: Hop) -> String {
    let words = PlainWords.shortened(name(of: hop.voice, or: hop.name), to: 80)
    var text = "\(words) \(ArrowStyle.verb(hop.stance))"
    if let cue = hop.cue {
      text += " (“" + PlainWords.shortened(PlainWords.oneLine(cue, limit: 200), to: 60) + "”)"
    }
    return hop.basis == .told ? text + " (told, inferred)" : text
  }

  private func sentence(_ passage: Passage) -> String {
    PlainWords.shortened(PlainWords.oneLine(passage.text, limit: 1600), to: 600)
  }
}

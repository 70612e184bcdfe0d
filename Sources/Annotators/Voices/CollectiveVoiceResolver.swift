public import TextModel

/// Reads *we*, *our* and *us* in the quoted words of a person as the body that the text says the
/// person leads, works for or belongs to.
///
/// Where the text names no such body the words stay unresolved. Complexity: O(n log n).
public struct CollectiveVoiceResolver: Annotator {
  /// Makes a resolver.
  public init() {}

  /// Attributions with their sources, entities and relations.
  public var requires: Set<Layer> { [.tokens, .attributions, .coreference, .relations] }

  /// ``Layer/coreference``, completed.
  public var provides: Set<Layer> { [.coreference] }

  /// Adds to ``Analysis/mentions``.
  public func annotate(_ analysis: inout Analysis) {
    let bodies = bodies(of: analysis)
    guard !bodies.isEmpty else { return }
    let known = Set(analysis.mentions.map(\.span))
    let pronouns = analysis.tokens.indices.filter { token in
      analysis.tokens[token].upos == .pronoun && !known.contains(analysis.tokens[token].span)
        && PronounForms.entry(analysis.form(token).lowercased())?.series == .firstPlural
    }
    let spans = pronouns.map { analysis.tokens[$0].span }
    let innermost = AttributionIndex(analysis.attributions).innermost(spans)
    var added: [Mention] = []
    for (span, owner) in zip(spans, innermost) {
      guard let owner, analysis.attributions[owner].kind != .indirect,
        let speaker = analysis.attributions[owner].sourceEntity, let body = bodies[speaker]
      else { continue }
      added.append(
        Mention(
          span: span, kind: .pronoun, type: analysis.entities[body.entity].type,
          entity: body.entity, confidence: body.confidence))
    }
    analysis.mentions = (analysis.mentions + added).sorted { $0.span < $1.span }
  }

  /// For each person the body that it stands for most surely, the first of equals.
  private func bodies(of analysis: Analysis) -> [Int: (entity: Int, confidence: Double)] {
    var bodies: [Int: (entity: Int, confidence: Double)] = [:]
    for relation in analysis.relations where !relation.isFormer {
      guard Self.kinds.contains(relation.kind), analysis.entities[relation.from].type == .person,
        relation.confidence > bodies[relation.from]?.confidence ?? 0
      else { continue }
      bodies[relation.from] = (relation.to, relation.confidence)
    }
    return bodies
  }

  private static let kinds: Set<RelationKind> = [.leads, .worksFor, .memberOf]
}

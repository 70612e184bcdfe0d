import KnowledgeGraph
import TextModel

/// The mode for programs that add up parallel edges: entities only, one edge for each pair and
/// relation. `speaks_of` leads from the innermost voice of claims to what they are about.
struct SimpleGraphML {
  let graph: StoryGraph

  private struct Key: Hashable, Comparable {
    var from: String
    var to: String
    var label: String
    var isFormer: Bool

    static func < (left: Key, right: Key) -> Bool {
      (left.from, left.to, left.label, left.isFormer ? 1 : 0)
        < (right.from, right.to, right.label, right.isFormer ? 1 : 0)
    }
  }

  private struct Edge {
    /// The ids of the claims, or of the relations as single passages state them.
    var records: Set<String> = []
    var sources: Set<String> = []
    var stances: Set<String> = []
    var sentence = ""

    mutating func add(_ record: String, _ chain: [Hop], _ passage: Passage) {
      if records.isEmpty { sentence = passage.text }
      records.insert(record)
      guard let origin = chain.last else { return }
      sources.insert(origin.name)
      stances.insert(origin.stance.rawValue)
    }
  }

  func write(to file: inout GraphMLFile<some TextOutputStream>) {
    for entity in graph.entities { file.node(entity) }
    for (key, edge) in edges().sorted(by: { $0.key < $1.key }) {
      var hash = StableHash()
      for part in [key.from, key.to, key.label, key.isFormer ? "former" : ""] {
        hash.combine(part)
      }
      file.edge(
        "edge-" + hash.hexadecimal, from: GraphMLID.entity(key.from),
        to: GraphMLID.entity(key.to), label: key.label, weight: edge.records.count,
        [
          (.kind, .string(key.label == Self.speaksOf ? "voice" : "relation")),
          (.isFormer, .boolean(key.isFormer)), (.sentence, .string(edge.sentence)),
          (.claimCount, .int(edge.records.count)),
          (.sources, .string(edge.sources.sorted().joined(separator: "; "))),
          (.stances, .string(edge.stances.sorted().joined(separator: "; "))),
        ])
    }
  }

  private static let speaksOf = "speaks_of"

  private func edges() -> [Key: Edge] {
    var edges: [Key: Edge] = [:]
    for relation in graph.relations {
      let swapped = relation.kind.isSymmetric && relation.to < relation.from
      let key = Key(
        from: swapped ? relation.to : relation.from, to: swapped ? relation.from : relation.to,
        label: relation.kind.rawValue, isFormer: relation.isFormer)
      edges[key, default: Edge()].add(relation.id, relation.chain, relation.sentence)
    }
    let about = Dictionary(
      graph.claims.map { ($0.id, $0.about) }, uniquingKeysWith: { first, _ in first })
    for report in graph.reports {
      guard let voice = report.chain.last?.voice else { continue }
      for entity in about[report.claim] ?? [] where entity != voice {
        let key = Key(from: voice, to: entity, label: Self.speaksOf, isFormer: false)
        edges[key, default: Edge()].add(report.claim, report.chain, report.sentence)
      }
    }
    return edges
  }
}

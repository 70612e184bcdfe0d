import KnowledgeGraph
import TextModel

/// The chains of all reports merged from their publishers inwards.
///
/// Two chains share a node only as far as they run through the same voices with the same stances:
/// each way from a root to a claim is a chain that some document gives, and no other way exists. A
/// voice that came by two ways is drawn twice.
struct VoiceTree: Sendable {
  /// A voice at its place in a chain.
  struct Node: Sendable {
    /// Stable between runs, safe as an XML id.
    var id: String
    /// The id of the entity that speaks.
    var voice: String?
    var name: String
    /// The index of the voice that brought this one, nil for publishers.
    var parent: Int?
    /// The number of voices before it.
    var depth: Int
    /// On what ground it stands here.
    var basis: Basis
    /// The stance of the parent to what this voice says.
    var parentStance: Stance
    /// The cues of the parent, without repetition, in document order.
    var parentCues: [String]
    /// The reports that run through it, in document order.
    var reports: [Report]
  }

  /// The last step of chains: from an origin to a claim.
  struct Telling: Sendable {
    /// The index of the origin's node.
    var origin: Int
    var claim: String
    var stance: Stance
    /// The id of the entity that was told.
    var addressee: String?
    /// The cues without repetition, in document order.
    var cues: [String]
    var reports: [Report]
  }

  private struct TellingKey: Hashable {
    var origin: Int
    var claim: String
    var stance: Stance
    var addressee: String?
  }

  /// All voices, each after its parent.
  private(set) var nodes: [Node] = []
  /// All last steps.
  private(set) var tellings: [Telling] = []

  /// Merges the chains of reports that are in document order.
  /// Complexity: O(number of all hops).
  init(_ reports: [Report]) {
    var nodeIndex: [String: Int] = [:]
    var tellingIndex: [TellingKey: Int] = [:]
    for report in reports {
      guard let last = report.chain.last else { continue }
      var node: Int?
      for (place, hop) in report.chain.enumerated() {
        node = step(from: node, to: hop, at: place, of: report, &nodeIndex)
      }
      guard let origin = node else { continue }
      let key = TellingKey(
        origin: origin, claim: report.claim, stance: last.stance, addressee: report.addressee)
      let index = tellingIndex[key, default: tellings.count]
      if index == tellings.count {
        tellingIndex[key] = index
        tellings.append(
          Telling(
            origin: origin, claim: report.claim, stance: last.stance, addressee: report.addressee,
            cues: [], reports: []))
      }
      Self.note(last.cue, in: &tellings[index].cues)
      tellings[index].reports.append(report)
    }
  }

  private mutating func step(
    from parent: Int?, to hop: Hop, at place: Int, of report: Report,
    _ nodeIndex: inout [String: Int]
  ) -> Int {
    let before = parent.map { nodes[$0] }
    let parentHop = place > 0 ? report.chain[place - 1] : nil
    let parentStance = parentHop?.stance ?? .asserts
    var hash = StableHash()
    hash.combine(before?.id ?? "")
    hash.combine(parentStance.rawValue)
    hash.combine(hop.basis.rawValue)
    // Two unnamed sources may be two people: each report has its own.
    let identity =
      hop.voice ?? (place == 0 ? "in \(report.document)" : "only \(report.id) \(place)")
    hash.combine(identity)
    let id = "voice-" + hash.hexadecimal
    let index = nodeIndex[id, default: nodes.count]
    if index == nodes.count {
      nodeIndex[id] = index
      nodes.append(
        Node(
          id: id, voice: hop.voice, name: hop.name, parent: parent, depth: place, basis: hop.basis,
          parentStance: parentStance, parentCues: [], reports: []))
    }
    Self.note(parentHop?.cue, in: &nodes[index].parentCues)
    nodes[index].reports.append(report)
    return index
  }

  private static func note(_ cue: String?, in cues: inout [String]) {
    guard let cue, !cue.isEmpty, cues.count < 3, !cues.contains(cue) else { return }
    cues.append(cue)
  }
}

extension VoiceTree {
  /// The ids of the claims such that those of one voice stand together, else in document order: in
  /// this order the tree can be drawn without crossings. Complexity: O(n log n).
  var claimOrder: [String] {
    enum Step {
      case node(Int)
      case telling(Int)
    }
    var steps: [Int: [(place: ReportPlace, step: Step)]] = [:]
    func note(_ step: Step, under parent: Int, _ first: Report?) {
      guard let first else { return }
      steps[parent, default: []].append((ReportPlace(first), step))
    }
    for (index, node) in nodes.enumerated() {
      note(.node(index), under: node.parent ?? -1, node.reports.first)
    }
    for (index, telling) in tellings.enumerated() {
      note(.telling(index), under: telling.origin, telling.reports.first)
    }
    var seen: Set<String> = []
    var order: [String] = []
    var open: [Step] = [.node(-1)]
    while let step = open.popLast() {
      switch step {
      case .telling(let index):
        if seen.insert(tellings[index].claim).inserted { order.append(tellings[index].claim) }
      case .node(let index):
        open += (steps[index] ?? []).sorted { $0.place > $1.place }.map(\.step)
      }
    }
    return order
  }
}

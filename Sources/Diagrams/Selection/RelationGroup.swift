import KnowledgeGraph
import TextModel

/// In whose voice a relation is stated.
enum RelationStatus: Int, Sendable, CaseIterable, Comparable {
  /// The publisher says it in its own voice.
  case ownVoice
  /// A voice that the publisher cites says it.
  case reported
  /// A voice of the chain doubts or could not verify it.
  case doubted
  /// A voice of the chain denies it.
  case denied

  /// The status that a chain gives.
  init(_ chain: [Hop]) {
    if chain.contains(where: { $0.stance == .denies }) {
      self = .denied
    } else if chain.contains(where: { $0.stance == .doubts }) {
      self = .doubted
    } else {
      self = chain.count > 1 ? .reported : .ownVoice
    }
  }

  static func < (left: RelationStatus, right: RelationStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// All passages that state the same relation in the same manner: one edge of the picture.
struct RelationGroup: Sendable {
  /// What makes two relations one edge.
  struct Key: Hashable, Sendable, Comparable {
    var from: String
    var to: String
    var kind: RelationKind
    var isFormer: Bool
    var status: RelationStatus

    init(_ relation: Relation) {
      let swapped = relation.kind.isSymmetric && relation.to < relation.from
      from = swapped ? relation.to : relation.from
      to = swapped ? relation.from : relation.to
      kind = relation.kind
      isFormer = relation.isFormer
      status = RelationStatus(relation.chain)
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.from, left.to, left.kind.rawValue, left.isFormer ? 1 : 0, left.status.rawValue)
        < (right.from, right.to, right.kind.rawValue, right.isFormer ? 1 : 0, right.status.rawValue)
    }
  }

  var key: Key
  /// The passages, by id.
  var relations: [Relation]

  /// The groups of some relations, sorted.
  static func groups(of relations: [Relation]) -> [RelationGroup] {
    Dictionary(grouping: relations, by: Key.init)
      .map { RelationGroup(key: $0.key, relations: $0.value.sorted { $0.id < $1.id }) }
      .sorted { $0.key < $1.key }
  }

  /// The names of the innermost voices that state it, without repetition.
  var origins: [String] {
    var seen: Set<String> = []
    return relations.compactMap { $0.chain.last?.name }.filter { seen.insert($0).inserted }
  }
}

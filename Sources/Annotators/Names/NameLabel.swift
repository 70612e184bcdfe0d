package import TextModel

/// A label of the name recogniser: outside, or a place in a name of a type (BILOU, Ratinov and Roth
/// 2009).
package struct NameLabel: Hashable, Sendable {
  package enum Place: Int, CaseIterable, Sendable {
    case begin, inside, last, unit
  }

  /// All labels: 0 is outside, then four for each type.
  package static let count = 1 + 4 * types.count
  package static let outside = 0
  package static let types: [EntityType] = [
    .person, .organization, .place, .group, .misc, .nationality,
  ]

  /// The number of a label.
  package static func number(_ place: Place, _ type: EntityType) -> Int {
    guard let index = types.firstIndex(of: type) else { return outside }
    return 1 + index * 4 + place.rawValue
  }

  /// The type of a label, nil for outside.
  package static func type(_ label: Int) -> EntityType? {
    label == outside ? nil : types[(label - 1) / 4]
  }

  /// The place of a label, nil for outside.
  package static func place(_ label: Int) -> Place? {
    label == outside ? nil : Place(rawValue: (label - 1) % 4)
  }

  /// Whether a label may follow another one; nil stands for the sentence's edge.
  package static func allows(_ label: Int?, after previous: Int?) -> Bool {
    let isOpen = previous.flatMap(place).map { $0 == .begin || $0 == .inside } ?? false
    guard let label, label != outside else { return !isOpen }
    let continues = place(label) == .inside || place(label) == .last
    guard isOpen else { return !continues }
    return continues && previous.flatMap(type) == type(label)
  }
}

/// What a picture does not show, so that it can say so.
struct LeftOut: Hashable, Sendable {
  /// Claims that a voice other than the document makes.
  var attributedClaims = 0
  /// Claims in the document's own voice.
  var ownVoiceClaims = 0
  /// Relations between two entities.
  var relations = 0
  /// Entities that are linked to something shown but had no room.
  var crowdedEntities = 0
  /// Entities that no shown claim is about and no relation links.
  var unlinkedEntities = 0

  /// Whether everything is shown.
  var isNothing: Bool { self == LeftOut() }

  /// What is missing as one sentence, nil when nothing is.
  var sentence: String? {
    guard !isNothing else { return nil }
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append("\(count) \(count == 1 ? one : many)") }
    }
    add(attributedClaims, "attributed claim", "attributed claims")
    add(
      ownVoiceClaims, "statement in the outlet’s own voice",
      "statements in the outlet’s own voice")
    add(relations, "relation", "relations")
    add(crowdedEntities, "name of lesser weight", "names of lesser weight")
    add(
      unlinkedEntities, "name that nothing shown is about", "names that nothing shown is about")
    return "Not shown: " + parts.joined(separator: ", ") + "."
  }
}

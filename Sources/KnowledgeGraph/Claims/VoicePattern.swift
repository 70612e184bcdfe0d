/// Whether the chains that give a claim meet in a voice.
///
/// It never says that chains are free of each other: that is for a person to say.
public enum VoicePattern: String, Sendable, CaseIterable {
  /// All chains end in one voice.
  case singleOrigin = "single-origin"
  /// Different origins, but some voice stands in all chains; who may have carried the words
  /// (an inference) counts.
  case sharedCarrier = "shared-carrier"
  /// No voice stands in all chains.
  case noSharedVoice = "no shared voice found"

  /// The pattern of the chains of one claim; nil for fewer than two. Complexity: O(n).
  public init?(_ chains: [[Hop]]) {
    guard chains.count > 1 else { return nil }
    let origins = chains.map { $0.last?.voice }
    if let origin = origins[0], origins.allSatisfy({ $0 == origin }) {
      self = .singleOrigin
      return
    }
    let shared = chains.dropFirst().reduce(Set(chains[0].compactMap(\.voice))) {
      $0.intersection($1.compactMap(\.voice))
    }
    self = shared.isEmpty ? .noSharedVoice : .sharedCarrier
  }
}

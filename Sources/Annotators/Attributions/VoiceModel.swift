import Learning

/// What the network has learned of attributions.
package struct VoiceModel: Sendable {
  package static let cuesSection = "cues.map"
  package static let stancesSection = "stances.map"
  /// What the sections of the scorers start with.
  package static let contents = "contents"
  package static let firsts = "firsts"
  package static let lasts = "lasts"

  let cues: QuantizedMatrix
  let stances: QuantizedMatrix
  let contents: ArcScorer
  let firsts: ArcScorer
  let lasts: ArcScorer

  init(_ archive: Archive) throws(ArchiveError) {
    cues = try QuantizedMatrix(archive.section(Self.cuesSection))
    stances = try QuantizedMatrix(archive.section(Self.stancesSection))
    contents = try ArcScorer(archive, Self.contents)
    firsts = try ArcScorer(archive, Self.firsts)
    lasts = try ArcScorer(archive, Self.lasts)
  }
}

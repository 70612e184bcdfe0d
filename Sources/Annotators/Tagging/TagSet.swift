package import Learning
package import TextModel

/// The pairs of universal and Penn tag that occur together: the classes of the tagger.
package struct TagSet: Sendable {
  package static let section = "tags.labels"
  package struct Label: Hashable, Sendable {
    package var upos: UniversalTag
    package var xpos: PennTag

    package init(upos: UniversalTag, xpos: PennTag) {
      self.upos = upos
      self.xpos = xpos
    }
  }

  package let labels: [Label]

  package init(labels: [Label]) { self.labels = labels }

  /// Reads two bytes a label.
  package init(_ section: ArchiveSection) throws(ArchiveError) {
    let bytes = section.bytes
    var labels: [Label] = []
    for at in stride(from: 0, to: bytes.count - 1, by: 2) {
      guard let upos = UniversalTag(rawValue: bytes[at]),
        let xpos = PennTag(rawValue: bytes[at + 1])
      else { throw section.damaged }
      labels.append(Label(upos: upos, xpos: xpos))
    }
    guard !labels.isEmpty, bytes.count % 2 == 0 else { throw section.damaged }
    self.labels = labels
  }

  /// The bytes that ``init(_:)`` reads.
  package var packed: [UInt8] { labels.flatMap { [$0.upos.rawValue, $0.xpos.rawValue] } }
}

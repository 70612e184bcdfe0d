/// What a diagram shows, before anything is placed: boxes, arrows and words with their meaning, but
/// no coordinates.
struct Picture: Sendable {
  var title: String
  /// What the picture is, for people who cannot see it.
  var summary: String
  /// Lines under the picture: sources, what was left out.
  var notes: [String]
  /// Sorted by lane, then in reading order.
  var boxes: [Box]
  /// Sorted by kind, then in reading order.
  var arrows: [Arrow]
}

/// A column of the picture.
enum Lane: String, Sendable, CaseIterable {
  case voices
  case claims
  case subjects

  /// What stands over the column.
  var heading: String {
    switch self {
    case .voices: "WHO SAYS IT"
    case .claims: "WHAT IS SAID"
    case .subjects: "WHOM AND WHAT IT IS ABOUT"
    }
  }
}

/// A node of the picture.
struct Box: Sendable {
  /// What is drawn: each has its own outline, so that it can be told apart without colour.
  enum Look: String, Sendable, CaseIterable {
    case publisher
    case person
    case organization
    case place
    case group
    case misc
    /// A voice that the text does not name.
    case unnamed
    case claim
  }

  /// Unique in the picture, safe as an XML id.
  var id: String
  var lane: Lane
  var look: Look
  /// Whether the label is a name; descriptions are in italics.
  var isNamed: Bool
  var label: WrappedText
  /// Whether the picture is about it: drawn with a thick outline.
  var isFocus = false
  /// Small lines under the label.
  var footnotes: [String] = []
  /// In points.
  var width: Double
  /// In points.
  var height: Double
  /// The whole text behind it.
  var tooltip: String
}

/// An edge of the picture.
struct Arrow: Sendable {
  /// What it stands for.
  enum Kind: String, Sendable, CaseIterable {
    /// From a voice to the voice it cites.
    case passes
    /// From the innermost voice to the claim.
    case says
    /// From a claim to what it is about.
    case about
    /// A typed relation between two entities.
    case relation
  }

  enum Line: String, Sendable, CaseIterable {
    case solid
    case bold
    case dashed
    case dotted
    case hairline
  }

  enum Head: String, Sendable, CaseIterable {
    case filled
    case hollow
    case bar
    case circle
    case diamond
    case none
  }

  /// Unique in the picture, safe as an XML id.
  var id: String
  var kind: Kind
  var from: String
  var to: String
  var line: Line
  var head: Head
  /// Whether it is over: drawn in a lighter grey.
  var isFormer = false
  /// Nil for no label.
  var label: WrappedText?
  /// The whole text behind it.
  var tooltip: String
}

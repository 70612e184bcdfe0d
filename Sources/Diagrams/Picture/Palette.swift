/// Colours and line widths. They only help: shape, pattern and words carry the meaning.
enum Palette {
  static let ink = "#1a1a1a"
  static let quiet = "#5c5c5c"
  static let hairline = "#9a9a9a"
  static let former = "#8c8c8c"

  static func fill(_ look: Box.Look) -> String {
    switch look {
    case .publisher: "#dcdcdc"
    case .person: "#fff1d6"
    case .organization: "#dfeaf7"
    case .place: "#e2f1df"
    case .group: "#f1e6f4"
    case .misc: "#f0f0ee"
    case .unnamed: "#ffffff"
    case .claim: "#fffef6"
    }
  }

  /// What the shape stands for, as the legend says it.
  static func meaning(_ look: Box.Look) -> String {
    switch look {
    case .publisher: "publisher"
    case .person: "person"
    case .organization: "organization"
    case .place: "place"
    case .group: "group of people"
    case .misc: "event, law, work, other"
    case .unnamed: "voice the text does not name"
    case .claim: "claim, in the words of the text"
    }
  }

  static func stroke(_ line: Arrow.Line, isFormer: Bool = false) -> String {
    line == .hairline ? hairline : (isFormer ? former : ink)
  }

  /// The line width in points.
  static func width(_ line: Arrow.Line) -> Double {
    switch line {
    case .hairline: 0.6
    case .bold: 1.9
    case .solid, .dashed: 1.0
    case .dotted: 1.4
    }
  }
}

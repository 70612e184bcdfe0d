/// A script other than Latin.
enum Script: UInt8, CaseIterable {
  case greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil
  case telugu, kannada, malayalam, sinhala, thai, lao, burmese, georgian, ethiopic, khmer, kana
  case hangul, han

  /// Each block of letters, in the order of its code points.
  private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
    (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic), (0x530...0x58F, .armenian),
    (0x590...0x5FF, .hebrew), (0x600...0x6FF, .arabic), (0x750...0x77F, .arabic),
    (0x8A0...0x8FF, .arabic), (0x900...0x97F, .devanagari), (0x980...0x9FF, .bengali),
    (0xA00...0xA7F, .gurmukhi), (0xA80...0xAFF, .gujarati), (0xB80...0xBFF, .tamil),
    (0xC00...0xC7F, .telugu), (0xC80...0xCFF, .kannada), (0xD00...0xD7F, .malayalam),
    (0xD80...0xDFF, .sinhala), (0xE00...0xE7F, .thai), (0xE80...0xEFF, .lao),
    (0x1000...0x109F, .burmese), (0x10A0...0x10FF, .georgian), (0x1100...0x11FF, .hangul),
    (0x1200...0x139F, .ethiopic), (0x1780...0x17FF, .khmer), (0x1F00...0x1FFF, .greek),
    (0x3041...0x30FF, .kana), (0x3130...0x318F, .hangul), (0x3400...0x4DBF, .han),
    (0x4E00...0x9FFF, .han), (0xAC00...0xD7AF, .hangul), (0xF900...0xFAFF, .han),
    (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFF, .arabic), (0x20000...0x3FFFF, .han),
  ]

  /// The script of a code point; nil for Latin letters and for what is no letter of these scripts.
  init?(_ scalar: UInt32) {
    guard scalar >= 0x370, !(0x2000...0x2FFF).contains(scalar) else { return nil }
    var low = 0
    var high = Self.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Self.blocks[middle].range.upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < Self.blocks.count, Self.blocks[low].range.contains(scalar) else { return nil }
    self = Self.blocks[low].script
  }

  /// Whether words are written without spaces between them.
  var isUnspaced: Bool {
    switch self {
    case .thai, .lao, .burmese, .khmer, .kana, .han: true
    default: false
    }
  }

  /// The language that is most often written in it; nil where its small words have to tell.
  var usualLanguage: String? {
    switch self {
    case .greek: "el"
    case .cyrillic, .arabic: nil
    case .armenian: "hy"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .burmese: "my"
    case .georgian: "ka"
    case .ethiopic: "am"
    case .khmer: "km"
    case .kana: "ja"
    case .hangul: "ko"
    case .han: "zh"
    }
  }
}

import Foundation

/// Which of GeoNames' other names of a city are kept.
enum AlternateNames {
  /// From this population on, names are kept in every script.
  static let everyScript = 50_000
  /// From this population on, names are kept in Cyrillic and Greek letters.
  static let nearScripts = 5_000

  /// The names to keep: no codes of airports, no scientific transliterations (GeoNames writes
  /// them in lower case), and for smaller places no far scripts.
  static func useful(of city: GazetteerSources.City) -> [String] {
    city.alternatenames.filter { name in
      guard name.utf8.count <= 60, let first = name.unicodeScalars.first else { return false }
      switch script(of: name) {
      case .latin:
        return !first.properties.isLowercase && !isCode(name)
      case .near: return city.population >= nearScripts
      case .far: return city.population >= everyScript
      }
    }
  }

  private enum Script { case latin, near, far }

  private static func script(of name: String) -> Script {
    var script = Script.latin
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0..<0x0370, 0x1E00..<0x1F00, 0x2000..<0x2070: break
      case 0x0370..<0x0530: script = .near
      default: return .far
      }
    }
    return script
  }

  private static func isCode(_ name: String) -> Bool {
    name.utf8.count <= 3
      && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}

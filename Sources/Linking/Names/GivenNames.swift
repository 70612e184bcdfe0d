/// Given names: which of them are forms of one name, and whether men or women bear them.
enum GivenNames {
  /// Who bears a name.
  struct Bearers: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let men = Bearers(rawValue: 1)
    static let women = Bearers(rawValue: 2)
  }

  /// How two given names belong together.
  enum Kinship {
    /// Spellings or languages' forms of one name.
    case variant
    /// At least one is a pet name of it.
    case nickname
  }

  /// Whether two folded names are forms of one; nil when they are not known to be.
  static func kinship(_ left: String, _ right: String) -> Kinship? {
    guard let first = table[left], let second = table[right] else { return nil }
    var found: Kinship?
    for entry in first {
      for other in second where entry.group == other.group {
        if !entry.isPetName, !other.isPetName { return .variant }
        found = .nickname
      }
    }
    return found
  }

  /// Who bears the name; empty for one that is not known.
  static func bearers(of name: String) -> Bearers {
    (table[name] ?? []).reduce(into: []) { $0.insert($1.bearers) }
  }

  /// The numbers of the groups a name is in.
  static func groups(of name: String) -> [Int] { (table[name] ?? []).map(\.group) }

  private struct Entry {
    var group: Int
    var isPetName: Bool
    var bearers: Bearers
  }

  private static let table: [String: [Entry]] = {
    var table: [String: [Entry]] = [:]
    var group = 0
    let lists: [(String, Bearers)] = [(men, .men), (women, .women), (others, [])]
    for (list, bearers) in lists {
      for line in list.split(separator: "\n") {
        let sides = line.split(separator: "|")
        for (side, names) in sides.enumerated() {
          for name in names.split(separator: " ") {
            table[String(name), default: []].append(
              Entry(group: group, isPetName: side > 0, bearers: bearers))
          }
        }
        group += 1
      }
    }
    return table
  }()
}

import TextModel

/// Ids for nodes and edges: ASCII, NMTOKEN-safe, stable between runs, different by scope.
enum GraphMLID {
  static func document(_ id: String) -> String { make("document", id) }
  static func entity(_ id: String) -> String { make("entity", id) }
  static func claim(_ id: String) -> String { make("claim", id) }
  static func report(_ id: String) -> String { make("report", id) }

  /// `scope-id`, or `scope-x` and a hash where the id holds other characters than ASCII letters,
  /// digits, `_`, `.` and `-`.
  static func make(_ scope: String, _ id: String) -> String {
    let isSafe =
      !id.isEmpty && id.utf8.count <= 128
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
    if isSafe { return scope + "-" + id }
    var hash = StableHash()
    hash.combine(id)
    return scope + "-x" + hash.hexadecimal
  }
}

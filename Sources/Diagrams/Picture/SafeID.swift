import TextModel

/// Ids for the picture: stable between runs, safe in XML, CSS and DOT whatever the graph holds.
enum SafeID {
  /// `prefix-id` where the id has only ASCII letters, digits, `_`, `.` and `-`, at most 64 of them;
  /// else `prefix-x` and a hash.
  static func make(_ prefix: String, _ id: String) -> String {
    let isSafe =
      !id.isEmpty && id.utf8.count <= 64
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
    if isSafe { return prefix + "-" + id }
    return make(prefix, parts: [id], mark: "x")
  }

  /// `prefix-` and a hash of the parts.
  static func make(_ prefix: String, parts: [String], mark: String = "") -> String {
    var hash = StableHash()
    for part in parts { hash.combine(part) }
    return prefix + "-" + mark + hash.hexadecimal
  }
}

/// Addresses that a page may link to.
enum SafeLink {
  /// The address when it leads to the web by http or https and holds nothing that a browser would
  /// drop or a reader could not see; else nil.
  static func web(_ address: String) -> String? {
    let lowered = address.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"),
      address.utf8.count <= 2048,
      address.unicodeScalars.allSatisfy({
        !HTMLText.isHazard($0) && !$0.properties.isWhitespace
          && $0.properties.generalCategory != .format
      })
    else { return nil }
    return address
  }
}

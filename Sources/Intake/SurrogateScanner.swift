/// Finds halves of surrogate pairs among the escapes of a JSON text: programs that cut strings in
/// the middle of a character write them, and no Unicode text can hold one.
enum SurrogateScanner {
  /// The first `\uXXXX` that is half of a pair without the other half, or nil. Complexity: O(n).
  static func firstLone(in json: some StringProtocol) -> String? {
    let bytes = Array(json.utf8)
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      guard let unit = unit(bytes, at) else {
        at += 2
        continue
      }
      let isPair =
        UTF16.isLeadSurrogate(unit)
        && self.unit(bytes, at + 6).map(UTF16.isTrailSurrogate) ?? false
      if UTF16.isSurrogate(unit), !isPair {
        return String(decoding: bytes[at..<at + 6], as: UTF8.self)
      }
      at += isPair ? 12 : 6
    }
    return nil
  }

  /// The UTF-16 unit of an escape `\uXXXX` at an offset.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }
}

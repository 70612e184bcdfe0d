/// A text that equals another only when the bytes do.
///
/// `String` calls canonically equal texts equal, so an id with `é` as one scalar and one with `e`
/// and an accent would be one key.
public struct ExactText: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// Wraps a text. Complexity: O(n).
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// Orders by bytes.
  public static func < (left: ExactText, right: ExactText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

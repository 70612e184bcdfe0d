/// A half-open range of UTF-8 byte offsets into the original text of a document.
///
/// Spans are views: the words themselves stay in ``Document/text``. JSON outputs convert spans to
/// code points at the edge, see ``CodePointOffsets``.
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Makes the span `start..<end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  @inlinable public var length: Int { end - start }

  /// Whether there is nothing in it.
  @inlinable public var isEmpty: Bool { end <= start }

  /// Whether every byte of `other` is in this span.
  @inlinable
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is in this span.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two spans share at least one byte.
  @inlinable
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  @inlinable
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// Text order: earlier start first; of two that start together the longer (outer) one first.
  @inlinable
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

extension TextSpan: CustomStringConvertible {
  /// `12..<20`
  public var description: String { "\(start)..<\(end)" }
}

public import TextModel

/// Words between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// The bytes with their marks.
  public var span: TextSpan
  /// The bytes between the marks.
  public var inner: TextSpan
  /// 0 for a quotation of the document, 1 for one inside it.
  public var depth: Int
  /// Whether the text closes it.
  public var isClosed: Bool
}

/// The quotations of a text.
public struct Quotations: Sendable {
  /// Those that stand in no other, in text order.
  public var outer: [Quotation] = []
  /// Those inside one of ``outer``, in text order.
  public var nested: [Quotation] = []

  /// The outer quotation that holds the byte at `offset`, marks included. Complexity: O(log n).
  public func outer(at offset: Int) -> Quotation? { Self.holder(of: offset, in: outer) }

  /// The nested quotation that holds the byte at `offset`. Complexity: O(log n).
  public func nested(at offset: Int) -> Quotation? { Self.holder(of: offset, in: nested) }

  /// The index of the first outer quotation that starts at or after `offset`.
  /// Complexity: O(log n).
  public func firstOuter(from offset: Int) -> Int {
    Self.firstIndex(in: outer) { $0.span.start >= offset }
  }

  /// Whether a quotation of any depth lies wholly inside the span. Complexity: O(log n).
  public func hasQuotation(inside span: TextSpan) -> Bool {
    [outer, nested].contains { level in
      let index = Self.firstIndex(in: level) { $0.span.start >= span.start }
      return index < level.count && level[index].span.end <= span.end
    }
  }

  private static func holder(of offset: Int, in level: [Quotation]) -> Quotation? {
    let index = firstIndex(in: level) { $0.span.end > offset }
    guard index < level.count, level[index].span.contains(offset) else { return nil }
    return level[index]
  }

  private static func firstIndex(in level: [Quotation], where holds: (Quotation) -> Bool) -> Int {
    var low = 0
    var high = level.count
    while low < high {
      let middle = (low + high) / 2
      if holds(level[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

import TextModel

/// Finds quotations in a text: marks of all kinds, nested ones, unbalanced ones, and those that run
/// over several paragraphs with an opening mark at the start of each.
///
/// A quotation that its paragraph does not close goes on when the next paragraph starts with an
/// opening mark, and otherwise ends with its paragraph. Complexity: O(n).
struct QuotationScanner {
  private struct Opening {
    var mark: QuotationMark
    var paragraph: Int
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var found = Quotations()
  private var open: Opening?
  private var nestedOpen: QuotationMark?

  /// Reads all quotations of a text.
  static func scan(_ text: String) -> Quotations {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = QuotationScanner(text: bytes)
      scanner.run()
      return scanner.found
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func run() {
    var offset = 0
    var isParagraphStart = true
    while offset < text.count {
      let byte = text[offset]
      if byte == UInt8(ascii: "\n"), let end = blankLineEnd(after: offset) {
        endParagraph(at: offset, next: end)
        offset = end
        isParagraphStart = true
      } else if let mark = QuotationMark(in: text, at: offset) {
        take(mark, atParagraphStart: isParagraphStart)
        offset += mark.length
        isParagraphStart = false
      } else {
        if byte > 0x20 { isParagraphStart = false }
        offset += 1
      }
    }
    endParagraph(at: text.count, next: text.count)
  }

  /// The offset after the white space of a paragraph break that starts at a line feed, or nil when
  /// it is a plain line break.
  private func blankLineEnd(after offset: Int) -> Int? {
    var end = offset
    var lines = 0
    while end < text.count, text[end] <= 0x20 {
      if text[end] == UInt8(ascii: "\n") { lines += 1 }
      end += 1
    }
    return lines > 1 || end == text.count ? end : nil
  }

  private mutating func take(_ mark: QuotationMark, atParagraphStart: Bool) {
    guard let current = open else {
      if mark.side != .closing { open = Opening(mark: mark, paragraph: mark.offset) }
      return
    }
    if mark.family == current.mark.family {
      takeSameFamily(mark, current, atParagraphStart: atParagraphStart)
    } else if current.mark.family == .single, mark.side == .opening {
      // A double mark opens: the single one before was an apostrophe or is nested the other way.
      open = Opening(mark: mark, paragraph: mark.offset)
      nestedOpen = nil
    } else if let inside = nestedOpen, inside.family == mark.family, mark.side != .opening {
      closeNested(inside, at: mark)
    } else if nestedOpen == nil, mark.side == .opening {
      nestedOpen = mark
    }
  }

  private mutating func takeSameFamily(
    _ mark: QuotationMark, _ current: Opening, atParagraphStart: Bool
  ) {
    if atParagraphStart, mark.side != .closing {
      // The quotation of the paragraph before goes on.
      nestedOpen = nil
      return
    }
    if mark.side == .opening {
      // The earlier mark was never closed: it cannot be told how far it reached.
      open = Opening(mark: mark, paragraph: mark.offset)
      nestedOpen = nil
    } else {
      close(current, innerEnd: mark.offset, end: mark.offset + mark.length, isClosed: true)
    }
  }

  private mutating func endParagraph(at end: Int, next: Int) {
    nestedOpen = nil
    guard let current = open else { return }
    let goesOn =
      next < text.count
      && QuotationMark(in: text, at: next).map {
        $0.family == current.mark.family && $0.side != .closing
      } ?? false
    if current.mark.family == .single || current.mark.side == .either {
      open = nil
    } else if !goesOn {
      close(current, innerEnd: end, end: end, isClosed: false)
    }
  }

  private mutating func close(_ current: Opening, innerEnd: Int, end: Int, isClosed: Bool) {
    let start = current.mark.offset
    found.outer.append(
      Quotation(
        span: TextSpan(start, end), inner: TextSpan(start + current.mark.length, innerEnd),
        depth: 0, isClosed: isClosed))
    open = nil
    nestedOpen = nil
  }

  private mutating func closeNested(_ opening: QuotationMark, at mark: QuotationMark) {
    found.nested.append(
      Quotation(
        span: TextSpan(opening.offset, mark.offset + mark.length),
        inner: TextSpan(opening.offset + opening.length, mark.offset), depth: 1, isClosed: true))
    nestedOpen = nil
  }
}

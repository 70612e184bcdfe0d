import Annotators
import TextModel

/// How a text is cut into tokens in these tests.
enum Cut: CaseIterable {
  /// At white space, at marks, and between letters and digits.
  case fine
  /// At white space and at marks.
  case marks
  /// At white space only.
  case coarse
}

/// A tokenized analysis of a text, without tags.
func tokenized(_ text: String, published: String? = nil, cut: Cut = .marks) -> Analysis {
  var analysis = Analysis(
    Document(id: "test", published: published.flatMap { CalendarDate(iso: $0) }, text: text))
  let bytes = Array(analysis.document.text.utf8)
  var start: Int?
  for index in bytes.indices {
    let kind = TokenKind(bytes[index])
    if let first = start, kind.endsToken(after: TokenKind(bytes[index - 1]), cut) {
      analysis.tokens.append(Token(span: TextSpan(first, index)))
      start = nil
    }
    if kind != .space, start == nil { start = index }
  }
  if let start { analysis.tokens.append(Token(span: TextSpan(start, bytes.count))) }
  analysis.layers = [.tokens]
  return analysis
}

private enum TokenKind {
  case space, letter, digit, mark

  init(_ byte: UInt8) {
    switch byte {
    case 0...0x20: self = .space
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
    default: self = .mark
    }
  }

  func endsToken(after previous: TokenKind, _ cut: Cut) -> Bool {
    if self == .space { return true }
    return switch cut {
    case .coarse: false
    case .marks: self == .mark || previous == .mark
    case .fine: self == .mark || self != previous
    }
  }
}

/// The dates that are found in a text, each as `words=value`.
func dates(in text: String, published: String? = nil, cut: Cut = .marks) -> [String] {
  var analysis = tokenized(text, published: published, cut: cut)
  DateRecognizer().annotate(&analysis)
  return analysis.dates.map { "\(analysis.text($0.span))=\($0.value)" }
}

public import TextModel

/// Where a document was read from, so that what is said of it can name file and line.
public enum DocumentOrigin: Hashable, Sendable {
  /// A text file whose line with that number, from 1, is the first of the text.
  case lines(of: String, from: Int)
  /// One line of JSONL, from 1.
  case line(Int, of: String)
  /// A file in which lines of the text are not lines of the file, such as a web page.
  case whole(String)

  /// What is to be said about a byte of the document that was read from here, with file and line.
  public func problem(
    at offset: Int, in document: Document, message: String
  ) -> InputProblem {
    switch self {
    case .lines(let file, let first):
      let before = document.text.utf8.prefix(offset).count { $0 == 0x0A }
      return InputProblem(file: file, line: first + before, message: message)
    case .line(let number, let file):
      return InputProblem(file: file, line: number, message: message)
    case .whole(let file): return InputProblem(file: file, message: message)
    }
  }
}

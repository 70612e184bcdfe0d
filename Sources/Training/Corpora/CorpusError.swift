/// Why a corpus cannot be read: which file, which line, what is wrong.
public struct CorpusError: Error, CustomStringConvertible {
  /// `file:line: what is wrong`
  public let description: String

  init(_ file: String, line: Int? = nil, _ problem: String) {
    description = line.map { "\(file):\($0): \(problem)" } ?? "\(file): \(problem)"
  }
}

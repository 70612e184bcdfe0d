public import TextModel

/// Reads documents from files, folders and standard input, one at a time.
///
/// Whatever cannot be read is an ``InputProblem``; reading goes on with the rest.
///
/// ```swift
/// DocumentReader().read(["articles/", "-"]) { input in
///   switch input {
///   case .document(let document, _): …
///   case .problem(let problem): …
///   }
/// }
/// ```
public struct DocumentReader: Sendable {
  /// What comes out.
  public enum Input: Sendable {
    /// A document to analyse, and where it came from.
    case document(Document, DocumentOrigin)
    /// Something that was skipped.
    case problem(InputProblem)
  }

  /// The form of the inputs.
  public var format: InputFormat
  /// What holds whatever the inputs say.
  public var overrides: DocumentMetadata
  /// No text, and no line of JSONL, may have more bytes.
  public static let maximumBytes = 256 << 20

  /// Makes a reader.
  public init(format: InputFormat = .automatic, overrides: DocumentMetadata = .init()) {
    self.format = format
    self.overrides = overrides
  }

  /// Reads all inputs in the order given; folders are searched for articles and `-` is standard
  /// input. At most one document is in memory.
  ///
  /// - Throws: what `body` throws; reading ends there.
  public func read(_ paths: [String], _ body: (Input) throws -> Void) rethrows {
    for path in paths {
      if path != "-", isFolder(path) {
        let files = try ArticleFolder(path: path, format: format).files {
          try body(.problem($0))
        }
        for file in files { try read(file: file, body) }
      } else {
        try read(file: path, body)
      }
    }
  }

  private func read(file: String, _ body: (Input) throws -> Void) rethrows {
    switch format.resolved(for: file) {
    case .jsonl: try readLines(file, body)
    case .html: try body(input { () throws(InputProblem) in try page(file) })
    case .text, .automatic: try body(input { () throws(InputProblem) in try text(file) })
    }
  }

  private func input(
    _ read: () throws(InputProblem) -> (Document, DocumentOrigin)
  ) -> Input {
    do throws(InputProblem) {
      let (document, origin) = try read()
      return .document(document, origin)
    } catch {
      return .problem(error)
    }
  }

  private func text(_ path: String) throws(InputProblem) -> (Document, DocumentOrigin) {
    let source = try ByteSource(path: path)
    let content = try decodedText(source.all(limit: Self.maximumBytes), file: source.name)
    let matter = try FrontMatter(content, file: source.name)
    let document = try document(matter.metadata, matter.text, file: source.name, line: nil)
    return (document, .lines(of: source.name, from: matter.firstLine))
  }

  private func page(_ path: String) throws(InputProblem) -> (Document, DocumentOrigin) {
    let source = try ByteSource(path: path)
    let bytes = try source.all(limit: Self.maximumBytes)
    let article = try HTMLArticle(bytes, file: source.name)
    let document = try document(article.metadata, article.text, file: source.name, line: nil)
    return (document, .whole(source.name))
  }

  private func readLines(_ path: String, _ body: (Input) throws -> Void) rethrows {
    var lines: LineSource
    do throws(InputProblem) {
      lines = LineSource(try ByteSource(path: path), limit: Self.maximumBytes)
    } catch {
      return try body(.problem(error))
    }
    while let line = lines.next() {
      guard !line.isBlank else { continue }
      try body(input { () throws(InputProblem) in try document(line, file: lines.name) })
    }
    if lines.isEmpty {
      try body(.problem(InputProblem(file: lines.name, message: "holds no line; give documents")))
    }
  }

  private func document(
    _ line: LineSource.Line, file: String
  ) throws(InputProblem) -> (Document, DocumentOrigin) {
    let bytes = try line.bytes.get()
    let parsed = try JSONDocument.read(bytes, file: file, number: line.number)
    let metadata = try parsed.metadata(file: file, number: line.number)
    let document = try document(metadata, parsed.text, file: file, line: line.number)
    return (document, .line(line.number, of: file))
  }

  private func document(
    _ metadata: DocumentMetadata, _ text: String, file: String, line: Int?
  ) throws(InputProblem) -> Document {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw InputProblem(
        file: file, line: line, message: "has no text; give the words of the article")
    }
    return Document(metadata.overridden(by: overrides), text: text)
  }
}

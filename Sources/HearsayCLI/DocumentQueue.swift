internal import ArgumentParser
internal import Foundation
internal import Hearsay
internal import Synchronization

/// Reads documents and analyses several at once; the results come in the order of the inputs.
struct DocumentQueue {
  /// Texts of one batch together have no more bytes than this, unless one alone has.
  private static let batchBytes = 16 << 20
  private let reader: Reader
  private let quiet: Bool
  /// How many inputs, or parts of one, were skipped.
  private(set) var skipped = 0
  /// How many documents were analysed.
  private(set) var count = 0

  init(_ reader: Reader, quiet: Bool) {
    self.reader = reader
    self.quiet = quiet
  }

  /// Reads all inputs; problems go to standard error, analyses to `body`, a batch at a time.
  mutating func run(
    _ options: InputOptions, _ body: ([Analysis]) throws -> Void
  ) throws {
    var progress = Progress(quiet: quiet)
    var batch: [(document: Document, origin: DocumentOrigin)] = []
    var bytes = 0
    let size = ProcessInfo.processInfo.activeProcessorCount * 8
    defer { progress.end() }
    func flush() throws {
      guard !batch.isEmpty else { return }
      let analyses = analyses(of: batch.map(\.document))
      for (analysis, read) in zip(analyses, batch) { report(analysis, read.origin, &progress) }
      try body(analyses)
      count += batch.count
      progress.advance(by: batch.count)
      batch = []
      bytes = 0
    }
    try options.reader.read(options.inputs) { input in
      switch input {
      case .problem(let problem):
        progress.end()
        Console.error(problem.description)
        skipped += 1
      case .document(let document, let origin):
        batch.append((document, origin))
        bytes += document.text.utf8.count
        if batch.count >= size || bytes >= Self.batchBytes { try flush() }
      }
    }
    try flush()
  }

  /// Says which text was left out because it is not English. A document that was left out as a
  /// whole counts as skipped.
  private mutating func report(
    _ analysis: Analysis, _ origin: DocumentOrigin, _ progress: inout Progress
  ) {
    guard let notice = LanguageNotice(analysis) else { return }
    if analysis.isForeign { skipped += 1 }
    progress.end()
    let problem = origin.problem(
      at: notice.offset, in: analysis.document, message: notice.message)
    Console.error(problem.description)
  }

  /// Ends the program with 3 when something was skipped.
  func reportSkipped() throws {
    if skipped > 0 { throw ExitCode(3) }
  }

  private func analyses(of documents: [Document]) -> [Analysis] {
    if documents.count == 1 { return [reader.analyze(documents[0])] }
    let results = Mutex([Analysis?](repeating: nil, count: documents.count))
    DispatchQueue.concurrentPerform(iterations: documents.count) { number in
      let analysis = reader.analyze(documents[number])
      results.withLock { $0[number] = analysis }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}

internal import Foundation
internal import Hearsay

/// What the user is told about text that is not English.
struct LanguageNotice {
  /// The byte of the text where the matter begins.
  let offset: Int
  /// What was left out and what to do.
  let message: String

  /// Makes the notice of a document; nil when all of it was read.
  init?(_ analysis: Analysis) {
    guard let first = analysis.foreign.first else { return nil }
    offset = first.span.start
    let names = Self.names(of: analysis.foreign)
    let language = names.isEmpty ? "not in English" : "in \(names), not in English"
    let subject: String
    if analysis.isForeign {
      subject = "is \(language), and was left out"
    } else {
      let words = analysis.foreign.reduce(0) { $0 + $1.words }
      let count = analysis.foreign.count
      subject =
        count == 1
        ? "a passage of \(words) words is \(language), and was left out"
        : "\(count) passages with \(words) words from here on are \(language), and were left out"
    }
    message = subject + "; give --language en to read it anyway"
  }

  /// The English names of the languages, each once, in text order.
  private static func names(of passages: [ForeignPassage]) -> String {
    var names: [String] = []
    for passage in passages {
      guard let tag = passage.language else { continue }
      let name = Locale(identifier: "en").localizedString(forLanguageCode: tag) ?? tag
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: " and ")
  }
}

import TextModel

/// Reads corpora of names with one token a line and a BIO or IO label in a column.
enum ColumnCorpus {
  /// Where the columns are and what their labels mean.
  struct Format {
    var separator: Character
    var token: Int
    var label: Int
    /// The type of each label that is certain; all other labels are "not one of these types".
    var types: [String: EntityType]
    /// The types that are annotated everywhere in the corpus.
    var annotated: Set<EntityType> { Set(types.values) }
  }

  static let wikigold = Format(
    separator: " ", token: 0, label: 1,
    types: ["PER": .person, "ORG": .organization, "LOC": .place])
  static let broadTwitter = Format(
    separator: "\t", token: 0, label: 1,
    types: ["PER": .person, "ORG": .organization, "LOC": .place])
  static let crossner = Format(
    separator: "\t", token: 0, label: 1,
    types: [
      "politician": .person, "person": .person, "organisation": .organization,
      "politicalparty": .organization, "location": .place, "country": .place,
    ])
  static let universalNER = Format(
    separator: "\t", token: 1, label: 2,
    types: ["PER": .person, "ORG": .organization, "LOC": .place])

  /// The documents of a file; sentences become paragraphs. Every fifty sentences start a new
  /// document where the corpus does not mark documents.
  static func read(_ text: String, file: String, format: Format) throws -> [NewsDocument] {
    var documents: [NewsDocument] = []
    var builder = Builder()
    func close() {
      if !builder.text.isEmpty {
        documents.append(builder.document("\(file)#\(documents.count)", format))
      }
      builder = Builder()
    }
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      if line.hasPrefix("# newdoc") || line.hasPrefix("-DOCSTART-") { close() }
      if line.allSatisfy(\.isWhitespace) {
        builder.endSentence(format)
        if builder.sentences >= 50 { close() }
        continue
      }
      if line.hasPrefix("# ") && line.contains("=") || line.hasPrefix("-DOCSTART-") { continue }
      let fields = line.split(separator: format.separator, omittingEmptySubsequences: false)
      guard fields.count > max(format.token, format.label) else {
        throw CorpusError(file, line: number, "has too few columns")
      }
      builder.add(fields[format.token], label: fields[format.label], format)
    }
    close()
    return documents
  }

  private struct Builder {
    var text = ""
    var sentences = 0
    private var names: [(span: TextSpan, type: EntityType)] = []
    private var gap = ""
    private var open: (start: Int, end: Int, label: Substring)?

    mutating func add(_ token: Substring, label: Substring, _ format: Format) {
      text += gap
      gap = " "
      let start = text.utf8.count
      text += token
      let parts = label.split(separator: "-", maxSplits: 1)
      let type = parts.count == 2 ? parts[1] : ""
      if let name = open, parts.first == "I", name.label == type {
        open = (name.start, text.utf8.count, type)
        return
      }
      closeName(format)
      if parts.count == 2 { open = (start, text.utf8.count, type) }
    }

    private mutating func closeName(_ format: Format) {
      if let name = open, let type = format.types[String(name.label)] {
        names.append((TextSpan(name.start, name.end), type))
      }
      open = nil
    }

    mutating func endSentence(_ format: Format) {
      guard gap == " " else { return }
      closeName(format)
      sentences += 1
      gap = "\n\n"
    }

    mutating func document(_ id: String, _ format: Format) -> NewsDocument {
      closeName(format)
      return NewsDocument(
        document: Document(id: id, text: text), sentences: [], names: names,
        annotated: format.annotated)
    }
  }
}

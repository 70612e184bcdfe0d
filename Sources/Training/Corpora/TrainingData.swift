import Annotators
public import TextModel

/// What the models are trained on and measured with, read once.
public struct TrainingData: Sendable {
  /// UD_English-EWT and GUM, train parts.
  public let trees: [Analysis]
  /// EWT, dev part.
  public let ewtDev: [Analysis]
  /// GUM, dev part.
  public let gumDev: [Analysis]
  /// `wikinews`, `news_mixed` and `written`, train parts.
  public let news: [NewsDocument]
  /// What names are trained on: ``news`` and corpora of other kinds of text.
  let names: [NewsDocument]
  /// UNER-EWT, dev part.
  let uner: [NewsDocument]
  /// Known names.
  let lexicon: NameLexicon
  /// `wikinews`, dev part.
  public let newsDev: [NewsDocument]

  /// Reads all corpora.
  ///
  /// - Throws: ``CorpusError`` at the first file that is missing or malformed.
  public init(_ folder: CorpusFolder) throws {
    func treebank(_ path: String) throws -> [Analysis] {
      try Treebank.read(try folder.text(path), file: path)
    }
    func treebanks(_ path: String) throws -> [Analysis] {
      try folder.files(in: path, ending: ".conllu").flatMap(treebank)
    }
    func news(_ path: String) throws -> [NewsDocument] {
      try NewsCorpus.read(try folder.text(path), file: path)
    }
    trees =
      try treebank("ud_english_ewt/en_ewt-ud-train.conllu") + treebanks("gum/train")
    ewtDev = try treebank("ud_english_ewt/en_ewt-ud-dev.conllu")
    gumDev = try treebanks("gum/dev")
    self.news =
      try news("wikinews/train.jsonl") + news("news_mixed/train.jsonl")
      + news("written/train.jsonl")
    func columns(_ path: String, _ format: ColumnCorpus.Format) throws -> [NewsDocument] {
      try ColumnCorpus.read(try folder.text(path), file: path, format: format)
    }
    names =
      try self.news + columns("wikigold/wikigold.conll.txt", ColumnCorpus.wikigold)
      + columns("crossner/politics/train.txt", ColumnCorpus.crossner)
      + columns("crossner/politics/dev.txt", ColumnCorpus.crossner)
      + columns("crossner/politics/test.txt", ColumnCorpus.crossner)
      + columns("uner_english_ewt/en_ewt-ud-test.iob2", ColumnCorpus.universalNER)
      + ["a", "b", "e", "f", "g", "h"].flatMap {
        try columns("broad_twitter/\($0).conll", ColumnCorpus.broadTwitter)
      } + ReDocRED.documents(folder)
    uner = try columns("uner_english_ewt/en_ewt-ud-dev.iob2", ColumnCorpus.universalNER)
    lexicon = try LexiconBuilder.build(folder)
    newsDev = try news("wikinews/dev.jsonl")
  }
}

import Annotators
public import Learning
import TextModel

/// Measures a model archive on the dev parts.
public struct Evaluation {
  private let data: TrainingData
  private let annotators: [any Annotator]

  /// Opens the annotators of an archive.
  public init(_ data: TrainingData, archive: Archive) throws {
    self.data = data
    annotators = [
      try Tokenizer(archive), try Tagger(archive), try Parser(archive),
      try NameRecognizer(archive),
    ]
  }

  /// The trees of raw text, one line a treebank.
  public func treeReport() -> [String] {
    [("EWT dev", data.ewtDev), ("GUM dev", data.gumDev)].map { name, gold in
      var scores = TreeScores()
      for document in gold { scores.add(analyze(document.document), gold: document) }
      return "\(name): \(scores)"
    }
  }

  /// The names of raw text, one line a type and one for people, organizations and places.
  public func nameReport() -> [String] {
    let news = nameScores(data.newsDev)
    let web = nameScores(data.uner)
    return EntityType.allCases.map { "wikinews dev \($0.rawValue): \(news[$0] ?? FScore())" } + [
      "wikinews dev names: \(Self.core(news))", "UNER-EWT dev names: \(Self.core(web))",
    ]
  }

  private static func core(_ scores: [EntityType: FScore]) -> FScore {
    var core = FScore()
    for type in [EntityType.person, .organization, .place] { core += scores[type] ?? FScore() }
    return core
  }

  private func nameScores(_ documents: [NewsDocument]) -> [EntityType: FScore] {
    var scores: [EntityType: FScore] = [:]
    for gold in documents {
      let given = analyze(gold.document).mentions
      for type in EntityType.allCases {
        let wanted = Set(gold.names.filter { $0.type == type }.map(\.span))
        let found = given.filter { $0.type == type }
        var score = FScore()
        score.wanted = wanted.count
        score.given = found.count
        score.right = found.count { wanted.contains($0.span) }
        scores[type, default: FScore()] += score
      }
    }
    return scores
  }

  private func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators { annotator.annotate(&analysis) }
    return analysis
  }
}

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
    var scores: [EntityType: FScore] = [:]
    for gold in data.newsDev {
      let given = analyze(gold.document).mentions.filter { $0.kind != .pronoun }
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
    var core = FScore()
    for type in [EntityType.person, .organization, .place] { core += scores[type] ?? FScore() }
    let lines = EntityType.allCases.map { "\($0.rawValue): \(scores[$0] ?? FScore())" }
    return lines + ["names: \(core)"]
  }

  private func analyze(_ document: Document) -> Analysis {
    var analysis = Analysis(document)
    for annotator in annotators { annotator.annotate(&analysis) }
    return analysis
  }
}

import Annotators
public import Learning
import TextModel

/// Measures a model archive on the dev parts.
public struct Evaluation {
  private let data: TrainingData
  private let pipeline: ReadingPipeline
  private let relationReader: RelationReader

  /// Opens the annotators of an archive.
  public init(_ data: TrainingData, archive: Archive) throws {
    self.data = data
    pipeline = try ReadingPipeline(archive)
    relationReader = try RelationReader(archive)
  }

  /// The trees of raw text, one line a treebank.
  public func treeReport() -> [String] {
    [("EWT dev", data.ewtDev), ("GUM dev", data.gumDev)].map { name, gold in
      var scores = TreeScores()
      for document in gold { scores.add(analyze(document.document), gold: document) }
      return "\(name): \(scores)"
    }
  }

  /// The trees of given words and sentences, one line a treebank: to be compared with what training
  /// reports of the weights before they are made whole numbers.
  public func goldWordReport() -> [String] {
    [("EWT dev", data.ewtDev), ("GUM dev", data.gumDev)].map { name, gold in
      var scores = TreeScores()
      for document in gold {
        scores.add(pipeline.parse(document), gold: document)
      }
      return "\(name), given words: \(scores)"
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

  /// The attributions of raw text, one line.
  public func attributionReport() -> [String] {
    var scores = AttributionScores()
    for gold in data.newsDev {
      scores.add(analyze(gold.document).attributions, gold: gold.attributions)
    }
    return [
      "wikinews dev attributions, content found: \(scores.content)",
      "wikinews dev attributions, content and source words: \(scores.source)",
      "wikinews dev attributions, stance of those found: \(scores.stance)",
    ]
  }

  /// The relations of raw text, one line.
  public func relationReport() -> [String] {
    var scores = RelationScores()
    for gold in data.newsDev {
      var analysis = analyze(gold.document)
      relationReader.annotate(&analysis)
      scores.add(analysis, gold: gold)
    }
    return ["wikinews dev relations: \(scores.all)"]
  }

  /// All lines.
  public func report() -> [String] {
    treeReport() + goldWordReport() + nameReport() + attributionReport() + relationReport()
  }

  /// All lines as the page that is kept beside the archive.
  ///
  /// - Parameters:
  ///   - archive: the archive that was measured.
  ///   - date: the day of measuring.
  /// - Returns: Markdown.
  public func page(for archive: Archive, date: String?) -> String {
    """
    # The English model

    `english.model` \(archive.fingerprint), format version \(Archive.formatVersion)\(date.map { ", measured on \($0)" } ?? ""). Written by
    `hearsay-train evaluate --report`; trained by `hearsay-train train` on the corpora of
    `MODEL-NOTICE.md`, which also says their licences. The news among them were annotated for names,
    dates, attributions and relations by a large language model, checked by machine, not by people.

    Figures in percent, on the dev parts, from raw text unless words and sentences are given.
    UD_English-EWT and GUM give the trees, Wikinews articles of 2019 and 2020 and UNER-EWT the names.
    Training prints the same figures for given words before the weights are made whole numbers.

    \(report().map { "- \($0)" }.joined(separator: "\n"))

    """
  }

  private static func core(_ scores: [EntityType: FScore]) -> FScore {
    var core = FScore()
    for type in [EntityType.person, .organization, .place] { core += scores[type] ?? FScore() }
    return core
  }

  private func nameScores(_ documents: [NewsDocument]) -> [EntityType: FScore] {
    var scores: [EntityType: FScore] = [:]
    for gold in documents {
      let given = analyze(gold.document).mentions.filter {
        $0.kind == .name || $0.kind == .nationality
      }
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

  private func analyze(_ document: Document) -> Analysis { pipeline.analyze(document) }
}

import Annotators
public import Learning
import TextModel

/// Measures how well relations are found in texts of the train parts that the model has not seen.
public struct CrossValidation {
  private let examples: [RelationTrainer.Example]
  private let seed: UInt64

  /// Reads all documents with the parts of an archive.
  public init(_ data: TrainingData, archive: Archive, seed: UInt64) throws {
    examples = try ReadingPipeline(archive).examples(data.news)
    self.seed = seed
  }

  /// One line for each limit of likelihood, then one for each relation at the limit in use.
  public func relationReport(folds: Int) -> [String] {
    let limits = stride(from: 0.2, through: 0.6, by: 0.05).map { $0 }
    var scores = [RelationScores](repeating: RelationScores(), count: limits.count)
    var used = RelationScores()
    for fold in 0..<folds {
      let seen = examples.enumerated().filter { $0.offset % folds != fold }.map(\.element)
      let trained = RelationTrainer(seen, epochs: RelationTrainer.epochs, seed: seed)
      let model = trained.trainer.averagedCopy()
      for (number, example) in examples.enumerated() where number % folds == fold {
        var analysis = example.analysis
        RelationReader().annotate(&analysis, with: model, limit: limits[0])
        for (index, limit) in limits.enumerated() {
          scores[index].add(analysis, gold: example.gold, limit: limit)
        }
        used.add(analysis, gold: example.gold, limit: RelationReader.limit)
      }
    }
    return zip(limits, scores).map { "limit \(TreeScores.percent(100 * $0)) %: \($1.all)" }
      + RelationKind.allCases.map { "\($0.rawValue): \(used.kinds[$0] ?? FScore())" }
  }
}

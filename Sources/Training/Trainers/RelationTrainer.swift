import Annotators
import Learning
import TextModel

/// Trains the pair model of relations: multinomial logistic regression by averaged stochastic
/// gradient steps.
///
/// Of the pairs of mentions of one sentence whose entities stand in an annotated relation, the one
/// that shows it best is learnt; the others are left open. A relation that the text has stated
/// elsewhere is open too, not absent.
struct RelationTrainer {
  /// A document as the pipeline reads it, with its gold.
  struct Example {
    var analysis: Analysis
    var gold: NewsDocument
  }

  /// One pair with what is known of it.
  private struct Pair {
    var features: FeatureBuffer
    var permitted: [Int]
    /// The class that is right, and which others may be so too.
    var gold: Int
    var open: Set<Int>
  }

  private(set) var trainer = LinearTrainer(classCount: RelationLabel.classCount)
  private var decoder = RelationDecoder()
  /// How often all pairs are seen; chosen by cross-validation.
  static let epochs = 6
  /// How far a step goes, divided by the square root of the number of features.
  private static let rate: Float = 0.6

  init(_ examples: [Example], epochs: Int, seed: UInt64) {
    let bags = examples.flatMap(Self.bags)
    var generator = SeededGenerator(seed: seed)
    for epoch in 0..<epochs {
      let rate = Self.rate / (1 + 0.1 * Float(epoch))
      for number in generator.permutation(of: bags.count) { learn(bags[number], rate) }
    }
  }

  /// The sections of the archive.
  func sections(maximumRows: Int) -> [String: [UInt8]] {
    [RelationReader.modelSection: trainer.packed(maximumRows: maximumRows)]
  }

  private mutating func learn(_ bag: [Pair], _ rate: Float) {
    var chosen: [(pair: Int, shares: [(number: Int, share: Double)], gold: Double)] = []
    for (index, pair) in bag.enumerated() {
      let shares = decoder.likelihoods(pair.features, pair.permitted, by: trainer)
      let gold = shares.first { $0.number == pair.gold }?.share ?? 0
      chosen.append((index, shares, gold))
    }
    if bag[0].gold != RelationLabel.none, let best = chosen.max(by: { $0.gold < $1.gold }) {
      chosen = [best]
    }
    trainer.tick()
    for (index, shares, _) in chosen {
      let pair = bag[index]
      let count = Float(pair.features.keys.count)
      let step = rate / count.squareRoot()
      let right = shares.reduce(0) {
        $1.number == pair.gold || pair.open.contains($1.number) ? $0 + $1.share : $0
      }
      for (number, share) in shares {
        let isRight = number == pair.gold || pair.open.contains(number)
        let target = isRight ? share / max(right, 1e-9) : 0
        let change = Float(target - share)
        if abs(change) > 0.001 {
          trainer.update(pair.features, class: number, by: step * change)
        }
      }
    }
  }

  // MARK: Reading the gold

  private struct BagKey: Hashable {
    var sentence: Int
    var first: Int
    var second: Int
  }

  /// The pairs of a document, those of one sentence and the same two entities together.
  private static func bags(_ example: Example) -> [[Pair]] {
    let context = RelationContext(example.analysis)
    let (pairs, features) = RelationReader().candidates(context)
    let index = GoldRelationIndex(example.analysis, gold: example.gold)
    var bags: [[Pair]] = []
    var numbers: [BagKey: Int] = [:]
    for pair in pairs {
      let permitted = RelationLabel.permitted(pair.first.type, pair.second.type)
      guard !permitted.isEmpty else { continue }
      var buffer = FeatureBuffer(capacity: 0)
      features.extract(pair, into: &buffer)
      let known = index.labels(of: pair)
      let here = known.here.filter(permitted.contains)
      let made = Pair(
        features: buffer, permitted: permitted, gold: here.first ?? RelationLabel.none,
        open: known.elsewhere.union(here))
      let ends = [pair.first.entity, pair.second.entity].sorted()
      let key = BagKey(sentence: pair.sentence, first: ends[0], second: ends[1])
      // A pair that states nothing in a bag whose others do is told by its own gold.
      if let number = numbers[key], bags[number][0].gold == made.gold {
        bags[number].append(made)
      } else {
        numbers[key] = bags.count
        bags.append([made])
      }
    }
    return bags
  }
}

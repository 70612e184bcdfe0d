#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
package import Learning
import TextModel

/// Judges the pairs of a text by a linear model: how likely each relation is stated between them.
package struct RelationDecoder {
  private var scores = [Float](repeating: 0, count: RelationLabel.classCount)

  package init() {}

  /// The likelihood of each class that the types of a pair permit, no relation first; they add up
  /// to 1.
  package mutating func likelihoods(
    _ features: borrowing FeatureBuffer, _ permitted: [Int], by scorer: some LinearScorer
  ) -> [(number: Int, share: Double)] {
    scorer.score(features, into: &scores)
    let numbers = [RelationLabel.none] + permitted
    let highest = numbers.map { scores[$0] }.max() ?? 0
    var shares = numbers.map { (number: $0, share: Double(exp(scores[$0] - highest))) }
    let sum = shares.reduce(0) { $0 + $1.share }
    for index in shares.indices { shares[index].share /= sum }
    return shares
  }

  /// The relations of the pairs that are likelier than `limit`.
  mutating func drafts(
    _ pairs: [RelationPair], _ source: borrowing RelationFeatures, by scorer: some LinearScorer,
    limit: Double
  ) -> [RelationDraft] {
    var drafts: [RelationDraft] = []
    var features = FeatureBuffer(capacity: 160)
    for pair in pairs {
      let permitted = RelationLabel.permitted(pair.first.type, pair.second.type)
      guard !permitted.isEmpty else { continue }
      source.extract(pair, into: &features)
      for (number, share) in likelihoods(features, permitted, by: scorer)
      where number != RelationLabel.none && share >= limit {
        drafts.append(source.draft(pair, RelationLabel.all[number - 1], share))
      }
    }
    return drafts
  }
}

extension RelationFeatures {
  /// A relation between the two mentions of a pair as the model judged it.
  func draft(_ pair: RelationPair, _ label: RelationLabel, _ share: Double) -> RelationDraft {
    let agreeing = pair.drafts.first {
      $0.kind == label.kind && (label.isReversed == ($0.from.span != pair.first.mention.span))
    }
    let link = agreeing?.link ?? link(pair)
    let (from, to) = label.isReversed ? (pair.second, pair.first) : (pair.first, pair.second)
    let reason = link.map { "pair model: '\(context.noun($0))'" } ?? "pair model: side by side"
    return RelationDraft(
      kind: label.kind, from: from.mention, to: to.mention, link: link,
      isFormer: agreeing?.isFormer ?? isFormer(pair),
      confidence: (share * 100).rounded() / 100, reason: agreeing?.reason ?? reason)
  }

  /// The word that ties the two: the noun or verb on top of the path, or the one between them.
  private func link(_ pair: RelationPair) -> Int? {
    if let path = path(from: pair.first.head, to: pair.second.head), !path.up.isEmpty,
      !path.down.isEmpty
    {
      return path.top
    }
    if pair.first.mention.kind == .description { return pair.first.head }
    if pair.second.mention.kind == .description { return pair.second.head }
    let between =
      pair.first.tokens
      .upperBound..<max(
        pair.first.tokens.upperBound, pair.second.tokens.lowerBound)
    return between.prefix(12).first { context.tokens[$0].upos == .noun }
  }

  /// Whether a word says that it is over: between the two, or right in front of them.
  private func isFormer(_ pair: RelationPair) -> Bool {
    let start = max(0, pair.first.tokens.lowerBound - 3)
    let end = min(pair.second.tokens.upperBound, pair.first.tokens.lowerBound + 40)
    return (start..<max(start, end)).contains { Self.former.contains(context.form($0)) }
  }

  private static let former: Set<String> = ["former", "ex", "formerly", "ousted", "onetime"]
}

import Annotators
import Learning
import TestSupport
import Testing
import TextModel

/// Scores every pair as if the one class were right.
private struct Constant: LinearScorer {
  var number: Int
  var classCount: Int { RelationLabel.classCount }
  func score(_ features: borrowing FeatureBuffer, into scores: inout [Float]) {
    for index in 0..<classCount { scores[index] = index == number ? 5 : 0 }
  }
}

private func ministry() throws -> Analysis {
  var analysis = try parsedText(
    """
    The the DET DT 3 det
    Health Health PROPN NNP 3 compound
    Ministry Ministry PROPN NNP 4 nsubj
    waited wait VERB VBD 0 root -
    . . PUNCT . 4 punct

    A a DET DT 3 det
    ministry ministry NOUN NN 3 compound
    spokesman spokesman NOUN NN 6 nsubj -
    , , PUNCT , 5 punct
    Ana Ana PROPN NNP 3 appos
    spoke speak VERB VBD 0 root -
    . . PUNCT . 6 punct
    """)
  analysis.mentions = [
    Mention(
      span: try analysis.span(of: "Health Ministry"), kind: .name, type: .organization),
    Mention(span: try analysis.span(of: "Ana"), kind: .name, type: .person),
  ]
  CoreferenceResolver().annotate(&analysis)
  return analysis
}

@Suite struct RelationModelTests {
  @Test func labelsAreNumberedOnce() {
    #expect(Set(RelationLabel.all).count == RelationLabel.classCount - 1)
    for (position, label) in RelationLabel.all.enumerated() {
      #expect(label.number == position + 1)
    }
    let spouse = RelationLabel(kind: .spouseOf, isReversed: true)
    #expect(!spouse.isReversed)
  }

  @Test(arguments: [
    (EntityType.person, EntityType.organization, RelationKind.worksFor, true),
    (.organization, .person, .worksFor, true),
    (.place, .place, .locatedIn, true),
    (.place, .person, .locatedIn, false),
    (.misc, .misc, .owns, false),
  ])
  func typesPermit(_ first: EntityType, _ second: EntityType, _ kind: RelationKind, _ may: Bool) {
    let kinds = RelationLabel.permitted(first, second).map { RelationLabel.all[$0 - 1].kind }
    #expect(kinds.contains(kind) == may)
  }

  @Test func theModelDecidesAndItsEvidenceStandsInTheSentence() throws {
    var analysis = try ministry()
    let works = RelationLabel(kind: .worksFor, isReversed: false).number
    RelationReader().annotate(&analysis, with: Constant(number: works), limit: 0.5)
    let relation = try #require(analysis.relations.first { $0.kind == .worksFor })
    #expect(analysis.entities[relation.from].name == "Ana")
    #expect(analysis.entities[relation.to].name == "Health Ministry")
    let second = analysis.sentences[1].span
    #expect(relation.evidence.allSatisfy { second.contains($0) })
    #expect(relation.confidence > 0.5)
  }

  @Test func nothingIsGivenWhereTheModelSaysNone() throws {
    var analysis = try ministry()
    RelationReader().annotate(
      &analysis, with: Constant(number: RelationLabel.none), limit: 0.3)
    #expect(analysis.relations.isEmpty)
  }

  @Test func aBodyOnlyTakenUpNeedsTheModel() throws {
    var analysis = try ministry()
    RelationReader().annotate(&analysis)
    #expect(analysis.relations.isEmpty)
  }
}

import Annotators
import TestSupport
import Testing
import TextModel

private func read(
  _ rows: String, _ names: [(String, EntityType)]
) throws -> Analysis {
  var analysis = try parsedText(rows)
  for (words, type) in names {
    analysis.mentions.append(
      Mention(span: try analysis.span(of: words), kind: .name, type: type))
  }
  analysis.mentions.sort { $0.span < $1.span }
  CoreferenceResolver().annotate(&analysis)
  RelationReader().annotate(&analysis)
  return analysis
}

private func triples(_ analysis: Analysis) -> [String] {
  analysis.relations.map {
    "\(analysis.entities[$0.from].name) \($0.kind.rawValue) \(analysis.entities[$0.to].name)"
      + ($0.isFormer ? " former" : "")
  }
}

@Suite struct RelationReaderTests {
  @Test func appositionWithRole() throws {
    let analysis = try read(
      """
      Ana Ana PROPN NNP 10 nsubj
      Sole Sole PROPN NNP 1 flat -
      , , PUNCT , 6 punct
      the the DET DT 6 det
      former former ADJ JJ 6 amod
      mayor mayor NOUN NN 1 appos
      of of ADP IN 8 case
      Harstad Harstad PROPN NNP 6 nmod -
      , , PUNCT , 6 punct
      resigned resign VERB VBD 0 root -
      . . PUNCT . 10 punct
      """, [("Ana Sole", .person), ("Harstad", .place)])
    #expect(triples(analysis) == ["Ana Sole leads Harstad former"])
    #expect(analysis.relations[0].evidence == analysis.relations[0].evidence.sorted())
  }

  @Test func motherOfAnotherUnnamed() throws {
    let analysis = try read(
      """
      Mira Mira PROPN NNP 10 nsubj -
      , , PUNCT , 4 punct
      the the DET DT 4 det
      mother mother NOUN NN 1 appos
      of of ADP IN 8 case
      another another DET DT 8 det
      young young ADJ JJ 8 amod
      soldier soldier NOUN NN 4 nmod -
      , , PUNCT , 4 punct
      said say VERB VBD 0 root
      her she PRON PRP$ 12 nmod:poss
      son son NOUN NN 13 nsubj
      slept sleep VERB VBD 10 ccomp -
      . . PUNCT . 10 punct
      """, [("Mira", .person)])
    #expect(triples(analysis) == ["Mira parent_of another young soldier"])
  }

  @Test func placeAfterPlace() throws {
    let analysis = try read(
      """
      Fire fire NOUN NN 2 nsubj
      hit hit VERB VBD 0 root
      Harstad Harstad PROPN NNP 2 obj -
      , , PUNCT , 5 punct
      Norway Norway PROPN NNP 3 appos -
      . . PUNCT . 2 punct
      """, [("Harstad", .place), ("Norway", .place)])
    #expect(triples(analysis) == ["Harstad located_in Norway"])
  }

  @Test func listedPlacesLieNotInEachOther() throws {
    let analysis = try read(
      """
      Fire fire NOUN NN 2 nsubj
      hit hit VERB VBD 0 root
      Chad Chad PROPN NNP 2 obj -
      , , PUNCT , 5 punct
      Niger Niger PROPN NNP 3 conj
      and and CCONJ CC 7 cc
      Mali Mali PROPN NNP 3 conj -
      . . PUNCT . 2 punct
      """, [("Chad", .place), ("Niger", .place), ("Mali", .place)])
    #expect(analysis.relations.isEmpty)
  }

  @Test func deputyDoesNotLead() throws {
    let analysis = try read(
      """
      Harstad Harstad PROPN NNP 4 compound
      deputy deputy NOUN NN 3 compound
      mayor mayor NOUN NN 4 nmod:desc
      Ole Ole PROPN NNP 5 nsubj
      resigned resign VERB VBD 0 root -
      . . PUNCT . 5 punct
      """, [("Harstad", .place), ("Ole", .person)])
    #expect(!triples(analysis).contains("Ole leads Harstad"))
  }
}

import Annotators
import TestSupport
import Testing
import TextModel

@Suite struct VoiceResolverTests {
  @Test func unnamedSourceAndAddresseeBecomeEntities() throws {
    var analysis = try parsedText(
      """
      A a DET DT 3 det
      prison prison NOUN NN 3 compound
      official official NOUN NN 4 nsubj
      told tell VERB VBD 0 root
      reporters reporter NOUN NNS 4 iobj
      it it PRON PRP 7 nsubj
      rained rain VERB VBD 4 ccomp -
      . . PUNCT . 4 punct
      """)
    analysis.attributions = [
      Attribution(
        source: try analysis.span(of: "A prison official"),
        cue: [try analysis.span(of: "told")], content: [try analysis.span(of: "it rained")],
        addressee: try analysis.span(of: "reporters"), kind: .indirect, stance: .asserts)
    ]
    CoreferenceResolver().annotate(&analysis)
    VoiceResolver().annotate(&analysis)
    let source = try #require(analysis.attributions[0].sourceEntity)
    let told = try #require(analysis.attributions[0].addresseeEntity)
    #expect(analysis.entities[source].name == "A prison official")
    #expect(analysis.entities[told].type == .group)
    #expect(!analysis.entities[source].isNamed)
  }

  @Test func iInAQuotationIsItsSpeaker() throws {
    var analysis = try parsedText(
      """
      “ “ PUNCT `` 3 punct -
      I I PRON PRP 3 nsubj
      slept sleep VERB VBD 6 ccomp -
      ” ” PUNCT '' 3 punct
      Mira Mira PROPN NNP 6 nsubj
      said say VERB VBD 0 root -
      . . PUNCT . 6 punct
      """)
    analysis.mentions = [
      Mention(span: try analysis.span(of: "Mira"), kind: .name, type: .person)
    ]
    analysis.attributions = [
      Attribution(
        source: try analysis.span(of: "Mira"), cue: [try analysis.span(of: "said")],
        content: [try analysis.span(of: "“I slept”")], kind: .direct, stance: .asserts)
    ]
    CoreferenceResolver().annotate(&analysis)
    VoiceResolver().annotate(&analysis)
    #expect(analysis.mentions.map(\.entity) == [0, 0])
    #expect(analysis.attributions[0].sourceEntity == 0)
  }
}

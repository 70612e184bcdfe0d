#if DEBUG  // @testable imports are for debug builds
import TestSupport
import TextModel
import Testing

@testable import Annotators

/// One attribution as words: `source | cue | content | addressee | stance`.
private func read(
  _ rows: String, naming name: String? = nil
) throws -> [String] {
  var analysis = try parsedText(rows)
  if let name {
    analysis.mentions = [
      Mention(span: try analysis.span(of: name), kind: .name, type: .organization)
    ]
  }
  AttributionReader().annotate(&analysis)
  return analysis.attributions.map { attribution in
    func words(_ spans: [TextSpan]) -> String {
      spans.map { String(analysis.text($0)) }.joined(separator: " .. ")
    }
    return [
      words(attribution.source.map { [$0] } ?? []), words(attribution.cue),
      words(attribution.content), words(attribution.addressee.map { [$0] } ?? []),
      attribution.stance.rawValue,
    ].joined(separator: " | ")
  }
}

@Suite struct AttributionWordOrderTests {
  @Test func aDenialTaggedAsANoun() throws {
    let found = try read(
      """
      The the DET DT 2 det
      firm firm NOUN NN 3 compound
      denies deny NOUN NNS 0 root
      that that PRON WDT 7 mark
      a a DET DT 6 det
      drum drum NOUN NN 7 nsubj
      leaked leak VERB VBD 3 acl:relcl -
      . . PUNCT . 3 punct
      """)
    #expect(found == ["The firm | denies | that a drum leaked |  | denies"])
  }

  @Test func aDictionaryFormGuessedWrong() throws {
    let found = try read(
      """
      The the DET DT 2 det
      firm firm NOUN NN 3 nsubj
      refuted refut VERB VBD 0 root
      the the DET DT 5 det
      rumour rumour NOUN NN 3 obj -
      . . PUNCT . 3 punct
      """)
    #expect(found == ["The firm | refuted | the rumour |  | denies"])
  }

  @Test func anInvertedSpeakerThatTheTreeMissed() throws {
    let found = try read(
      """
      " " PUNCT `` 4 punct -
      The the DET DT 3 det
      ferry ferry NOUN NN 4 nsubj
      sank sink VERB VBD 0 root -
      , , PUNCT , 4 punct -
      " " PUNCT '' 4 punct
      said say VERB VBD 4 xcomp
      harbour harbour NOUN NN 9 compound
      pilot pilot NOUN NN 7 ccomp
      Ada Ada PROPN NNP 9 flat
      Holm Holm PROPN NNP 10 flat -
      . . PUNCT . 7 punct
      """)
    #expect(found == ["harbour pilot Ada Holm | said | \"The ferry sank,\" |  | asserts"])
  }

  @Test func aClauseBehindAnOccasion() throws {
    let found = try read(
      """
      Sheriff Sheriff PROPN NNP 3 nsubj
      Holm Holm PROPN NNP 1 flat
      said say VERB VBD 0 root
      in in ADP IN 6 case
      a a DET DT 6 det
      statement statement NOUN NN 3 obl
      that that SCONJ IN 10 mark
      the the DET DT 9 det
      cook cook NOUN NN 10 nsubj
      fled flee VERB VBD 6 acl:relcl -
      . . PUNCT . 3 punct
      """)
    #expect(found.contains("Sheriff Holm | said | that the cook fled |  | asserts"))
  }

  @Test func addresseeInsideTheClause() throws {
    let found = try read(
      """
      Holm Holm PROPN NNP 2 nsubj
      told tell VERB VBD 0 root
      Tide Tide PROPN NNP 4 compound
      Post Post PROPN NNP 6 nsubj
      he he PRON PRP 6 nsubj
      slept sleep VERB VBD 2 ccomp -
      . . PUNCT . 2 punct
      """, naming: "Tide Post")
    #expect(found == ["Holm | told | he slept | Tide Post | asserts"])
  }

  @Test func addresseeOfAnOpeningPhrase() throws {
    let found = try read(
      """
      Speaking speak VERB VBG 6 advcl
      to to ADP IN 3 case
      Post Post PROPN NNP 1 obl -
      , , PUNCT , 1 punct
      Holm Holm PROPN NNP 6 nsubj
      said say VERB VBD 0 root
      he he PRON PRP 8 nsubj
      slept sleep VERB VBD 6 ccomp -
      . . PUNCT . 6 punct
      """, naming: "Post")
    #expect(found == ["Holm | said | he slept | Post | asserts"])
  }

  @Test(arguments: [
    ("cast MD cast/doubt VB doubt/on IN on/the DT the/letter NN letter", "cast doubt on", "doubts"),
    ("retracted VBD retract/its PRP$ its/report NN report", "retracted", "denies"),
    ("ruled VBD rule/out RP out/foul JJ foul/play NN play", "ruled out", "denies"),
    (
      "neither CC neither/confirmed VBD confirm/nor CC nor/denied VBD deny/the DT the/sale NN sale",
      "neither confirmed nor denied", "doubts"
    ),
    (
      "distanced VBD distance/itself PRP itself/from IN from/him PRP he", "distanced itself from",
      "denies"
    ),
  ])
  func setPhrases(_ words: String, _ cue: String, _ stance: String) throws {
    var rows = "Police police NOUN NNS 2 dep"
    for word in words.split(separator: "/") {
      let parts = word.split(separator: " ")
      rows += "\n\(parts[0]) \(parts[2]) \(upos(parts[1])) \(parts[1]) 1 dep"
    }
    let found = try read(rows + "\n. . PUNCT . 1 punct")
    #expect(found.count == 1)
    let fields = found.first?.components ?? []
    #expect(fields.first == "Police" && fields.last == stance)
    #expect(fields.dropFirst().first == cue)
  }

  @Test func theNearestWhoCanSpeakRefuses() throws {
    let found = try read(
      """
      They they PRON PRP 2 nsubj
      deny deny VERB VBP 0 root
      any any DET DT 4 det
      role role NOUN NN 2 obj
      in in ADP IN 7 case
      the the DET DT 7 det
      loss loss NOUN NN 4 nmod
      of of ADP IN 9 case
      soldiers soldier NOUN NNS 7 nmod
      who who PRON WP 11 nsubj
      refused refuse VERB VBD 4 acl:relcl
      to to PART TO 13 mark
      march march VERB VB 11 xcomp -
      . . PUNCT . 2 punct
      """)
    #expect(found.contains { $0.hasPrefix("soldiers | refused | to march") })
    #expect(!found.contains { $0.hasPrefix("any role") })
  }
}

private func upos(_ xpos: Substring) -> String {
  switch xpos {
  case "MD": "AUX"
  case "DT": "DET"
  case "NN": "NOUN"
  case "IN", "RP": "ADP"
  case "JJ": "ADJ"
  case "CC": "CCONJ"
  case "VB", "VBD": "VERB"
  default: "PRON"
  }
}

extension String {
  fileprivate var components: [String] {
    split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
  }
}
#endif

#if DEBUG  // @testable imports are for debug builds
import TestSupport
import TextModel
import Testing

@testable import Annotators

/// One attribution as words: `source | cue | content | addressee | kind | stance`.
private func read(_ rows: String) throws -> [String] {
  var analysis = try parsedText(rows)
  AttributionReader().annotate(&analysis)
  return analysis.attributions.map { attribution in
    func words(_ spans: [TextSpan]) -> String {
      spans.map { String(analysis.text($0)) }.joined(separator: " .. ")
    }
    return [
      words(attribution.source.map { [$0] } ?? []), words(attribution.cue),
      words(attribution.content), words(attribution.addressee.map { [$0] } ?? []),
      attribution.kind.rawValue, attribution.stance.rawValue,
    ].joined(separator: " | ")
  }
}

@Suite struct AttributionReaderTests {
  @Test func clauseOfAVerbOfSaying() throws {
    let found = try read(
      """
      The the DET DT 2 det
      mayor mayor NOUN NN 7 nsubj
      , , PUNCT , 4 punct
      Ada Ada PROPN NNP 2 appos
      Holm Holm PROPN NNP 4 flat
      , , PUNCT , 4 punct
      said say VERB VBD 0 root
      on on ADP IN 9 case
      Monday Monday PROPN NNP 7 obl
      that that SCONJ IN 13 mark
      the the DET DT 12 det
      bridge bridge NOUN NN 13 nsubj
      fell fall VERB VBD 7 ccomp -
      . . PUNCT . 7 punct
      """)
    #expect(
      found == ["The mayor , Ada Holm | said | that the bridge fell |  | indirect | asserts"])
  }

  @Test func quotationWithSpeakerAndAddressee() throws {
    let found = try read(
      """
      " " PUNCT `` 2 punct -
      Nobody nobody PRON NN 3 nsubj
      called call VERB VBD 7 ccomp -
      , , PUNCT , 3 punct -
      " " PUNCT '' 3 punct
      she she PRON PRP 7 nsubj
      told tell VERB VBD 0 root
      the the DET DT 10 det
      Harbour Harbour PROPN NNP 10 compound
      Post Post PROPN NNP 7 obj -
      . . PUNCT . 7 punct

      " " PUNCT `` 4 punct -
      The the DET DT 3 det
      line line NOUN NN 5 nsubj
      was be AUX VBD 5 cop
      dead dead ADJ JJ 0 root -
      . . PUNCT . 5 punct -
      " " PUNCT '' 5 punct
      """)
    #expect(
      found == [
        "she | told | \"Nobody called,\" .. \"The line was dead.\" | the Harbour Post | direct | asserts"
      ])
  }

  @Test func requestNamesWhoIsAsked() throws {
    let found = try read(
      """
      Doctors doctor NOUN NNS 2 nsubj
      urged urge VERB VBD 0 root
      the the DET DT 4 det
      ministry ministry NOUN NN 2 obj
      to to PART TO 6 mark
      close close VERB VB 2 xcomp
      the the DET DT 8 det
      mine mine NOUN NN 6 obj -
      . . PUNCT . 2 punct
      """)
    #expect(
      found == ["Doctors | urged | to close the mine | the ministry | indirect | asks"])
  }

  @Test func accusationTakesObjectAndComplement() throws {
    let found = try read(
      """
      Oslo Oslo PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Riga Riga PROPN NNP 2 obj
      of of SCONJ IN 5 mark
      spying spy VERB VBG 2 advcl -
      . . PUNCT . 2 punct
      """)
    #expect(found == ["Oslo | accused | Riga of spying |  | indirect | alleges"])
  }

  @Test func neitherConfirmedNorDenied() throws {
    let found = try read(
      """
      The the DET DT 2 det
      army army NOUN NN 5 nsubj
      would would AUX MD 5 aux
      neither neither CCONJ CC 5 cc:preconj
      confirm confirm VERB VB 0 root
      nor nor CCONJ CC 7 cc
      deny deny VERB VB 5 conj
      the the DET DT 9 det
      raid raid NOUN NN 5 obj -
      . . PUNCT . 5 punct
      """)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("the raid |  | indirect | doubts") == true)
  }

  @Test func silenceIsNoDenial() throws {
    let found = try read(
      """
      The the DET DT 2 det
      firm firm NOUN NN 3 nsubj
      declined decline VERB VBD 0 root
      to to PART TO 5 mark
      comment comment VERB VB 3 xcomp -
      . . PUNCT . 3 punct
      """)
    #expect(found == ["The firm | declined | to comment |  | indirect | other"])
  }

  @Test func accordingToCutsItsPhraseOut() throws {
    let found = try read(
      """
      Two two NUM CD 2 nummod
      ships ship NOUN NNS 3 nsubj
      sank sink VERB VBD 0 root -
      , , PUNCT , 8 punct
      according accord VERB VBG 8 case
      to to ADP IN 5 fixed
      port port NOUN NN 8 compound
      officials official NOUN NNS 3 obl -
      . . PUNCT . 3 punct
      """)
    #expect(
      found == ["port officials | according to | Two ships sank |  | indirect | asserts"])
  }

  @Test func adverbLeavesTheSourceOpen() throws {
    let found = try read(
      """
      The the DET DT 2 det
      guards guard NOUN NNS 4 nsubj
      reportedly reportedly ADV RB 4 advmod
      fled flee VERB VBD 0 root -
      . . PUNCT . 4 punct
      """)
    #expect(found == [" | reportedly | The guards .. fled |  | indirect | asserts"])
  }

  @Test func passiveBeliefHasNoSource() throws {
    let found = try read(
      """
      Two two NUM CD 2 nummod
      men man NOUN NNS 4 nsubj:pass
      are be AUX VBP 4 aux:pass
      believed believe VERB VBN 0 root
      to to PART TO 7 mark
      be be AUX VB 7 cop
      missing missing ADJ JJ 4 xcomp -
      . . PUNCT . 4 punct
      """)
    #expect(
      found == [" | are believed | Two men .. to be missing |  | indirect | believes"])
  }

  @Test func nestedVoicesHaveTheirParent() throws {
    var analysis = try parsedText(
      """
      Reuters Reuters PROPN NNP 2 nsubj
      reported report VERB VBD 0 root
      that that SCONJ IN 6 mark
      a a DET DT 5 det
      guard guard NOUN NN 6 nsubj
      denied deny VERB VBD 2 ccomp
      the the DET DT 8 det
      beating beating NOUN NN 6 obj -
      . . PUNCT . 2 punct
      """)
    AttributionReader().annotate(&analysis)
    #expect(analysis.attributions.map(\.stance) == [.asserts, .denies])
    #expect(analysis.attributions.map(\.parent) == [nil, 0])
    #expect(analysis.attributions.allSatisfy { $0.reason.hasPrefix("verb sieve") })
  }

  @Test func mereActionsAreNoAttributions() throws {
    let found = try read(
      """
      Anna Anna PROPN NNP 2 nsubj
      signed sign VERB VBD 0 root
      the the DET DT 5 det
      " " PUNCT `` 5 punct -
      peace peace NOUN NN 2 obj -
      " " PUNCT '' 5 punct
      deal deal NOUN NN 5 flat -
      . . PUNCT . 2 punct
      """)
    #expect(found.isEmpty)
  }

  /// Whatever the trees are, spans are valid and parents hold their children.
  @Test func randomTreesGiveValidAttributions() throws {
    let seed: UInt64 = 20_260_926
    var generator = SplitMix(state: seed)
    let words = [
      "say say VERB VBD", "told tell VERB VBD", "that that SCONJ IN", "Ada Ada PROPN NNP",
      "\" \" PUNCT ``", ", , PUNCT ,", "accused accuse VERB VBN", "according accord VERB VBG",
      "to to ADP IN", "citing cite VERB VBG", "claim claim NOUN NN", "reportedly reportedly ADV RB",
      "; ; PUNCT :", "confirm confirm VERB VB", "deny deny VERB VB", "and and CCONJ CC",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 1...24, using: &generator)
      let rows = (1...count).map { _ in
        let word = words.randomElement(using: &generator) ?? words[0]
        let head = Int.random(in: 0...count, using: &generator)
        let deprel = Deprel.allCases.randomElement(using: &generator) ?? .root
        return "\(word) \(head) \(deprel.label)"
      }
      var analysis = try parsedText(rows.joined(separator: "\n"))
      AttributionReader().annotate(&analysis)
      let whole = TextSpan(0, analysis.document.text.utf8.count)
      for attribution in analysis.attributions {
        #expect(!attribution.content.isEmpty, "seed \(seed)")
        for span in attribution.content + attribution.cue + (attribution.source.map { [$0] } ?? [])
        {
          #expect(!span.isEmpty && whole.contains(span), "seed \(seed): \(span)")
        }
        guard let parent = attribution.parent else { continue }
        let outer = analysis.attributions[parent].content
        #expect(
          attribution.content.allSatisfy { piece in outer.contains { $0.contains(piece) } },
          "seed \(seed)")
      }
    }
  }

  @Test func emptyText() {
    var analysis = Analysis(Document(id: "empty", text: ""))
    AttributionReader().annotate(&analysis)
    #expect(analysis.attributions.isEmpty)
    #expect(analysis.layers.contains(.attributions))
  }
}

/// A small seeded generator, the same on every machine.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
#endif

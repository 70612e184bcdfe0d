import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct CoNLLUWriterTests {
  @Test func wordsRangesAndMentionsAreWritten() throws {
    var analysis = try parsedText(
      """
      Ana Ana PROPN NNP 4 nsubj
      Ruiz Ruiz PROPN NNP 1 flat
      ca can AUX MD 4 aux -
      n't not PART RB 3 advmod
      go go VERB VB 0 root -
      . . PUNCT . 4 punct
      """)
    analysis.tokens[3].continuesWord = true
    analysis.mentions = [
      Mention(span: try analysis.span(of: "Ana Ruiz"), kind: .name, type: .person, entity: 0)
    ]
    #expect(
      CoNLLUWriter().document(analysis) == """
        # newdoc id = test
        # global.Entity = eid-etype
        # newpar
        # sent_id = test-1
        # text = Ana Ruiz can't go.
        1\tAna\tAna\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(e1-person
        2\tRuiz\tRuiz\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=e1)
        3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
        3\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
        4\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
        5\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
        6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


        """)
  }

  @Test(arguments: ["a\tb", "a\nb", "a\u{2028}b", "a\0b", "a\u{85}b"])
  func noFormBreaksItsCell(form: String) throws {
    var analysis = Analysis(Document(id: "x", text: form))
    let span = TextSpan(0, form.utf8.count)
    analysis.tokens = [Token(span: span)]
    analysis.sentences = [Sentence(tokens: 0..<1, span: span)]
    let lines = CoNLLUWriter().document(analysis).split(separator: "\n")
    #expect(lines.last == "1\ta b\t_\t_\t_\t_\t_\t_\t_\t_")
  }
}

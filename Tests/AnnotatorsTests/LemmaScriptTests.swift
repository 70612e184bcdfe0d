import Annotators
import Testing

@Suite struct LemmaScriptTests {
  @Test(arguments: [
    ("cities", "city"), ("Cities", "city"), ("was", "be"), ("running", "run"), ("NATO", "NATO"),
    ("’s", "be"), ("better", "good"), ("Smiths", "Smith"), ("", ""), ("Йод", "йод"),
  ])
  func makesTheLemmaAgain(form: String, lemma: String) throws {
    let script = LemmaScript(form: form, lemma: lemma)
    #expect(script.apply(to: form[...]) == lemma)
    #expect(LemmaScript(packed: script.packed[...]) == script)
  }

  @Test(arguments: ["", "X1|a", "L", "L-1|a", "Kx|"])
  func refusesWhatIsNoScript(text: String) {
    #expect(LemmaScript(packed: text[...]) == nil)
  }

  @Test func leavesAFormThatIsTooShort() {
    #expect(LemmaScript(lowercases: false, cut: 5, ending: "x").apply(to: "ab") == "ab")
  }
}

/// Inflected forms of the verbs of the lexicon.
enum CueInflection {
  /// The finite forms that no noun shares: a word in such a form is a verb whatever its tag says.
  static let neverNouns: Set<String> = [
    "denies", "says", "believes", "insists", "accuses", "admits", "confirms", "suggests",
    "announces", "argues", "alleges", "explains", "acknowledges", "tells", "writes", "considers",
    "describes", "concedes", "asserts", "contends", "condemns", "criticizes", "criticises", "adds",
    "refutes", "disputes", "said", "told", "denied", "announced", "wrote", "refuted", "rejects",
    "rejected", "confirmed", "declared", "deny",
  ]

  private static let irregular: [String: [String]] = [
    "withdraw": ["withdrew", "withdrawn"], "say": ["said"], "tell": ["told"],
    "write": ["wrote", "written"], "think": ["thought"], "swear": ["swore", "sworn"],
    "undertake": ["undertook", "undertaken"], "foresee": ["foresaw"], "teach": ["taught"],
    "understand": ["understood"], "speak": ["spoke", "spoken"], "know": ["knew", "known"],
  ]

  /// The dictionary form of each inflected form; of two that share one the first in order wins.
  static func forms(of lemmas: [String]) -> [String: String] {
    var forms: [String: String] = [:]
    for lemma in lemmas {
      for form in inflected(lemma) where forms[form] == nil { forms[form] = lemma }
    }
    return forms
  }

  private static func inflected(_ lemma: String) -> [String] {
    guard let last = lemma.last else { return [] }
    if let irregular = irregular[lemma] { return [lemma, lemma + "s"] + irregular }
    let stem = String(lemma.dropLast())
    switch last {
    case "e": return [lemma, lemma + "s", lemma + "d", stem + "ing"]
    case "y" where !"aeiou".contains(stem.last ?? "a"):
      return [lemma, stem + "ies", stem + "ied", lemma + "ing"]
    case "s", "x", "h", "z": return [lemma, lemma + "es", lemma + "ed", lemma + "ing"]
    default:
      let doubled = lemma + String(last)
      return [
        lemma, lemma + "s", lemma + "ed", lemma + "ing", doubled + "ed", doubled + "ing",
      ]
    }
  }
}

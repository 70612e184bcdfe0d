/// How a lemma is made from a form: characters cut from its end, letters put in their place
/// (an edit script, Chrupała 2006).
package struct LemmaScript: Hashable, Sendable {
  /// Whether the form is lower-cased first.
  package var lowercases: Bool
  /// How many characters are cut.
  package var cut: Int
  /// What is put in their place.
  package var ending: String

  package init(lowercases: Bool, cut: Int, ending: String) {
    self.lowercases = lowercases
    self.cut = cut
    self.ending = ending
  }

  /// The script that makes `lemma` from `form`.
  package init(form: String, lemma: String) {
    let lowered = form.lowercased()
    let lowercases = lowered != form && lemma.lowercased() == lemma
    let base = lowercases ? lowered : form
    let common = zip(base, lemma).prefix { $0 == $1 }.count
    self.init(
      lowercases: lowercases, cut: base.count - common,
      ending: String(lemma.dropFirst(common)))
  }

  /// The lemma of a form.
  package func apply(to form: Substring) -> String {
    let base = lowercases ? form.lowercased() : String(form)
    guard cut > 0 || !ending.isEmpty else { return base }
    return base.count >= cut ? base.dropLast(cut) + ending : base
  }

  /// `L2y` and the like, for the archive.
  package var packed: String { "\(lowercases ? "L" : "K")\(cut)|\(ending)" }

  /// Reads ``packed``.
  package init?(packed: Substring) {
    guard let kind = packed.first, kind == "L" || kind == "K",
      let bar = packed.firstIndex(of: "|"),
      let cut = Int(packed[packed.index(after: packed.startIndex)..<bar]), cut >= 0
    else { return nil }
    self.init(
      lowercases: kind == "L", cut: cut, ending: String(packed[packed.index(after: bar)...]))
  }
}

public import TextModel

/// Finds calendar dates and periods, and resolves them against the day of publication.
///
/// `On Friday` in a text of Monday 7 January 2019 is `2019-01-04`, `early January` is `2019-01~`,
/// `the 1990s` is `1990/1999`. What is said roughly stays rough; clock times, durations and ages
/// are no dates. Without a day of publication relative dates have the value `?` and days without a
/// year `XXXX-12-29`.
///
/// Needs only tokens; with tags the tense of a clause is read more surely. Complexity: O(n) in the
/// length of the text.
public struct DateRecognizer: Annotator {
  /// Tokens.
  public let requires: Set<Layer> = [.tokens]
  /// Dates.
  public let provides: Set<Layer> = [.dates]

  /// Makes a recogniser; it has no settings.
  public init() {}

  /// Fills ``TextModel/Analysis/dates``.
  public func annotate(_ analysis: inout Analysis) {
    analysis.dates = dates(in: analysis)
    analysis.layers.insert(.dates)
  }

  private func dates(in analysis: Analysis) -> [DateMention] {
    let atoms = DateAtomScanner.atoms(of: analysis)
    let grammar = DateGrammar(atoms: atoms)
    let tenses = TenseFinder(
      atoms: atoms, tags: analysis.layers.contains(.tags) ? analysis.tokens.map(\.xpos) : [])
    var resolver = DateResolver(reference: analysis.document.published)
    var mentions: [DateMention] = []
    var isQuoted = false
    var index = 0
    while index < atoms.count {
      if atoms[index].startsParagraph { isQuoted = false }
      if atoms[index].kind == .quotationMark { isQuoted.toggle() }
      guard let match = grammar.match(at: index) else {
        index += 1
        continue
      }
      let range = index..<match.end
      index = match.end
      if match.expression == .impossible { continue }
      let period = resolver.resolve(
        match.expression, tenses.tense(around: range), isQuoted: isQuoted)
      if let period, !(isQuoted && match.expression.isDeictic) { resolver.remember(period) }
      let span = TextSpan(
        atoms[range.lowerBound].span.start, atoms[range.upperBound - 1].span.end)
      mentions.append(DateMention(span: span, value: period?.description ?? "?"))
    }
    return mentions
  }
}

import Annotators
import TextModel

/// Annotated attributions as what each word has to learn: those whose cue and content meet in one
/// sentence; contents in other sentences are left to the quotation marks.
struct VoiceGold {
  private struct Statement {
    var cue: [Int]
    var content: Set<Int>
    var source: Range<Int>?
    var stance: Stance
    var head: Int { cue.last ?? 0 }
  }

  private let statements: [Statement]

  init(_ analysis: Analysis, _ attributions: [GoldAttribution]) {
    statements = attributions.compactMap { gold in
      let cue = gold.cue.flatMap { Array(analysis.tokens(in: $0)) }
      guard !cue.isEmpty else { return nil }
      return Statement(
        cue: cue, content: Set(gold.content.flatMap { Array(analysis.tokens(in: $0)) }),
        source: gold.source.map { analysis.tokens(in: $0) }, stance: gold.stance)
    }
  }

  func voices(_ sentence: Range<Int>) -> ReadingExample.Voices {
    let none = sentence.count
    var voices = ReadingExample.Voices(
      cues: Array(repeating: CueClass.outside.rawValue, count: none),
      contents: Array(repeating: none, count: none), firsts: Array(repeating: -1, count: none),
      lasts: Array(repeating: -1, count: none), stances: Array(repeating: -1, count: none))
    func number(_ token: Int) -> Int { token - sentence.lowerBound }
    // The innermost content is the smallest, so it is written last.
    let here = statements.filter { sentence.contains($0.head) }
      .sorted { ($0.content.count, $0.head) > ($1.content.count, $1.head) }
    for statement in here {
      let head = number(statement.head)
      for token in statement.cue where sentence.contains(token) && token != statement.head {
        voices.cues[number(token)] = CueClass.part.rawValue
      }
      for token in statement.content where sentence.contains(token) && token != statement.head {
        voices.contents[number(token)] = head
      }
      if let source = statement.source, let first = source.first, let last = source.last,
        sentence.contains(first), sentence.contains(last)
      {
        (voices.firsts[head], voices.lasts[head]) = (number(first), number(last))
      } else {
        (voices.firsts[head], voices.lasts[head]) = (none, none)
      }
      voices.stances[head] = Stance.allCases.firstIndex(of: statement.stance) ?? 0
    }
    for statement in here { voices.cues[number(statement.head)] = CueClass.head.rawValue }
    return voices
  }
}

internal import KnowledgeGraph
internal import TextModel

/// An article with everything that was read in it, ready to be set as a page or as plain text.
///
/// Complexity: O(n log n) in the length of the text and the number of things read.
struct MarkedArticle {
  let analysis: Analysis
  /// The article as it stands.
  let paragraphs: [ArticleParagraph]
  /// One note an attribution, in their order.
  let notes: [VoiceNote]
  /// The signs of attributions that were not read, by their sentence.
  let unread: [Int: [UnreadPassage]]
  /// The mentions that can be pointed at: the index of each in ``Analysis/mentions``.
  let shownMentions: Set<Int>
  private let entityOfID: [String: Int]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    let builder = GraphBuilder(analysis)
    entityOfID = Dictionary(
      builder.entityIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    notes = Self.notes(of: analysis, builder)
    unread = Dictionary(grouping: analysis.unread, by: \.sentence)
    let mentions = MentionMarks.marks(of: analysis)
    shownMentions = Set(mentions.map(\.index))
    paragraphs = Self.paragraphs(of: analysis, unread.keys.sorted(), mentions)
  }

  /// The entity of the document that a hop's voice is, index in ``Analysis/entities``.
  func entity(of hop: Hop) -> Int? { hop.voice.flatMap { entityOfID[$0] } }

  private static func notes(of analysis: Analysis, _ builder: GraphBuilder) -> [VoiceNote] {
    let attributions = analysis.attributions
    return attributions.indices.map { index in
      var depth = 0
      var outer = attributions[index].parent
      // A fault in the parents must not hang the page.
      while let parent = outer, attributions.indices.contains(parent), depth < 64 {
        depth += 1
        outer = attributions[parent].parent
      }
      return VoiceNote(
        number: index + 1, attribution: attributions[index], chain: builder.chain(to: index),
        depth: depth)
    }
  }

  // MARK: - Marks

  private static func paragraphs(
    of analysis: Analysis, _ unread: [Int], _ mentions: [Mark]
  ) -> [ArticleParagraph] {
    var marks = mentions
    func add(_ kind: Mark.Kind, _ index: Int, _ spans: [TextSpan]) {
      for (position, span) in spans.enumerated() {
        marks.append(Mark(kind: kind, index: index, span: span, isFirst: position == 0))
      }
    }
    for (index, passage) in analysis.foreign.enumerated() { add(.foreign, index, [passage.span]) }
    for index in unread { add(.unread, index, [analysis.sentences[index].span]) }
    for (index, sign) in analysis.unread.enumerated() { add(.sign, index, [sign.span]) }
    for (index, date) in analysis.dates.enumerated() { add(.date, index, [date.span]) }
    for (index, relation) in analysis.relations.enumerated() {
      add(.evidence, index, relation.evidence)
    }
    for (index, attribution) in analysis.attributions.enumerated() {
      add(.content, index, attribution.content)
      add(.cue, index, attribution.cue)
      if let source = attribution.source { add(.source, index, [source]) }
    }
    return distributed(marks, over: ArticleParagraphs.paragraphs(of: analysis))
  }

  /// Gives each paragraph its marks; one that runs over several is cut. Words between paragraphs are
  /// white space.
  private static func distributed(
    _ marks: [Mark], over paragraphs: [ArticleParagraph]
  ) -> [ArticleParagraph] {
    var paragraphs = paragraphs
    for mark in marks {
      var number = firstParagraph(endingAfter: mark.span.start, paragraphs)
      var isFirst = mark.isFirst
      while number < paragraphs.count, paragraphs[number].span.start < mark.span.end {
        let around = paragraphs[number].span
        let span = TextSpan(
          max(around.start, mark.span.start), min(around.end, mark.span.end))
        if !span.isEmpty {
          paragraphs[number].marks.append(
            Mark(kind: mark.kind, index: mark.index, span: span, isFirst: isFirst))
          isFirst = false
        }
        number += 1
      }
    }
    for number in paragraphs.indices { paragraphs[number].marks.sort(by: Mark.isBefore) }
    return paragraphs
  }

  private static func firstParagraph(
    endingAfter offset: Int, _ paragraphs: [ArticleParagraph]
  ) -> Int {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].span.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

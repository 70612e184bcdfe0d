import TextModel

/// Gives every quotation that makes whole sentences its speaker.
///
/// A quotation right after an attributed one, in the same paragraph, goes on with it. One that
/// opens a later paragraph without a cue belongs to the speaker of the paragraph before.
struct QuotationSieve: AttributionSieve {
  func read(_ context: AttributionContext, into drafts: inout [AttributionDraft]) {
    let quotations = context.quotations.outer
    let speakers = speakers(context, drafts)
    var carriers = carriers(of: quotations, context, drafts)
    for index in quotations.indices where carriers[index].isEmpty {
      guard let sentences = wholeSentences(quotations[index], context) else { continue }
      if index > 0, !carriers[index - 1].isEmpty,
        goesOn(from: quotations[index - 1], to: quotations[index], sentences, context)
      {
        for draft in carriers[index - 1] { drafts[draft].content.append(quotations[index].span) }
        carriers[index] = carriers[index - 1]
      } else if let speaker = speaker(before: sentences.lowerBound, speakers, context, drafts) {
        carriers[index] = [drafts.count]
        drafts.append(floating(quotations[index], speaker))
      }
    }
  }

  /// The drafts whose content holds each quotation whole, outermost voices only.
  private func carriers(
    of quotations: [Quotation], _ context: AttributionContext, _ drafts: [AttributionDraft]
  ) -> [[Int]] {
    var carriers = [[Int]](repeating: [], count: quotations.count)
    for (index, draft) in drafts.enumerated() {
      for piece in draft.content {
        var quotation = context.quotations.firstOuter(from: piece.start)
        while quotation < quotations.count, piece.contains(quotations[quotation].span) {
          let isOwn = draft.cue.allSatisfy { !quotations[quotation].span.overlaps($0) }
          if isOwn, carriers[quotation].count < 4 { carriers[quotation].append(index) }
          quotation += 1
        }
      }
    }
    return carriers
  }

  /// The sentences that a quotation fills from the start of the first to the end of the last.
  private func wholeSentences(_ quotation: Quotation, _ context: AttributionContext)
    -> ClosedRange<Int>?
  {
    let tokens = context.analysis.tokens(in: quotation.span)
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let sentences = context.sentenceOfToken[first]...context.sentenceOfToken[last]
    let start = context.analysis.sentences[sentences.lowerBound].span.start
    let end = context.analysis.sentences[sentences.upperBound].span.end
    guard quotation.span.start <= start, quotation.span.end >= end - 1, tokens.count > 3 else {
      return nil
    }
    return sentences
  }

  /// Whether a quotation stands right behind the sentence of the one before, in one paragraph.
  private func goesOn(
    from previous: Quotation, to next: Quotation, _ sentences: ClosedRange<Int>,
    _ context: AttributionContext
  ) -> Bool {
    let analysis = context.analysis
    guard !analysis.sentences[sentences.lowerBound].startsParagraph,
      let last = analysis.tokens(in: previous.span).last
    else { return false }
    return context.sentenceOfToken[last] >= sentences.lowerBound - 1
  }

  /// A cue outside of quotations, whose source may go on speaking.
  private struct Speaker {
    var start: Int
    var draft: Int
  }

  private func speakers(_ context: AttributionContext, _ drafts: [AttributionDraft]) -> [Speaker] {
    drafts.enumerated().compactMap { index, draft in
      guard draft.source != nil, draft.sourceHead != nil, draft.stance != .believes,
        let cue = draft.cue.first, context.quotations.outer(at: cue.start) == nil
      else { return nil }
      return Speaker(start: cue.start, draft: index)
    }.sorted { $0.start != $1.start ? $0.start < $1.start : $0.draft > $1.draft }
  }

  /// The last attribution of the paragraph before, when it is a quotation's.
  private func speaker(
    before sentence: Int, _ speakers: [Speaker], _ context: AttributionContext,
    _ drafts: [AttributionDraft]
  ) -> AttributionDraft? {
    guard sentence > 0 else { return nil }
    let end = context.analysis.sentences[sentence].span.start
    let limit = context.analysis.sentences[max(0, sentence - 6)].span.start
    var low = 0
    var high = speakers.count
    while low < high {
      let middle = (low + high) / 2
      if speakers[middle].start < end { low = middle + 1 } else { high = middle }
    }
    guard low > 0, speakers[low - 1].start >= limit else { return nil }
    return drafts[speakers[low - 1].draft]
  }

  private func floating(_ quotation: Quotation, _ speaker: AttributionDraft) -> AttributionDraft {
    AttributionDraft(
      cueHead: nil, sourceHead: speaker.sourceHead, source: speaker.source, cue: [],
      content: [quotation.span], addressee: nil, stance: .asserts, confidence: 0.6,
      reason: "quotation sieve: no cue of its own, the speaker is the one before")
  }
}

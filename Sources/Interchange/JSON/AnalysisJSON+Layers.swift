internal import TextModel

/// The objects of an analysis, one function a layer.
extension JSONWriter {
  mutating func bounds(_ span: TextSpan, _ offsets: CodePointOffsets) {
    member("start") { $0.integer(offsets.codePoints(before: span.start)) }
    member("end") { $0.integer(offsets.codePoints(before: span.end)) }
  }

  private mutating func spans(_ spans: [TextSpan], _ offsets: CodePointOffsets) {
    array(spans) { json, span in json.object { $0.bounds(span, offsets) } }
  }

  private mutating func id(_ prefix: String, _ index: Int?) {
    string(index.map { "\(prefix)\($0 + 1)" })
  }

  mutating func document(_ analysis: Analysis) {
    let document = analysis.document
    object {
      $0.member("id") { $0.string(document.id) }
      $0.member("title") { $0.string(document.title) }
      $0.member("publisher") { $0.string(document.publisher) }
      $0.member("publisherEntity") { $0.id("e", analysis.publisherEntity) }
      $0.member("author") { $0.string(document.author) }
      $0.member("published") { $0.string(document.published?.description) }
      $0.member("url") { $0.string(document.url) }
      $0.member("language") { $0.string(document.language) }
      $0.member("sha256") { $0.string(document.sha256) }
    }
  }

  mutating func foreign(_ passage: ForeignPassage, _ offsets: CodePointOffsets) {
    object {
      $0.bounds(passage.span, offsets)
      $0.member("language") { $0.string(passage.language) }
    }
  }

  mutating func token(_ token: Token, _ analysis: Analysis, _ offsets: CodePointOffsets) {
    object {
      $0.bounds(token.span, offsets)
      $0.member("form") { $0.string(analysis.text(token.span)) }
      $0.member("lemma") { $0.string(token.lemma) }
      $0.member("upos") { $0.string(token.upos.label) }
      $0.member("xpos") { $0.string(token.xpos.label) }
      $0.member("head") { $0.integer(token.head) }
      $0.member("deprel") { $0.string(token.deprel.label) }
    }
  }

  mutating func mention(_ mention: Mention, _ offsets: CodePointOffsets) {
    object {
      $0.bounds(mention.span, offsets)
      $0.member("kind") { $0.string(mention.kind.rawValue) }
      $0.member("type") { $0.string(mention.type.rawValue) }
      $0.member("entity") { $0.id("e", mention.entity) }
      $0.member("confidence") { $0.confidence(mention.confidence) }
    }
  }

  mutating func entity(_ entity: DocumentEntity, number: Int) {
    object {
      $0.member("id") { $0.id("e", number) }
      $0.member("type") { $0.string(entity.type.rawValue) }
      $0.member("name") { $0.string(entity.name) }
      $0.member("aliases") { $0.array(entity.aliases) { $0.string($1) } }
      $0.member("links") { $0.array(entity.links) { $0.link($1) } }
    }
  }

  mutating func link(_ link: AuthorityLink) {
    object {
      $0.member("authority") { $0.string(link.authority) }
      $0.member("id") { $0.string(link.id) }
      $0.member("name") { $0.string(link.name) }
      $0.member("lat") { $0.number(link.latitude) }
      $0.member("lon") { $0.number(link.longitude) }
      $0.member("within") { $0.array(link.within) { $0.string($1) } }
      $0.member("confidence") { $0.confidence(link.confidence) }
      $0.member("reason") { $0.string(link.reason) }
    }
  }

  mutating func attribution(
    _ attribution: Attribution, number: Int, _ offsets: CodePointOffsets
  ) {
    object {
      $0.member("id") { $0.id("a", number) }
      $0.member("source") { json in
        if let source = attribution.source { json.spans([source], offsets) } else { json.null() }
      }
      $0.member("sourceEntity") { $0.id("e", attribution.sourceEntity) }
      $0.member("cue") { json in
        if attribution.cue.isEmpty { json.null() } else { json.spans(attribution.cue, offsets) }
      }
      $0.member("content") { $0.spans(attribution.content, offsets) }
      $0.member("addressee") { $0.id("e", attribution.addresseeEntity) }
      $0.member("kind") { $0.string(attribution.kind.rawValue) }
      $0.member("stance") { $0.string(attribution.stance.rawValue) }
      $0.member("parent") { $0.id("a", attribution.parent) }
      $0.member("confidence") { $0.confidence(attribution.confidence) }
      $0.member("reason") { $0.string(attribution.reason) }
    }
  }

  mutating func unread(_ passage: UnreadPassage, _ offsets: CodePointOffsets) {
    object {
      $0.bounds(passage.span, offsets)
      $0.member("sign") { $0.string(passage.sign.rawValue) }
      $0.member("sentence") { $0.integer(passage.sentence) }
    }
  }

  mutating func relation(_ relation: RelationMention, _ offsets: CodePointOffsets) {
    object {
      $0.member("relation") { $0.string(relation.kind.rawValue) }
      $0.member("from") { $0.id("e", relation.from) }
      $0.member("to") { $0.id("e", relation.to) }
      $0.member("former") { $0.boolean(relation.isFormer) }
      $0.member("evidence") { $0.spans(relation.evidence, offsets) }
      $0.member("attribution") { $0.id("a", relation.attribution) }
      $0.member("confidence") { $0.confidence(relation.confidence) }
      $0.member("reason") { $0.string(relation.reason) }
    }
  }
}

import KnowledgeGraph
import TextModel

/// A small graph with all that a graph can hold: two documents, a shared claim, an unnamed voice, a
/// told hop, a denied relation.
enum GraphMLStory {
  static var graph: StoryGraph {
    let post = Hop(voice: "post", name: "The Post", stance: .asserts, basis: .own)
    let ana = Hop(voice: "ana", name: "Ana", stance: .asserts, cue: "said", basis: .nested)
    let told = Hop(voice: "bo", name: "Bo", stance: .asserts, cue: "told", basis: .told)
    let nobody = Hop(voice: nil, name: "unnamed source", stance: .believes, basis: .nested)
    let denial = Hop(
      voice: "mill", name: "the mill", stance: .denies, cue: "denied", basis: .nested)
    return StoryGraph(
      documents: [
        SourceDocument(
          id: "d1", title: "Mill closed", publisher: "The Post", publisherEntity: "post",
          published: CalendarDate(iso: "2024-01-05"), sha256: "ab"),
        SourceDocument(id: "d2", publisher: "The Post", publisherEntity: "post"),
      ],
      entities: [
        Entity(id: "post", type: .organization, name: "The Post"),
        Entity(
          id: "ana", type: .person, name: "Ana", aliases: ["Anna", "Ana B."], mentionCount: 3),
        Entity(id: "bo", type: .person, name: "Bo"),
        Entity(id: "mill", type: .organization, name: "the mill"),
        Entity(
          id: "vik", type: .place, name: "Vik",
          links: [
            AuthorityLink(
              authority: "geonames", id: "7", name: "Vik", latitude: 61.1, longitude: 6.5)
          ]),
      ],
      claims: [
        Claim(id: "c1", text: "the mill was closed", about: ["mill", "vik"], dates: ["2024-01"]),
        Claim(id: "c2", text: "the river is clean", about: ["vik"]),
      ],
      reports: [
        report("r1", "c1", "d1", 0, [post, ana]),
        report("r2", "c1", "d2", 40, [post, ana, told], addressee: "ana"),
        report("r3", "c2", "d1", 80, [post, nobody]),
        report("r4", "c2", "d2", 120, [post, ana]),
      ],
      relations: [
        Relation(
          id: "t1", kind: .owns, from: "bo", to: "mill", isFormer: true, document: "d1",
          evidence: [passage("Bo", 0)], sentence: passage("The mill denied that Bo owned it.", 0),
          chain: [post, denial], confidence: 0.5, reason: "verb")
      ])
  }

  private static func report(
    _ id: String, _ claim: String, _ document: String, _ start: Int, _ chain: [Hop],
    addressee: String? = nil
  ) -> Report {
    Report(
      id: id, claim: claim, document: document, content: [passage("content of \(id)", start)],
      sentence: passage("The sentence of \(id).", start), chain: chain, addressee: addressee,
      happened: "2024-01", said: "2024-01-04", confidence: 0.75)
  }

  private static func passage(_ text: String, _ start: Int) -> Passage {
    let length = text.unicodeScalars.count
    return Passage(
      span: TextSpan(start, start + text.utf8.count), codePoints: start..<start + length,
      text: text)
  }
}

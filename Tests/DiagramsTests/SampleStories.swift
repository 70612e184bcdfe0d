import KnowledgeGraph
import TextModel

/// Builds graphs by hand, with as few words as the tests need.
struct StoryBuilder {
  private(set) var documents: [SourceDocument] = []
  private(set) var entities: [Entity] = []
  private(set) var claims: [Claim] = []
  private(set) var reports: [Report] = []
  private(set) var relations: [Relation] = []
  private var offset = 0

  var graph: StoryGraph {
    StoryGraph(
      documents: documents, entities: entities, claims: claims, reports: reports,
      relations: relations)
  }

  mutating func document(
    _ id: String, publisher: String?, entity: String?, title: String?, published: String?
  ) {
    documents.append(
      SourceDocument(
        id: id, title: title, publisher: publisher, publisherEntity: entity,
        published: published.flatMap { CalendarDate(iso: $0) }))
  }

  mutating func entity(
    _ id: String, _ type: EntityType, _ name: String, named: Bool = true, mentions: Int = 1
  ) {
    entities.append(
      Entity(id: id, type: type, name: name, isNamed: named, mentionCount: mentions))
  }

  func hop(
    _ voice: String?, _ stance: Stance = .asserts, _ cue: String? = nil, _ basis: Basis = .nested
  ) -> Hop {
    let name = voice.flatMap { id in entities.first { $0.id == id }?.name } ?? "unnamed source"
    return Hop(voice: voice, name: name, stance: stance, cue: cue, basis: basis)
  }

  mutating func claim(
    _ id: String, _ text: String, about: [String] = [], in document: String, chain: [Hop],
    to addressee: String? = nil, sentence: String? = nil, happened: String? = nil
  ) {
    if !claims.contains(where: { $0.id == id }) {
      claims.append(Claim(id: id, text: text, about: about))
    }
    reports.append(
      Report(
        id: "r\(reports.count)-\(id)", claim: id, document: document, content: [passage(text)],
        sentence: passage(sentence ?? text), chain: chain, addressee: addressee,
        happened: happened))
  }

  mutating func relation(
    _ kind: RelationKind, _ from: String, _ to: String, in document: String, chain: [Hop],
    former: Bool = false, sentence: String = "A sentence."
  ) {
    relations.append(
      Relation(
        id: "t\(relations.count)", kind: kind, from: from, to: to, isFormer: former,
        document: document, evidence: [passage(sentence)], sentence: passage(sentence),
        chain: chain))
  }

  private mutating func passage(_ text: String) -> Passage {
    let start = offset
    offset += text.utf8.count + 1
    return Passage(
      span: TextSpan(start, start + text.utf8.count), codePoints: start..<(start + text.utf8.count),
      text: text)
  }
}

extension StoryBuilder {
  /// Three claims: one own, one attributed, one denied.
  static var small: StoryBuilder {
    var story = StoryBuilder()
    story.document(
      "d1", publisher: "The Harbour Post", entity: "post", title: "Ferry held at Port Anne",
      published: "2024-03-02")
    story.entity("post", .organization, "The Harbour Post")
    story.entity("anne", .place, "Port Anne", mentions: 3)
    story.entity("lund", .person, "Mira Lund", mentions: 4)
    story.entity("line", .organization, "Northern Line", mentions: 3)
    let own = story.hop("post", .asserts, nil, .own)
    story.claim(
      "c1", "The ferry was held in Port Anne for two days.", about: ["anne"], in: "d1",
      chain: [own])
    story.claim(
      "c2", "the crew had not been paid since January", about: [], in: "d1",
      chain: [own, story.hop("lund", .asserts, "said")],
      sentence:
        "Mira Lund, who leads the Northern Line, said the crew had not been paid since January.")
    story.claim(
      "c3", "that the ship was ever unsafe", about: ["line"], in: "d1",
      chain: [own, story.hop("line", .denies, "denied")],
      sentence: "Northern Line denied that the ship was ever unsafe.")
    story.relation(.leads, "lund", "line", in: "d1", chain: [own])
    return story
  }

  /// Fifteen claims in two documents: nested chains, told hops, a denial, doubt and unnamed voices.
  static var nested: StoryBuilder {
    var story = StoryBuilder()
    story.document(
      "d1", publisher: "The Meridian Courier", entity: "courier",
      title: "Conscripts who refuse to fight held in a cellar, families say",
      published: "2022-08-04")
    story.document(
      "d2", publisher: "Eastern Desk", entity: "desk", title: "Mothers look for their sons",
      published: "2022-08-05")
    story.entity("courier", .organization, "The Meridian Courier", mentions: 2)
    story.entity("desk", .organization, "Eastern Desk")
    story.entity("svod", .organization, "Svodka", mentions: 4)
    story.entity("lens", .organization, "The Lens", mentions: 3)
    story.entity("army", .organization, "the army", mentions: 5)
    story.entity("pavel", .person, "Pavel", mentions: 6)
    story.entity("denis", .person, "Denis", mentions: 7)
    story.entity("amina", .person, "Amina", mentions: 3)
    story.entity("son", .person, "Amina’s son", named: false, mentions: 2)
    story.entity("general", .person, "a general", named: false)
    story.entity("krasne", .place, "Krasne", mentions: 6)
    story.entity("region", .place, "the Dolyna region", mentions: 2)
    story.entity("country", .place, "Ukraine", mentions: 9)
    story.entity("militia", .group, "Dolyna militiamen", mentions: 2)
    story.entity("letter", .misc, "the Geneva Conventions")
    let own = story.hop("courier", .asserts, nil, .own)
    let desk = story.hop("desk", .asserts, nil, .own)
    func carried(_ id: String, _ cue: String) -> Hop { story.hop(id, .asserts, cue) }
    story.claim(
      "c01",
      "soldiers were captured and taken to the occupied town of Krasne in the Dolyna region, where they were detained for more than a month",
      about: ["krasne", "region"], in: "d1", chain: [own, carried("lens", "reported")],
      happened: "2022-07")
    story.claim(
      "c02",
      "“They put me in the prosecutor’s office, where the Dolyna military deal with those who have written a refusal. They hold them there because they refused”",
      about: ["militia"], in: "d1",
      chain: [
        own, story.hop("lens", .asserts, nil, .nested), story.hop("pavel", .asserts, "told", .told),
      ],
      to: "lens")
    story.claim(
      "c03", "any involvement in the detention of soldiers who refused to take part in the war",
      about: ["army"], in: "d1",
      chain: [own, carried("pavel", "added"), story.hop("army", .denies, "denied")])
    story.claim(
      "c04", "“Dolyna militants” for capturing and torturing troops", about: ["militia"], in: "d1",
      chain: [own, carried("pavel", "added"), story.hop("army", .alleges, "blamed")])
    story.claim(
      "c05", "the report", about: [], in: "d1",
      chain: [story.hop("courier", .doubts, "could not independently verify", .own)])
    story.claim(
      "c06",
      "at least 234 soldiers who were deployed to various places in Ukraine were now being held in basements and garages in the town of Krasne",
      about: ["country", "krasne"], in: "d1", chain: [own, carried("svod", "said")],
      happened: "2022-07~")
    story.claim(
      "c06", "", in: "d2", chain: [desk, carried("svod", "according to")])
    story.claim(
      "c07", "he and several of his comrades had submitted refusal letters", about: ["denis"],
      in: "d1",
      chain: [own, carried("pavel", "said"), story.hop("denis", .asserts, "announce", .told)],
      to: "pavel", happened: "2022-07-08")
    story.claim(
      "c08", "Denis was later summoned by a general to discuss his decision to quit the war",
      about: ["denis", "general"], in: "d1", chain: [own, carried("pavel", "said")])
    story.claim(
      "c09",
      "he and other soldiers who tried to leave the war were being held in a basement in Krasne",
      about: ["denis", "krasne"], in: "d1",
      chain: [own, story.hop("pavel", .asserts, nil), story.hop("denis", .asserts, "tell", .told)],
      to: "pavel")
    story.claim(
      "c10", "to be in the basement", about: ["denis"], in: "d1",
      chain: [own, story.hop(nil, .believes, "believed")])
    story.claim(
      "c11",
      "her son and others who announced their wish to leave the war were being held in a basement with no electricity, food or water",
      about: ["son"], in: "d1",
      chain: [own, story.hop("svod", .asserts, nil), story.hop("amina", .asserts, "told", .told)],
      to: "svod")
    story.claim(
      "c11", "", in: "d2", chain: [desk, story.hop("amina", .asserts, "said")])
    story.claim(
      "c12", "The soldier’s whereabouts are currently unknown.", about: ["son"], in: "d1",
      chain: [own])
    story.claim(
      "c13", "Soldiers of Ukraine inspect a destroyed warehouse near Krasne.",
      about: ["country", "krasne"], in: "d1", chain: [own])
    story.claim(
      "c14", "the prisoners to be treated by the Geneva Conventions", about: ["letter"], in: "d2",
      chain: [desk, story.hop("amina", .asks, "called for")])
    story.claim(
      "c15", "to release everybody who signed a letter", about: [], in: "d2",
      chain: [desk, carried("amina", "said"), story.hop("general", .promises, "promised")])
    story.relation(.parentOf, "pavel", "denis", in: "d1", chain: [own])
    story.relation(.parentOf, "amina", "son", in: "d1", chain: [own])
    story.relation(
      .locatedIn, "krasne", "region", in: "d1", chain: [own, carried("lens", "reported")])
    story.relation(.worksFor, "general", "army", in: "d1", chain: [own, carried("pavel", "said")])
    story.relation(
      .memberOf, "militia", "army", in: "d1",
      chain: [own, carried("pavel", "added"), story.hop("army", .denies, "denied")])
    return story
  }

  /// Many voices, claims and entities, as a long article or a case has them.
  static func crowd(claims: Int, entities: Int) -> StoryBuilder {
    var story = StoryBuilder()
    story.document(
      "d1", publisher: "The Meridian Courier", entity: "e0", title: "A long investigation",
      published: "2023-11-20")
    let types: [EntityType] = [.organization, .person, .place, .group, .misc, .person]
    let first = ["Harbour", "Olga", "Lake", "Mountain", "Winter", "Stefan"]
    let last = ["Commission", "Marchenko", "District", "villagers", "Treaty", "van den Berg"]
    for index in 0..<entities {
      let kind = index % 6
      story.entity(
        "e\(index)", types[kind], "\(first[kind]) \(last[kind]) \(index)",
        mentions: entities - index)
    }
    let own = story.hop("e0", .asserts, nil, .own)
    let stances: [Stance] = [.asserts, .denies, .believes, .asserts, .doubts, .asks, .confirms]
    let cues = [
      "said", "denied", "thinks", "told reporters", "questioned", "demanded", "confirmed",
    ]
    for index in 0..<claims {
      let voice = "e\(1 + (index * index) % min(9, entities - 1))"
      var chain = [own]
      if index % 4 != 3 {
        chain.append(story.hop(voice, stances[index % 7], cues[index % 7]))
      }
      if index % 6 == 5 {
        chain.append(story.hop("e\(1 + (index * 7) % (entities - 1))", .asserts, "said"))
      }
      let about = [(index * 5) % entities, (index * 11 + 3) % entities].map { "e\($0)" }
      story.claim(
        "c\(index)",
        "that statement number \(index) on the matter of the inquiry was handed over late and had to be read again by everybody",
        about: about, in: "d1", chain: chain)
    }
    let kinds = RelationKind.allCases
    for index in 0..<(entities / 3) {
      story.relation(
        kinds[index % kinds.count], "e\(index)", "e\((index * 3 + 1) % entities)", in: "d1",
        chain: index % 2 == 0 ? [own] : [own, story.hop("e1", .asserts, "said")],
        former: index % 5 == 0)
    }
    return story
  }
}

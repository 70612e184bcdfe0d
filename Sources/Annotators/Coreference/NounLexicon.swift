import TextModel

/// What common nouns that stand for entities say of them: the type and the gender.
///
/// The nouns are those of the descriptions in the annotated news, with their plain relatives.
enum NounLexicon {
  /// What one noun says.
  struct Entry: Sendable {
    var type: EntityType
    var gender: Gender
  }

  /// The entry of a lower-case singular lemma, or nil for a noun that names no entity.
  static func entry(_ lemma: String) -> Entry? {
    if let entry = entries[lemma] { return entry }
    if lemma.hasSuffix("year-old") { return Entry(type: .person, gender: .unknown) }
    guard let last = lemma.split(separator: "-").last, last.count < lemma.utf8.count else {
      return personSuffix(lemma)
    }
    return entries[String(last)]
  }

  /// Whether a noun calls a place by its kind (`city`), as in `the city of Bryanka`.
  static func isPlaceKind(_ lemma: String) -> Bool { entries[lemma]?.type == .place }

  /// Whether a plural or collective noun names people without making them a body.
  static func isPeople(_ lemma: String) -> Bool { entries[lemma]?.type == .group }

  /// Whether an unlisted noun names someone by what they do, as its ending says.
  static func isAgentive(_ lemma: String) -> Bool {
    !misleading.contains(lemma)
      && ["er", "or", "ist", "ian", "ee", "man"].contains { ending in
        lemma.utf8.count > ending.utf8.count + 3 && lemma.hasSuffix(ending)
      }
  }

  private static let misleading: Set<String> = [
    "letter", "number", "order", "paper", "newspaper", "matter", "chapter", "factor", "error",
    "theatre", "poster", "banner", "folder", "server", "computer", "disorder", "dossier",
    "newsletter", "register", "charter", "meter", "barrier",
  ]

  private static func personSuffix(_ lemma: String) -> Entry? {
    for suffix in ["woman", "man", "person"] where lemma.hasSuffix(suffix) {
      return Entry(
        type: .person,
        gender: suffix == "woman" ? .female : .unknown)
    }
    return nil
  }

  private static let entries: [String: Entry] = {
    var table: [String: Entry] = [:]
    func add(_ type: EntityType, _ gender: Gender, _ nouns: String) {
      for noun in nouns.split(whereSeparator: \.isWhitespace) {
        table[String(noun)] = Entry(type: type, gender: gender)
      }
    }
    add(.person, .male, men)
    add(.person, .female, women)
    add(.person, .unknown, people)
    add(.organization, .unknown, bodies)
    add(.place, .unknown, places)
    add(.group, .unknown, groups)
    add(.misc, .unknown, things)
    return table
  }()

  private static let men = """
    man husband father son brother uncle nephew grandfather grandson king prince boy gunman \
    fisherman businessman spokesman chairman foreman dad widower gentleman brother-in-law \
    father-in-law son-in-law boyfriend congressman policeman lord abbot stepfather stepson \
    ex-husband actor waiter monk imam
    """
  private static let women = """
    woman wife mother daughter sister aunt niece grandmother granddaughter queen princess girl \
    spokeswoman chairwoman headwoman mum mom widow lady sister-in-law mother-in-law \
    daughter-in-law girlfriend congresswoman policewoman actress nun stepmother ex-wife \
    businesswoman waitress goddess
    """
  private static let people = """
    president minister director lawyer secretary mayor official officer governor member manager \
    judge cousin candidate source commander head chief spokesperson senator person professor \
    player engineer coach captain suspect priest leader child nurse executive doctor clerk chef \
    rival operator mobster inspector general friend editor driver curator attorney supervisor \
    prosecutor pilot inmate dealer buyer worker victim teacher speaker investigator individual \
    figure defendant deckhand councillor councilor commissioner baker author attacker analyst \
    writer witness welder voice superior student sheriff resident organiser organizer lawmaker \
    founder co-founder detective dancer coordinator contributor client citizen caller bishop \
    archbishop agent adviser advisor administrator winner user treasurer trader sultan successor \
    predecessor someone somebody skipper shepherd schoolteacher scholar prisoner printer pope \
    politician pastor parent outfielder opponent ombudsman native national mathematician mate \
    incumbent icon host honoree hero farmer expert envoy employee drummer diplomat detainee \
    deputy dean counterpart counsel correspondent cook champion bystander broker artist \
    ambassador aide assistant acquaintance accountant premier chancellor emperor monarch \
    journalist reporter columnist blogger activist scientist researcher physician surgeon \
    paramedic soldier sergeant lieutenant colonel major admiral marshal guard neighbour neighbor \
    colleague comrade passenger survivor patient singer musician actor athlete footballer striker \
    goalkeeper defender midfielder captain sprinter swimmer boxer wrestler driver billionaire \
    entrepreneur investor owner landlord tenant shopkeeper trader vendor miner nanny butler \
    chairperson chair ceo representative spokesperson negotiator mediator translator interpreter \
    economist historian philosopher novelist poet composer filmmaker photographer producer \
    designer architect technician programmer developer consultant contractor mechanic electrician \
    plumber carpenter sailor fugitive murderer killer shooter robber thief hacker convict \
    applicant whistleblower partner fiancé fiancée spouse sibling twin relative teenager toddler \
    infant baby youth adult pensioner migrant refugee rapper comedian celebrity star magistrate \
    justice juror notary registrar constable legislator representative delegate monk cleric rabbi \
    cardinal pathologist coroner medic psychologist biologist geologist ex-mayor ex-president \
    minister-designate beekeeper villager dissident defector militant terrorist fighter rebel \
    classmate roommate teammate flatmate housemate cellmate bandmate associate rapporteur fellow \
    co-author fella guy survivor selectman newcomer protester demonstrator campaigner eyewitness \
    hostage captive veteran conscript recruit deserter warden jailer supplier donor
    """
  private static let bodies = """
    management government company police group court team committee office regime newspaper organization \
    organisation firm union council network school agency station panel hospital commission party \
    ministry administration unit museum coalition board website program military department army \
    force church television paper laboratory service restaurant magazine gallery embassy clinic \
    channel centre center university studio legislature campaign airline preparer parliament \
    mission maker institute foundation federation diocese command charity authority association \
    aquarium wing weekly trust trust-fund thrift supergroup shipyard radio parish news monarchy \
    insurer division daily collective chapter chamber cartel business branch bank corporation \
    subsidiary retailer manufacturer broadcaster outlet publisher portal club league bureau \
    institution academy college factory-owner operator navy brigade battalion regiment militia \
    fleet constabulary tribunal senate congress assembly cabinet secretariat cooperative syndicate \
    startup start-up brewery label band orchestra consortium conglomerate supplier lender carrier \
    utility watchdog regulator inspectorate directorate consulate prosecution judiciary
    """
  private static let places = """
    country city state nation capital area village town plant constituency region territory \
    island hotel district airport zone prison mainland facility continent base mosque monument \
    mine house home hall cathedral river republic province park hamlet field desert complex \
    building stadium municipality county suburb port harbour harbor peninsula archipelago valley \
    mountain lake sea bay street road avenue bridge square neighbourhood neighborhood borough \
    oblast settlement commune jail colony camp
    """
  private static let groups = """
    people authority-group family staff press public crew media opposition jury community \
    crowd personnel couple pair trio duo public leadership clergy youngster folk everyone \
    troop others audience electorate population household
    """
  private static let things = """
    event site ship exhibit virus coin bill coronavirus study letter tanker competition \
    convention series plane log disease vessel report hurricane franchise festival election \
    bomb war video summit show film storm robot helicopter hashtag footage book statement \
    document app law act treaty agreement game match tournament album song movie play novel \
    rocket spacecraft probe satellite mission aircraft jet boat ferry trawler yacht submarine \
    cyclone typhoon earthquake pandemic epidemic illness award prize memo ledger notice audit \
    indictment verdict ruling complaint lawsuit petition poll survey
    """
}

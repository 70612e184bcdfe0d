/// Which words of news say the same: each class is named by its first word.
///
/// A verb whose subject undergoes what it tells (`die`) is in the class of the verb whose object
/// does (`kill`).
enum WordClasses {
  /// The class of a lemma; the lemma itself when it is in no class.
  static func name(of lemma: String) -> String { table[lemma] ?? lemma }

  /// Verbs whose subject is the patient.
  static let unaccusative: Set<String> = [
    "die", "perish", "drown", "collapse", "explode", "burn", "sink", "crash", "close", "shut",
    "open", "reopen", "rise", "fall", "drop", "increase", "decrease", "begin", "start", "end",
  ]

  /// Nouns and verbs that add nothing beside others.
  static let light: Set<String> = [
    "people", "person", "individual", "other", "be", "have", "do", "total", "number", "say",
  ]

  /// Adverbs, determiners and prepositions that change what is claimed.
  static let telling: Set<String> = [
    "almost", "nearly", "only", "partly", "partially", "half", "most", "part", "some", "several",
    "many", "few", "both", "again", "still", "already", "first", "last", "before", "after",
    "without", "against", "from", "outside", "except", "despite", "until", "since", "below",
    "above", "behind", "under", "north", "south", "east", "west", "northern", "southern",
    "eastern", "western", "no longer", "yet", "hardly", "barely", "temporarily", "permanently",
    "entirely", "fully", "completely", "near", "beyond", "every", "each", "another", "twice",
    "once", "soon", "later", "earlier", "back", "abroad", "around", "instead", "unlike",
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  private static let rows = """
    kill die perish slay drown
    injure wound hurt
    arrest detain apprehend
    free release liberate
    destroy demolish raze wreck
    damage harm
    abduct kidnap
    shell bombard
    attack assault
    evacuate displace
    steal rob loot
    fire dismiss sack
    resign quit step_down stand_down
    begin start launch commence
    end finish conclude
    close shut shut_down close_down
    reopen open_again
    buy purchase acquire
    build construct erect
    repair fix mend
    increase rise grow climb go_up
    decrease fall drop decline go_down
    reduce cut lower slash
    ban prohibit outlaw forbid
    approve endorse pass
    reject refuse turn_down
    cancel scrap call_off
    postpone delay put_off
    appoint name
    send dispatch
    hold keep
    capture seize take_over
    flee escape
    rescue save
    search comb
    seek look_for
    find discover
    charge indict
    beat thrash
    shoot_down down
    explode blow_up detonate
    burn burn_down
    collapse cave_in
    hit strike
    block obstruct
    supply provide deliver
    leave depart
    return come_back
    protest demonstrate rally
    hide conceal
    show reveal
    halt stop suspend
    ask request
    get receive obtain
    need require
    help aid assist
    child kid
    policeman policewoman officer
    soldier serviceman troop
    doctor physician
    lawyer attorney
    house home
    car automobile vehicle
    firm company business
    worker employee
    inhabitant resident
    hospital clinic
    plant factory
    blast explosion
    fire blaze
    quake earthquake
    flood flooding
    aircraft airplane aeroplane plane
    ship vessel
    protester demonstrator
    prisoner inmate detainee
    percent % pct
    dollar $ usd
    euro € eur
    pound £
    jail prison
    border frontier
    accord agreement deal
    pupil schoolchild
    trader merchant
    murder assassinate
    """
}

extension CueLexicon {
  /// Verbs. The figures after `=` are counted on training articles.
  static let verbTable = """
    say asserts clause quote=95 raising
    tell asserts clause quote=95 order:asks of about
    report asserts clause quote object=70 raising been
    announce asserts clause quote object=70 been
    add asserts clause quote
    state asserts clause quote object=60
    claim alleges clause quote object=60 to-do responsibility
    write asserts clause quote=60
    note asserts clause quote object=50
    confirm confirms clause quote object been
    deny denies clause quote object
    reject denies object clause quote as been
    refute denies object clause
    rebut denies object clause
    dispute denies object clause been
    dismiss denies as object=60 quote been
    find asserts clause predicate=60
    estimate believes clause quote object raising at
    think believes clause quote
    believe believes clause quote raising in=40
    declare asserts clause quote predicate object=50
    question doubts clause object quote:asks been
    doubt doubts clause object
    show asserts clause=70
    agree promises clause:asserts to-do quote:asserts
    describe asserts as quote=50
    recall asserts clause quote
    order asks order clause object=50
    call asserts predicate for:asks on:asks quote
    put believes at
    suggest asserts clause quote object=40
    expect believes clause raising to-do object=60
    promise promises clause to-do quote object=50
    plan promises to-do=80
    indicate asserts clause quote
    explain asserts clause quote
    acknowledge confirms clause quote object
    tweet asserts clause quote
    demand asks clause to-do object quote
    cite asserts clause as
    urge asks order clause quote
    feel believes clause=70
    identify asserts as
    request asks clause object order
    insist asserts clause quote on:asks
    rule asserts clause quote
    read asserts quote
    comment asserts clause quote
    fear believes clause object=40
    refuse denies to-do
    decline denies to-do
    threaten promises to-do clause with
    warn asserts clause quote order:asks of against:asks
    ask other clause quote:asks order:asks for:asks to-do:asks about
    observe asserts clause quote
    consider believes predicate raising as=50
    admit confirms clause quote to object=50
    criticize other object for quote
    criticise other object for quote
    express believes object=50
    hope believes clause to-do quote for
    propose asks clause:asserts object quote
    offer promises to-do object=30 quote:asserts
    caution asserts clause quote against:asks order:asks
    remark asserts clause quote
    suspect believes clause of
    concede confirms clause quote object=40
    stress asserts clause quote object=40
    condemn other object quote as
    allege alleges clause quote object=60 raising
    vow promises to-do clause quote
    reply asserts clause quote
    emphasize asserts clause quote object=40
    emphasise asserts clause quote object=40
    encourage asks order
    conclude asserts clause quote
    recommend asks clause order object quote
    know believes clause=40
    welcome other object=50
    blame alleges accusation object quote
    accuse alleges accusation quote
    attribute asserts to=60
    ascribe alleges to=60
    plead confirms predicate
    inform asserts clause quote of order:asks
    speak asserts quote of=60
    reveal asserts clause quote object=40
    pledge promises to-do clause quote object
    attack other object=20
    charge alleges clause accusation quote
    continue asserts quote
    place asserts at=50
    name asserts as
    argue asserts clause quote
    dub asserts predicate
    label asserts predicate as
    term asserts predicate
    brand asserts predicate as
    deem believes predicate
    testify asserts clause quote
    count asserts object=30
    assure promises clause quote
    complain asserts clause quote of about
    clarify asserts clause quote
    maintain asserts clause quote
    assert asserts clause quote object=50
    contend asserts clause quote
    reiterate asserts clause quote object=50
    respond asserts clause quote to=20
    answer asserts clause quote
    quip asserts quote clause
    joke asserts quote clause
    post asserts quote=60 clause
    publish asserts quote=40
    mention asserts clause quote
    predict believes clause quote object=50
    forecast believes clause object=50 raising
    project believes clause raising
    anticipate believes clause object=50
    imagine believes clause
    assume believes clause
    guess believes clause quote
    wonder doubts clause quote
    regret other clause object=40
    apologise other for quote
    apologize other for quote
    thank other for=40
    praise other object for as quote
    commend other object
    applaud other object
    laud other object
    hail other as object=50
    denounce other object as quote
    lament other clause object quote
    mourn other object=40
    protest other clause quote
    oppose other object=50
    object other to quote
    support other object=20
    favor other object=30
    endorse other object=30
    decry other object
    slam other object=60 as
    disagree denies clause with
    contradict denies object clause
    discount denies object
    disavow denies object
    repudiate denies object
    retract denies object
    withdraw denies object=10
    contest denies object=60 clause
    challenge denies object=30
    verify confirms clause object been
    corroborate confirms clause object been
    confess confirms clause quote to to-do
    affirm asserts clause quote
    disclose asserts clause object=40
    divulge asserts clause
    learn believes clause=30
    realize believes clause=50
    realise believes clause=50
    understand believes clause=40
    remember asserts clause quote
    determine asserts clause
    discover asserts clause=50
    decide promises clause=40 to-do=30
    intend promises to-do
    want asks to-do=40 raising object=20
    wish believes clause to-do=40
    prefer believes to-do=50 clause
    aim promises to-do=60
    commit promises to=60 to-do
    swear promises clause to-do quote
    undertake promises to-do=60
    guarantee promises clause=60
    instruct asks order clause
    command asks order clause
    direct asks order clause
    require asks clause=60
    advise asks order clause:asserts quote:asserts against
    beg asks order for quote
    implore asks order
    appeal asks for to quote
    press asks for order
    petition asks order for
    invite asks order
    lobby asks for order
    counsel asks order clause
    speculate believes clause quote
    theorize believes clause
    hypothesize believes clause
    posit believes clause
    worry believes clause about=50 quote
    judge believes clause predicate
    reckon believes clause quote
    calculate believes clause
    detail asserts clause
    outline asserts clause=60
    highlight asserts clause=60 object=30
    underline asserts clause
    underscore asserts clause
    hint asserts clause at
    imply asserts clause
    signal asserts clause
    stipulate asserts clause
    specify asserts clause
    relate asserts clause
    recount asserts clause quote object=40
    retort asserts quote clause
    counter asserts quote clause
    interject asserts quote
    exclaim asserts quote clause
    shout asserts quote clause
    cry asserts quote
    chant asserts quote
    whisper asserts quote clause
    mutter asserts quote clause
    murmur asserts quote
    yell asserts quote clause
    summarise asserts clause quote
    summarize asserts clause quote
    elaborate asserts quote clause
    reflect asserts quote
    opine asserts quote clause
    muse asserts quote clause
    characterize asserts as
    characterise asserts as
    portray asserts as
    depict asserts as=60
    regard believes as
    view believes as
    see believes as clause=20
    perceive believes as
    refer asserts to=20
    rate asserts predicate=60
    compare asserts to=50 with=50
    liken asserts to
    hold asserts clause=70
    proclaim asserts clause quote predicate
    pronounce asserts predicate quote
    boast asserts clause quote of
    brag asserts clause quote of
    vouch asserts for
    insinuate alleges clause
    purport alleges to-do
    indict alleges accusation
    relay asserts clause object=40
    convey asserts clause object=40
    repeat asserts clause quote object=40
    echo asserts object=30 quote
    summon asks order
    notify asserts clause of order:asks
    remind asserts clause of order:asks
    convince believes clause
    persuade asks order
    teach asserts clause=50
    tout other object=50 as
    rumor asserts raising
    rumour asserts raising
    tip believes raising
    document asserts object=40 clause
    point asserts quote=40 clause to=30
    go asserts quote=40
    begin asserts quote=30
    ponder believes clause quote
    concur asserts clause quote
    mandate asks clause
    bet believes clause
    assess believes clause
    establish asserts clause been
    demonstrate asserts clause=60
    prove asserts clause=50
    list asserts object=30
    """

  /// Nouns.
  static let nounTable = """
    statement asserts clause of
    claim alleges clause of
    allegation alleges clause of
    accusation alleges clause of
    assertion asserts clause of
    report asserts clause of=60
    belief believes clause in
    hope believes clause for of=50
    fear believes clause of=50
    concern believes clause about over
    worry believes clause about over
    suspicion believes clause of
    speculation believes clause about
    rumor asserts clause of
    rumour asserts clause of
    suggestion asserts clause of
    promise promises clause to-do of=50
    pledge promises clause to-do
    vow promises clause to-do
    commitment promises clause to-do to
    threat promises clause to-do of=40
    plan promises to-do=40
    intention promises to-do of
    request asks clause to-do for
    demand asks clause to-do for
    call asks to-do for
    appeal asks to-do for
    order asks to-do
    recommendation asks clause to-do
    announcement asserts clause of
    ruling asserts clause
    finding asserts clause
    conclusion asserts clause
    estimate believes clause of
    prediction believes clause of
    forecast believes clause of
    warning asserts clause of
    denial denies clause of
    admission confirms clause of
    confession confirms clause
    acknowledgement confirms clause
    confirmation confirms clause of
    doubt doubts clause about over
    skepticism doubts clause about
    scepticism doubts clause about
    hypothesis believes clause
    theory believes clause
    opinion believes clause
    view believes clause
    notion believes clause=50
    argument asserts clause
    complaint alleges clause of about
    testimony asserts clause
    criticism other of for
    praise other for of
    condemnation other of
    expectation believes clause of
    assurance promises clause
    remark asserts clause
    comment asserts clause
    word asserts clause
    """
}

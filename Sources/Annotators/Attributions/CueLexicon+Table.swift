extension CueLexicon {
  /// Verbs. The figure after `=` is how many of a hundred such occurrences are attributions,
  /// counted on training articles and drawn towards a guess where there are few.
  static let verbTable = """
    say asserts clause=91 quote=98 raising=95
    tell asserts clause=90 quote=99 order:asks=73 of=48 about=80
    report asserts clause=93 quote=71 object=51 raising=76 been=18
    announce asserts clause=83 quote=88 object=70 been=80
    add asserts clause=88 quote=91
    state asserts clause=94 quote=96 object=16
    claim alleges clause=89 quote=73 object=57 to-do=59 responsibility=80
    write asserts clause=72 quote=89
    note asserts clause=81 quote=96 object=61
    confirm confirms clause=96 quote=80 object=58 been=92
    deny denies clause=77 quote=80 object=71
    reject denies object=84 clause=70 quote=80 as=88 been=88
    refute denies object=80 clause=80
    rebut denies object=80 clause=80
    dispute denies object=90 clause=85 been=85
    dismiss denies as=96 object=48 quote=80 been=60
    find asserts clause=71 predicate=53
    estimate believes clause=86 quote=80 object=88 raising=88 at=91
    think believes clause=75 quote=93
    believe believes clause=90 quote=80 raising=96 in=37 object=55
    declare asserts clause=95 quote=90 predicate=80 object=40
    question doubts clause=80 object=55 quote:asks=85 been=68
    doubt doubts clause=73 object=93
    show asserts clause=69
    agree promises clause:asserts=88 to-do=73 quote:asserts=80
    describe asserts as=78 quote=50
    recall asserts clause=91 quote=96
    order asks order=86 clause=40 object=50
    call asserts predicate=82 for:asks=74 on:asks=71 quote=67
    put believes at=83
    suggest asserts clause=85 quote=91 object=52
    expect believes clause=84 raising=88 to-do=96 object=70
    promise promises clause=82 to-do=89 quote=80 object=42
    plan promises to-do=76
    indicate asserts clause=82 quote=80
    explain asserts clause=74 quote=93
    acknowledge confirms clause=96 quote=80 object=92
    tweet asserts clause=80 quote=93
    demand asks clause=85 to-do=80 object=68 quote=85
    cite asserts clause=54 as=93
    urge asks order=89 clause=63 quote=80
    feel believes clause=78
    identify asserts as=89
    request asks clause=57 object=36 order=88
    insist asserts clause=85 quote=68 on:asks=80
    rule asserts clause=91 quote=80
    read asserts quote=97
    comment asserts clause=88 quote=96
    fear believes clause=95 object=55
    refuse denies to-do=57
    decline denies to-do=80
    threaten promises to-do=95 clause=40 with=80
    warn asserts clause=95 quote=88 order:asks=85 of=48 against:asks=80
    ask other clause=79 quote:asks=95 order:asks=75 for:asks=73 to-do:asks=58 about=60
    observe asserts clause=55 quote=88
    consider believes predicate=67 raising=91 as=70
    admit confirms clause=76 quote=88 to=38 object=70
    criticize other object=95 for=71 quote=80
    criticise other object=85 for=80 quote=80
    express believes object=64
    hope believes clause=96 to-do=88 quote=80 for=88
    propose asks clause:asserts=63 object=49 quote=80
    offer promises to-do=69 object=10 quote:asserts=85
    caution asserts clause=92 quote=80 against:asks=88 order:asks=80
    remark asserts clause=91 quote=91
    suspect believes clause=89 of=88
    concede confirms clause=95 quote=80 object=40
    stress asserts clause=93 quote=85 object=40
    condemn other object=65 quote=80 as=80
    allege alleges clause=86 quote=80 object=83 raising=57
    vow promises to-do=93 clause=80 quote=80
    reply asserts clause=85 quote=90
    emphasize asserts clause=91 quote=80 object=58
    emphasise asserts clause=80 quote=80 object=40
    encourage asks order=90
    conclude asserts clause=96 quote=88
    recommend asks clause=88 order=91 object=71 quote=80
    know believes clause=48
    welcome other object=69
    blame alleges accusation=94 object=68 quote=80
    accuse alleges accusation=89 quote=85
    attribute asserts to=89
    ascribe alleges to=76
    plead confirms predicate=85
    inform asserts clause=85 quote=88 of=88 order:asks=80
    speak asserts quote=91 of=68
    reveal asserts clause=93 quote=80 object=13
    pledge promises to-do=85 clause=48 quote=85 object=85
    attack other object=37
    charge alleges clause=88 accusation=70 quote=80
    continue asserts quote=95
    place asserts at=30
    name asserts as=90
    argue asserts clause=95 quote=85
    dub asserts predicate=80
    label asserts predicate=80 as=48
    term asserts predicate=80
    brand asserts predicate=80 as=80
    deem believes predicate=80
    testify asserts clause=77 quote=80
    count asserts object=27
    assure promises clause=62 quote=57
    complain asserts clause=80 quote=80 of=80 about=85
    clarify asserts clause=88 quote=80
    maintain asserts clause=93 quote=80
    assert asserts clause=94 quote=80 object=50
    contend asserts clause=92 quote=80
    reiterate asserts clause=80 quote=80 object=86
    respond asserts clause=71 quote=88 to=27
    answer asserts clause=64 quote=88
    quip asserts quote=88 clause=80
    joke asserts quote=80 clause=80
    post asserts quote=76 clause=71
    publish asserts quote=40
    mention asserts clause=88 quote=80
    predict believes clause=88 quote=80 object=30
    forecast believes clause=80 object=50 raising=58
    project believes clause=80 raising=88
    anticipate believes clause=91 object=50
    imagine believes clause=48
    assume believes clause=54
    guess believes clause=80 quote=80
    wonder doubts clause=91 quote=80
    regret other clause=80 object=78
    apologise other for=80 quote=80
    apologize other for=71 quote=80
    thank other for=46
    praise other object=48 for=88 as=80 quote=88
    commend other object=88
    applaud other object=80
    laud other object=80
    hail other as=80 object=50
    denounce other object=91 as=80 quote=80
    lament other clause=80 object=88 quote=80
    mourn other object=24
    protest other clause=80 quote=80
    oppose other object=21
    object other to=80 quote=80
    support other object=10
    favor other object=30
    endorse other object=59
    decry other object=80
    slam other object=60 as=80
    disagree denies clause=80 with=88
    contradict denies object=40 clause=77
    discount denies object=48
    disavow denies object=80
    repudiate denies object=80
    retract denies object=90
    withdraw denies object=30
    correct denies object=50
    contest denies object=70 clause=80
    challenge denies object=13
    verify confirms clause=80 object=85 been=95
    corroborate confirms clause=80 object=80 been=80
    confess confirms clause=80 quote=85 to=63 to-do=60
    affirm asserts clause=80 quote=80
    disclose asserts clause=80 object=42
    divulge asserts clause=80
    learn believes clause=19
    realize believes clause=50
    realise believes clause=50
    understand believes clause=55
    remember asserts clause=55 quote=80
    determine asserts clause=40
    discover asserts clause=50
    decide promises clause=53 to-do=26
    intend promises to-do=84
    want asks to-do=25 raising=78 object=2
    wish believes clause=80 to-do=35
    prefer believes to-do=70 clause=48
    aim promises to-do=54
    commit promises to=59 to-do=80
    swear promises clause=88 to-do=80 quote=80
    undertake promises to-do=60
    guarantee promises clause=60
    instruct asks order=85 clause=80
    command asks order=88 clause=80
    direct asks order=91 clause=88
    require asks clause=31
    advise asks order=45 clause:asserts=85 quote:asserts=80 against=80
    beg asks order=88 for=80 quote=80
    implore asks order=80
    appeal asks for=60 to=31 quote=80
    press asks for=80 order=80
    petition asks order=80 for=80
    invite asks order=71
    lobby asks for=48 order=80
    counsel asks order=80 clause=80
    speculate believes clause=80 quote=80
    theorize believes clause=80
    hypothesize believes clause=88
    posit believes clause=80
    worry believes clause=80 about=50 quote=80
    judge believes clause=80 predicate=80
    reckon believes clause=80 quote=80
    calculate believes clause=48
    detail asserts clause=88
    outline asserts clause=60
    highlight asserts clause=60 object=32
    underline asserts clause=80
    underscore asserts clause=80
    hint asserts clause=88 at=80
    imply asserts clause=80
    signal asserts clause=80
    stipulate asserts clause=80
    specify asserts clause=91
    relate asserts clause=80
    recount asserts clause=80 quote=80 object=40
    retort asserts quote=80 clause=80
    counter asserts quote=80 clause=80
    interject asserts quote=80
    exclaim asserts quote=80 clause=80
    shout asserts quote=88 clause=60
    cry asserts quote=80
    chant asserts quote=80
    whisper asserts quote=85 clause=85
    mutter asserts quote=80 clause=80
    murmur asserts quote=80
    yell asserts quote=80 clause=80
    summarise asserts clause=80 quote=80
    summarize asserts clause=80 quote=80
    elaborate asserts quote=80 clause=80
    reflect asserts quote=88
    opine asserts quote=80 clause=80
    muse asserts quote=80 clause=80
    characterize asserts as=93
    characterise asserts as=80
    portray asserts as=80
    depict asserts as=60
    regard believes as=88
    view believes as=80
    see believes as=91 clause=40
    perceive believes as=80
    refer asserts to=14
    rate asserts predicate=36
    compare asserts to=30 with=14
    liken asserts to=80
    hold asserts clause=22
    proclaim asserts clause=80 quote=80 predicate=80
    pronounce asserts predicate=63 quote=80
    boast asserts clause=80 quote=80 of=80
    brag asserts clause=80 quote=80 of=88
    vouch asserts for=80
    insinuate alleges clause=80
    purport alleges to-do=80
    indict alleges accusation=80
    relay asserts clause=80 object=55
    convey asserts clause=88 object=17
    repeat asserts clause=80 quote=80 object=20
    echo asserts object=30 quote=80
    summon asks order=80
    notify asserts clause=80 of=48 order:asks=80
    remind asserts clause=80 of=80 order:asks=80
    convince believes clause=80
    persuade asks order=49
    teach asserts clause=50
    tout other object=50 as=48
    rumor asserts raising=80
    rumour asserts raising=80
    tip believes raising=80
    document asserts object=24 clause=80
    point asserts quote=40 clause=63 to=36
    go asserts quote=78
    begin asserts quote=18
    ponder believes clause=80 quote=80
    concur asserts clause=80 quote=80
    mandate asks clause=80
    bet believes clause=80
    assess believes clause=80
    establish asserts clause=92 been=80
    demonstrate asserts clause=36
    prove asserts clause=21
    cast doubts on=90
    list asserts object=66
    """

  /// Nouns.
  static let nounTable = """
    statement asserts clause=70 of=76
    claim alleges clause=72 of=35
    allegation alleges clause=60 of=68
    accusation alleges clause=60 of=60
    assertion asserts clause=60 of=60
    report asserts clause=83 of=39
    belief believes clause=83 in=60
    hope believes clause=60 for=60 of=50
    fear believes clause=76 of=28
    concern believes clause=60 about=60 over=76
    worry believes clause=60 about=60 over=60
    suspicion believes clause=60 of=35
    speculation believes clause=60 about=36
    rumor asserts clause=60 of=60
    rumour asserts clause=60 of=60
    suggestion asserts clause=70 of=26
    promise promises clause=60 to-do=60 of=70
    pledge promises clause=60 to-do=60
    vow promises clause=60 to-do=60
    commitment promises clause=60 to-do=53 to=87
    threat promises clause=60 to-do=60 of=13
    plan promises to-do=59
    intention promises to-do=76 of=60
    request asks clause=60 to-do=60 for=48
    demand asks clause=60 to-do=60 for=20
    call asks to-do=60 for=42
    appeal asks to-do=60 for=76
    order asks to-do=70
    recommendation asks clause=60 to-do=60
    announcement asserts clause=60 of=76
    ruling asserts clause=76
    finding asserts clause=60
    conclusion asserts clause=76
    estimate believes clause=60 of=63
    prediction believes clause=60 of=60
    forecast believes clause=60 of=60
    warning asserts clause=60 of=60
    denial denies clause=60 of=60
    admission confirms clause=60 of=60
    confession confirms clause=60
    acknowledgement confirms clause=60
    confirmation confirms clause=60 of=60
    doubt doubts clause=60 about=60 over=60
    skepticism doubts clause=60 about=60
    scepticism doubts clause=60 about=60
    hypothesis believes clause=60
    theory believes clause=60
    opinion believes clause=60
    view believes clause=36
    notion believes clause=50
    argument asserts clause=60
    complaint alleges clause=60 of=70 about=60
    testimony asserts clause=60
    criticism other of=60 for=83
    praise other for=76 of=36
    condemnation other of=76
    expectation believes clause=60 of=60
    assurance promises clause=60
    remark asserts clause=60
    comment asserts clause=60
    word asserts clause=60
    """
}

extension FunctionWords {
  /// Frequent small words of each language. A word that English has too says nothing and is in
  /// ``sharedWords``.
  static let table: [(language: String, words: String)] = [
    (
      "de",
      "der die das den dem des ein eine einen einem einer und ist nicht mit auf für von zu im am sich "
        + "auch dass daß sind wird werden wurde wurden hat haben hatte nach bei aus wie noch nur oder "
        + "aber über durch vor bis zum zur sie er es wir ich ihr ihre seine seinen kann mehr schon wenn "
        + "weil sein habe gegen unter zwischen seit diese dieser dieses als um"
    ),
    (
      "fr",
      "le la les des du un une et est dans pour que qui pas par sur au aux avec ce cette ces il elle "
        + "ils elles nous vous je son sa ses leur leurs plus mais ou où été être sont ont avait était "
        + "comme sans sous après avant entre selon depuis très aussi même deux fait dont qu ne se en de"
    ),
    (
      "es",
      "el la los las un una unos unas y que de del en por para con no su sus se es fue son está han ha "
        + "al lo como más pero este esta estos entre sobre sin hasta desde también muy ya cuando donde "
        + "porque según contra durante había ser sido tiene le les año años todo todos ni nos hay era"
    ),
    (
      "pt",
      "o os um uma e que de do da dos das em no na nos nas por para com não se sua seu seus suas é foi "
        + "são está mais mas como ao aos pelo pela ou também já entre sobre sem até desde quando onde "
        + "porque segundo contra durante ser sido tem têm ele ela eles disse isso esta este muito à às"
    ),
    (
      "it",
      "il lo la i gli le un uno una e che di del della dei delle degli dal dalla nel nella nei sul "
        + "sulla con per non si è sono ha hanno stato stata più ma come anche se su da al alla ai alle "
        + "questo questa essere era tra fra dopo prima quando dove perché secondo contro suo sua loro "
        + "ci ne già molto"
    ),
    (
      "nl",
      "de het een en van niet dat die zijn met voor aan er ook maar om bij uit naar door nog heeft "
        + "hebben werd wordt worden zich hij zij ze wij ik je dit deze over tegen tussen tot kan zou "
        + "geen meer wel als dan waar hun haar"
    ),
    (
      "sv",
      "och att det som en ett av för inte med den är på har till om men han hon de vi jag sig sin sitt "
        + "från var eller när där efter också kan ska hade skulle mot mellan under mycket bara så nu än "
        + "då vid ut"
    ),
    (
      "da",
      "og at det som en et af ikke med den er på har til om men han hun de vi jeg sig sin fra var eller "
        + "når der efter også kan skal havde ville mod mellem meget kun så nu da ved blev bliver være"
    ),
    (
      "nb",
      "og at det som en et av ikke med den er på har til om men han hun de vi jeg seg sin fra var eller "
        + "når der etter også kan skal hadde ville mot mellom mye bare så nå da ved ble blir være"
    ),
    (
      "pl",
      "i w z na nie się że do jest to o jak ale po co za od przez dla są był była było być oraz tym "
        + "tego jego jej ich który która które czy już także tylko przed może gdy bardzo jednak pod ze "
        + "we być mu"
    ),
    (
      "cs",
      "a se v na je že s z do o k i ve jsou byl byla bylo by jak ale po pro za od při jako který která "
        + "které také jen už nebo podle před aby jeho její jejich není být až však může"
    ),
    (
      "sk",
      "a sa v na je že s z do o k aj vo sú bol bola bolo by ako ale po pre za od pri ktorý ktorá ktoré "
        + "tiež len už alebo podľa pred aby jeho jej ich nie byť však môže"
    ),
    (
      "hr",
      "i u je se na da su za od s o kao koji koja koje nije bio bila biti što ali ili po iz već samo "
        + "prije nakon zbog kod također može ima njegov to te ne"
    ),
    (
      "sl",
      "in je se na da so za od s o kot ki ni bil bila bilo biti kaj pa ali po iz že samo pred zaradi "
        + "tudi lahko ima njegov to ne pri bo ter"
    ),
    (
      "ro",
      "și în de la cu pe nu că este sunt a fost din pentru mai o un care se ale al lui prin după sau "
        + "dar au fi între către fără această acest ca dacă când unde foarte despre lor"
    ),
    (
      "hu",
      "a az és hogy nem is egy meg volt csak már de ez azt mint még el ki le fel majd vagy aki amely "
        + "után között szerint alatt nagyon ha mert lesz lehet kell is"
    ),
    (
      "fi",
      "ja on ei että se hän oli ovat joka mutta kun kuin myös jo niin sen tai mukaan jonka vain vielä "
        + "ole olla sekä ne he tämä jos nyt noin kanssa ennen jälkeen"
    ),
    (
      "et",
      "ja on ei et ta oli see kes mis kui ka aga või selle oma mida nii siis veel juba pärast enne ning "
        + "kuid olema saab"
    ),
    (
      "tr",
      "ve bir bu da de için ile çok daha olarak gibi ama ne o ki kadar sonra önce olan oldu var yok "
        + "değil her şey mi en diye göre ise ya hem kendi dedi edildi etti"
    ),
    (
      "id",
      "yang dan di ke dari untuk dengan pada ini itu tidak akan dalam oleh juga atau ada adalah sudah "
        + "telah bisa karena kata mereka kami kita dia saya lebih bahwa para sebagai saat tahun tetapi "
        + "banyak belum antara kepada"
    ),
    (
      "vi",
      "và của là có không được cho một những các người trong với đã này để khi đến từ về nhưng cũng "
        + "vào ra như tại theo sẽ bị nói"
    ),
    (
      "ca",
      "el la els les un una i que de del en per amb no és ha han són al com més però aquest aquesta "
        + "entre sobre sense fins des també molt ja quan on perquè segons ser seva seu va"
    ),
    (
      "tl",
      "ang ng sa na mga ay at ni si hindi para kung ito nito siya niya sila may mula dahil nang pa po "
        + "ko mo rin din lang kay ayon kanyang"
    ),
    (
      "sw",
      "ya wa na kwa ni la za katika kuwa hii huo cha vya kama lakini hilo yake wake pia baada kabla hiyo "
        + "alisema kwamba mwaka watu"
    ),
    ("sq", "të e në dhe i një për me se nga që është nuk ka si më u do kjo por ky janë ishte"),
    ("lt", "ir kad į iš su bet yra buvo tai kaip ne ar už po nuo dėl apie tik jo jos bus prie"),
    ("lv", "un ir ka ar no par uz bet to kas bija arī nav kā pēc lai tas pie vai gan jau tika"),
    ("cy", "y yn yr a i o ar ei mae wedi bod bydd oedd ond fod hyn am gan gyda eu mewn nad sydd"),
    ("ga", "an na ar ag is go agus sé sí bhí tá leis don faoi chun nach mar sin raibh ó"),
    ("eu", "eta da ez du dira bat izan zen dute ere baina hau hori edo dela den beste arte"),
    ("af", "die en nie het van is vir dat met op ook sy hy hulle ons was wat maar by uit"),
    ("la", "et in est non ad cum ut sed qui quae quod ex per ab atque enim sunt esse nec"),
    ("eo", "la kaj de en ne estas mi por ke al kun sed li ŝi ni ili estis kiu pri pli"),
    (
      "ru",
      "и в не на что он с как это по но из за от для его был она так же все ее её о у к мы они или при "
        + "до уже если чтобы были было"
    ),
    (
      "uk",
      "і в не на що він з як це по але із за від для його був вона так же всі її про у до ми вони або "
        + "при та й є щоб були було"
    ),
    ("be", "і ў не на што ён з як гэта па але за ад для яго быў яна так усе пра у да мы яны або"),
    ("bg", "и в не на че той с как това по но от за е са се да ще като или при до си към"),
    ("sr", "и у не на да он с као то по али из за од је се су би који или при до што није"),
    ("mk", "и во не на дека тој со како тоа по но од за е се да ќе или при до што ги"),
    ("ar", "في من على إلى أن التي الذي هذا هذه عن مع بعد قبل لم لا ما كان كما بين"),
    ("fa", "از به که در را این با است آن برای می یک تا بر اما نیز شد"),
    ("ur", "کے میں کی ہے اور سے کا کو نے پر ہیں کہ یہ نہیں بھی"),
  ]

  /// Small words that stand between the parts of names: alone they are no sign of a language.
  static let particles =
    "de la del da do dos das di du des van von der den el al los las le y e i en et da della dei "
    + "degli zu zum ter ten op bin ben ibn abu ul af av san und og"

  /// Words that only English has.
  static let englishWords =
    "the and that with from this have has been said says told which who would their they not but she "
    + "were it its his after about than when where because into could should there these those what "
    + "added you your being does while before between through against during without within other "
    + "some any such only both since until though although how why our him them then of"

  /// Words of English that other languages have too.
  static let sharedWords =
    "care met door bus dont sense bet till wake pre mint vain fins hay dove bat pie ca ole co com "
    + "a i in an on to is was as at by he we me my no so do or be if up us had her hat bin will war man "
    + "men for over under all also are die dies den per come con due more ten pod sole son sin pour sur "
    + "main sans tout van et ex en vis via plus fin ad pro most must may can one two see it's go am era "
    + "did out off down pa ma mi ya bare bate ut par loro mu car sea real total no an arte mod ha sole "
    + "et al status quo per se vice versa de facto route bed were te ci"
}

extension GivenNames {
  /// A line for each name: its spellings, then its pet names.
  static let men = """
    alexander aleksandr aleksander alexandr oleksandr aliaksandr alexandros aleksandar iskander | alex sasha sanya shura sandy olex
    alexei aleksei alexey aleksey oleksii oleksiy alexis aliaksei | alyosha lyosha alex
    anatoly anatoli anatoliy anatolii | tolya
    andrei andrey andrii andriy andrej andrzej | andryusha
    andrew andreas andre | andy drew
    anthony antony | tony
    anton antonio antoine antonius | tony
    arkady arkadi arkadiy | arkasha
    artem artyom artiom
    arthur artur | art
    benjamin | ben benny benji
    boris borys | borya
    charles karl carl carlos | charlie chuck chas
    christopher kristofer | chris kit
    christian kristian | chris
    daniel danylo danil danilo daniil | dan danny
    david dawid dawood daud dawud davud | dave davy
    denis denys dennis dzianis
    dmitry dmitri dmitriy dmytro dmitrii dzmitry dimitri dimitrios dimitris | dima mitya
    donald | don donny donnie
    douglas | doug
    edward eduard edvard eduardo | ed eddie ted ned teddy
    edmund | ed ted ned
    edwin | ed
    eugene yevgeny evgeny evgeni yevgeni evgenii yevhen yevgeniy evgeniy eugen yauhen | gene zhenya
    francis frank franz francisco francesco | frank fran paco pancho
    frederick friedrich fredrik | fred freddy freddie fritz
    gennady gennadi hennadii gennadiy gennadii | gena
    george georgy georgi georgios giorgi jorge georges yuri yury yuriy yurii jerzy heorhii | yura gosha
    gerald | gerry jerry
    gerard gerhard | gerry
    gregory grigory grigori hryhorii hryhoriy | greg grisha
    harold | harry hal
    henry heinrich henri henrik enrique | harry hank hal
    ian iain
    igor ihor ihar
    ilya illia ilia elijah
    ivan iván | vanya
    jacob yakov jakob yakiv | jake
    james | jim jimmy jamie
    jeffrey geoffrey | jeff geoff
    jeremy jeremiah | jerry
    john jon johann johannes jan | johnny jack jonny
    jonathan jonathon | jon johnny
    joseph josef iosif josip yosef yosyp giuseppe | joe joey
    jose | pepe
    joshua yehoshua | josh
    kenneth | ken kenny
    kirill kyrylo kiril cyril kyril
    konstantin kostyantyn constantin constantine kostiantyn konstantinos | kostya
    lawrence laurence | larry laurie
    leonard | len lenny leo
    leonid | lyonya
    lev leo leon
    louis luis luigi ludwig lewis lou | lou
    mark marc marko marco markus marcus
    martin marty martyn
    matthew matvei matvey matthias mathieu | matt
    maxim maksim maksym maxime | max maks
    michael mikhail mykhailo mikhailo mihail mykhaylo michel mikael miguel michal michail mikhael | mike mick mickey misha mischa
    nathaniel nathan | nate nat
    nicholas nikolai nikolay mykola nicolas nikolas nicolae nikola mikalai mikola nikos nikolaos | nick nicky kolya
    oleg oleh aleh
    oliver | ollie
    patrick | pat paddy
    pavel pavlo paul pavol paulo pablo paval | pasha paulie
    peter pyotr petro petr pjotr piotr pedro petros pierre petar | pete petya
    philip phillip philippe filipp filip | phil
    raymond | ray
    richard ricardo | dick rick richie rich ricky
    robert roberto | bob bobby rob robbie bert
    roman ramon
    ronald | ron ronnie
    rudolf rudolph | rudi rudy
    samuel | sam sammy
    semyon semen simeon
    sergei sergey serhii serhiy sergiy siarhei serge sergio sergii sergej | seryozha
    stanislav stanislaw | stas slava
    stepan stephan stefan
    steven stephen stephane steve | steve
    svyatoslav sviatoslav | slava
    terence terrence | terry
    theodore fyodor fedor fedir teodor theodor fiodor | ted teddy theo
    thomas tomas | tom tommy
    timothy timofei timofey tymofiy | tim timmy
    vadim vadym
    valentin valentyn | valya
    valery valeriy valerii valeri | valera
    vasily vasyl vasili vasiliy vasilii vasil basil vassilis vasilis | vasya
    victor viktor | vic vitya
    vincent | vince vinnie
    vitaly vitalii vitaliy vitali | vitalik
    vladimir volodymyr uladzimir vladymyr wladimir | vova volodya vlad
    vladislav vladyslav uladzislau | vlad slava
    vyacheslav viacheslav vjaceslav | slava
    walter walt | wally walt
    wilhelm william | bill billy will willie willy liam
    yaroslav jaroslav | slava
    zachary | zach zack
    albert alberto | al bert
    alfred | al fred alfie
    alan allan allen | al
    abraham avraham ibrahim ebrahim ibraheem | abe avi
    ahmed ahmad ahmet achmed akhmed akhmad ahmat
    mohammed muhammad mohamed mohammad muhammed mohamad mehmet mohammadou mohamud muhamad mohd mohamet muhamed magomed mukhammad md
    mahmoud mahmud mehmood mahmood
    mustafa mostafa mustapha moustafa
    yusuf youssef yousef yousuf yusef joussef
    osama usama oussama
    omar umar omer
    othman osman usman uthman
    hussein husain hussain hossein husayn hoseyn husein houssein huseyin
    hassan hasan hasen
    khaled khalid
    walid waleed oualid
    qasem qassem qassim kasem kassem ghasem kasim qasim
    jamal gamal djamel cemal
    ismail ismael esmail esmaeil
    ali aly
    said saeed saïd sayeed saeid
    nasser naser nasir nassir
    rashid rasheed rachid reshid
    suleiman sulaiman soleiman suleyman sulayman solomon
    tariq tarek tareq tarik
    abdullah abdallah abdulla abdollah
    moammar muammar moamer muammer
    bashar bachar
    ayman aiman aymen
    hamid hameed hamed
    karim kareem
    jafar jaafar djafar
    reza rida riza
    """

  /// As ``men``.
  static let women = """
    alexandra aleksandra oleksandra | sasha alex sandra sandy shura
    abigail | abby gail
    amanda | mandy
    anna anne ann ana hanna hannah ganna | annie anya nancy
    anastasia anastasiia anastasiya nastassia | nastya stacy
    angela anzhela | angie
    barbara varvara | barb babs varya
    catherine katherine kathryn kathleen ekaterina yekaterina kateryna katarina caterina catharine katsiaryna katerina | kate katie kathy cathy katya kit kitty
    christina kristina christine khrystyna | chris tina chrissy
    daria darya dariya | dasha
    deborah debra | deb debbie
    diana | di
    dorothy dorothea | dot dolly dottie
    eleanor elinor | nell ellie nora
    elena yelena olena helen helena alena jelena eleni | lena
    elizabeth elisabeth yelizaveta elizaveta yelyzaveta | liz beth lizzie betty betsy eliza libby liza lisa
    emily | em emmy
    frances | fran franny
    galina halyna | galya
    irina iryna irene irena | ira
    jacqueline | jackie
    jane jean joan
    janet | jan
    jennifer | jen jenny
    jessica | jess jessie
    judith | judy
    julia yulia iuliia yuliya juliya yuliia julie giulia iulia | yulya jules
    ksenia kseniya xenia
    larisa larysa | lara
    lyudmila ludmila liudmyla lyudmyla ludmilla | luda mila lyuda
    margaret margarita marguerite | maggie peggy meg rita greta madge
    maria mariya marija mary marie mariia maryia | masha molly polly
    marina maryna
    martha marta
    mariam maryam miriam
    natalia natalya nataliya nataliia natalie nataliya | natasha nat
    nadezhda nadia nadiya nadiia | nadya
    oksana aksana oxana
    olga olha volha | olya
    pamela | pam
    patricia | pat patty tricia trish
    rebecca | becky becca
    samantha | sam
    sofia sofiya sophia sophie | sonya
    stephanie | steph
    susan suzanne susanna | sue susie suzy
    svetlana svitlana sviatlana | sveta lana
    tamara | toma
    tatiana tatyana tetiana tetyana tatsiana | tanya
    theresa teresa therese | terry tess
    valentina valentyna | valya
    valeria valeriya | lera
    veronica veronika | vera ronnie
    victoria viktoria viktoriia viktoriya | vicky vika tori
    virginia | ginny
    yana jana
    zoe zoya
    fatima fatimah fatma fatemeh
    aisha ayesha aicha aysha
    khadija khadijah hatice
    zainab zaynab zeinab zeynep
    sara sarah | sally
    michelle
    laura
    emma
    linda
    karen
    lisa
    nina
    hillary hilary
    yvonne
    melania
    sharon
    ruth
    """

  /// Spellings of East Asian names, of families too.
  static let others = """
    lee li yi rhee
    park pak
    choi choe
    jung jeong chung
    kim gim
    zhou chou
    jiang chiang
    zedong tsetung
    enlai
    jieshi kaishek
    xiaoping hsiaoping
    yixian yatsen
    """

  /// Surnames so common that an initial or an omitted name leaves open who is meant.
  static let commonSurnames: Set<String> = Set(
    """
    smith johnson williams brown jones miller davis garcia rodriguez wilson martinez anderson \
    taylor thomas hernandez moore martin jackson thompson white lopez lee gonzalez harris clark \
    lewis robinson walker perez hall young allen sanchez wright king scott green baker adams \
    nelson hill ramirez campbell mitchell roberts carter phillips evans turner torres parker \
    collins edwards stewart flores morris murphy cook rogers cooper peterson reed bailey kelly \
    howard ward cox diaz richardson wood watson brooks bennett gray james hughes price myers \
    long foster ivanov smirnov kuznetsov popov petrov sokolov mikhailov novikov fedorov morozov \
    volkov pavlov semenov kovalenko shevchenko bondarenko melnyk kovalchuk tkachenko kim park \
    choi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo \
    nguyen tran le pham khan singh kumar sharma patel ahmed ali hassan hussein mohammed mohamed \
    muhammad ahmad ibrahim mahmoud abdullah salem nasser saleh hasan hussain muller schmidt \
    schneider fischer weber meyer wagner becker schulz hoffmann silva santos oliveira souza \
    dubois durand bernard rossi russo ferrari bianchi novak nowak kowalski horvat nagy kovacs \
    szabo toth papadopoulos yilmaz kaya demir andersson johansson hansen jensen nielsen suzuki \
    sato tanaka watanabe
    """.split(separator: " ").map(String.init))

  /// Family names that stand first in Chinese, Korean, Vietnamese, Hungarian and Japanese names.
  static let familyFirst: Set<String> = Set(
    """
    li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang \
    xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei \
    su lu ding ren lu yao shen zhong jia xia fu fang bai zou meng qin qiu xiong hou jiang shi xue \
    lei long tao mao hao gu gong shao wan qian wen hua xi bo chiang chou kim lee park pak choi choe \
    jung jeong chung kang cho yoon yun jang lim han oh seo shin kwon hwang ahn hong ban moon roh \
    nguyen tran pham vu vo bui hoang ngo duong ly orban nagy szabo kovacs toth horvath varga \
    gyurcsany molnar nemeth farkas balogh mao
    """.split(separator: " ").map(String.init))
}

import Annotators
import Testing
import TextModel

@Suite struct LanguageDetectorTests {
  private func foreign(_ text: String, language: String? = nil) -> [ForeignPassage] {
    var analysis = Analysis(Document(id: "d", language: language, text: text))
    LanguageDetector().annotate(&analysis)
    return analysis.foreign
  }

  private static let report =
    "The mayor of Lowfield said on Tuesday that the bridge would stay shut until the spring."
  private static let denial =
    "A spokesman for the builders denied that they had been warned about the cracks."

  private static let texts = [
    (
      "fr",
      "Le maire a dit mardi que le pont restera fermé jusqu'au printemps, mais les habitants ne sont pas contents."
    ),
    (
      "de",
      "Der Bürgermeister sagte am Dienstag, dass die Brücke bis zum Frühling geschlossen bleibt und nicht befahren werden darf."
    ),
    (
      "es",
      "El alcalde dijo el martes que el puente seguirá cerrado hasta la primavera, pero los vecinos no están contentos."
    ),
    (
      "pt",
      "O prefeito disse na terça-feira que a ponte não vai abrir até a primavera, mas os moradores não estão contentes."
    ),
    (
      "it",
      "Il sindaco ha detto martedì che il ponte resterà chiuso fino alla primavera, ma gli abitanti non sono contenti."
    ),
    (
      "nl",
      "De burgemeester zei dinsdag dat de brug tot het voorjaar gesloten blijft, maar de bewoners zijn niet blij."
    ),
    (
      "sv",
      "Borgmästaren sade på tisdagen att bron ska vara stängd till våren, men invånarna är inte nöjda med det."
    ),
    (
      "pl",
      "Burmistrz powiedział we wtorek, że most będzie zamknięty do wiosny, ale mieszkańcy nie są z tego zadowoleni."
    ),
    (
      "tr",
      "Belediye başkanı salı günü köprünün bahara kadar kapalı olacağını söyledi, ama halk bu karar için çok kızgın."
    ),
    (
      "id",
      "Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan ditutup sampai musim semi, tetapi warga tidak senang."
    ),
    (
      "ru",
      "Мэр сказал во вторник, что мост будет закрыт до весны, но жители города этим очень недовольны."
    ),
    (
      "uk",
      "Мер сказав у вівторок, що міст буде закритий до весни, але мешканці міста цим дуже незадоволені."
    ),
    (
      "ar",
      "قال رئيس البلدية يوم الثلاثاء إن الجسر سيبقى مغلقا حتى الربيع لكن السكان غير راضين عن هذا القرار."
    ),
    ("zh", "市长星期二表示，大桥将一直关闭到春天，但是居民对这个决定很不满意。"),
    ("ja", "市長は火曜日、橋は春まで閉鎖されると述べたが、住民はこの決定に満足していない。"),
  ]

  @Test(arguments: texts)
  func documentsAreNoticed(language: String, text: String) throws {
    let found = foreign(text)
    #expect(found.map(\.span) == [TextSpan(0, text.utf8.count)])
    #expect(found.first?.language == language)
  }

  @Test(arguments: texts)
  func paragraphsAreNoticed(language: String, text: String) {
    let front = Self.report + "\n\n"
    let found = foreign(front + text + "\n\n" + Self.denial)
    let start = front.utf8.count
    #expect(found.map(\.span) == [TextSpan(start, start + text.utf8.count)])
    #expect(found.first?.language == language)
  }

  @Test(arguments: texts)
  func quotationsInsideParagraphsAreNoticed(language: String, text: String) {
    let front = Self.report + " "
    let found = foreign(front + "\"" + text + "\" " + Self.denial)
    let start = front.utf8.count
    #expect(found.map(\.span) == [TextSpan(start, start + text.utf8.count + 2)])
  }

  @Test(arguments: [
    report, "", " ", "Yes!", "Lula beats Bolsonaro in Brazil", "Los Angeles: El Niño en route",
    "Le Monde, Die Zeit and El País join forces",
    "Juan de la Cruz, María del Carmen de los Santos, Pedro van der Berg, José y Ana da Silva e Souza",
    "Zoltán Kovács, Åsa Lindström, İbrahim Yılmaz, Nguyễn Văn An, Łukasz Żak, Đorđe Marković",
    "for i in range(len(xs)): total += xs[i]\nif not ok: raise ValueError(msg)\nwhile True: pass",
    "ls -la /usr/bin | grep foo; sudo apt-get install -y vim",
    "dried porcini, prosciutto, mascarpone, gnocchi, pecorino, linguine, pancetta, ricotta, basil",
    "lung_NN fibroblasts_NNS as_IN the_DT γ_NN and_CC δ_NN cells_NNS of_IN a_DT αβγδ_NN chain_NN",
    "We 've been there; they ’ve not. You’re late, I've met her and we'll go.",
    "The newspaper Правда Севера and the agency УНІАН wrote about it.",
    report + " \"¡Que viva la libertad!\" he said.",
  ])
  func englishNewsAndItsNamesStay(text: String) {
    #expect(foreign(text).isEmpty)
  }

  @Test func aDeclaredLanguageDecidesWhereTheWordsDoNot() {
    #expect(foreign("Ponte fechada", language: "pt-BR").map(\.language) == ["pt"])
    #expect(foreign(Self.report, language: "pt").isEmpty)
    #expect(foreign("Ponte fechada", language: "en-GB").isEmpty)
    #expect(foreign("Ponte fechada", language: "unknown").isEmpty)
    #expect(foreign(Self.texts[0].1, language: "en").map(\.language) == ["fr"])
  }

  @Test func nothingIsReadIntoIt() {
    let text = Self.report + "\n\n" + Self.texts[2].1 + "\n\n" + Self.denial
    let bytes = Array(text.utf8)
    let spans = foreign(text).map(\.span)
    let kept = bytes.withUnsafeBytes { BlockSplitter.blocks(in: $0, leavingOut: spans) }
    #expect(
      kept.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [Self.report, Self.denial])
  }
}

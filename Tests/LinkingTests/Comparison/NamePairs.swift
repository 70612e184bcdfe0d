import Linking
import Testing
import TextModel

/// Pairs of names with what a careful reader would say of them, names alone.
enum NamePairs {
  /// A pair.
  struct Pair: Sendable {
    var verdict: NameVerdict.Answer
    var type: EntityType
    var left: String
    var right: String
  }

  /// Pairs of the type; a line has the verdict and both names, parted by bars.
  static func pairs(_ lines: String, _ type: EntityType) -> [Pair] {
    lines.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "|").map(String.init)
      guard columns.count == 3, let verdict = NameVerdict.Answer(rawValue: columns[0]) else {
        return nil
      }
      return Pair(verdict: verdict, type: type, left: columns[1], right: columns[2])
    }
  }

  static let persons = """
    same|Bill Clinton|William Clinton
    same|Vladimir Putin|Vladimir Vladimirovich Putin
    same|Xi Jinping|Jinping Xi
    same|Viktor Orbán|Orban Viktor
    same|Smith-Lang, Johanna|Johanna Smith-Lang
    same|Dr. Anthony Fauci|Tony Fauci
    same|Bashar al-Assad|Bashar Assad
    same|Alexander Van der Bellen|Alexander Bellen
    same|Qasem Soleimani|Qassim Suleimani
    same|Muammar Gaddafi|Moammar Gadhafi
    same|Mohammed bin Salman|Muhammad bin Salman
    same|Volodymyr Zelensky|Володимир Зеленський
    same|Alexei Navalny|Алексей Навальный
    same|Aleksandr Lukashenko|Alyaksandr Lukashenka
    same|Svetlana Tikhanovskaya|Sviatlana Tsikhanouskaya
    same|Slobodan Milošević|Slobodan Milosevic
    same|Слободан Милошевић|Slobodan Milosevic
    same|Бойко Борисов|Boyko Borisov
    same|Kyriakos Mitsotakis|Κυριάκος Μητσοτάκης
    same|Alexis Tsipras|Αλέξης Τσίπρας
    same|بشار الأسد|Bashar al-Assad
    same|محمود عباس|Mahmoud Abbas
    same|حسن نصر الله|Hassan Nasrallah
    same|Yulia Navalnaya|Yulia Navalny
    same|Maria Petrova|Maria Petrov
    same|J. K. Rowling|Joanne Kathleen Rowling
    same|V. Surovikin|Vladimir Surovikin
    same|John F. Kennedy|John Fitzgerald Kennedy
    same|John Fitzgerald Kennedy|John Kennedy
    same|Kim Jong-un|Kim Jong Un
    same|Ban Ki-moon|Ki-moon Ban
    same|Jürgen Müller-Voss|Juergen Mueller-Voss
    same|Angela Merkel|Chancellor Angela Merkel
    same|Recep Tayyip Erdoğan|Recep Tayyip Erdogan
    same|Dmitry Medvedev|Dmitri Medvedev
    same|Sasha Tkachuk|Oleksandr Tkachuk
    same|Evgeny Prigozhin|Yevgeny Prigozhin
    same|Abdel Fattah el-Sisi|Abdul Fattah al-Sisi
    same|Gabriel García Márquez|Gabriel Garcia Marquez
    same|Robert "Bob" Woodward|Bob Woodward
    same|Catherine Ashton|Cathy Ashton
    same|Peter O'Toole|Peter OToole
    same|Nikita Khrushchev|Nikita Khrushchov
    same|Jean-Claude Juncker|Jean Claude Juncker
    same|Mr Boris Johnson MP|Boris Johnson
    same|J. Edgar Hoover|Edgar Hoover
    same|Mikhail Khodorkovsky|Mikhail Khodorkovskiy
    same|Oleg Tinkov|Oleh Tinkov
    same|Dilma Rousseff|ROUSSEFF, Dilma
    same|Mohamed ElBaradei|Mohammed el-Baradei
    different|Ali Hassan|Ali Hussein
    different|Kim Jong-un|Kim Jong-il
    different|Kim Jong-un|Kim Yo-jong
    different|Martin Luther King Jr.|Martin Luther King Sr.
    different|George W. Bush|George H. Bush
    different|Bill Clinton|Hillary Clinton
    different|Alexander Petrov|Alexandra Petrova
    different|Yulia Navalnaya|Alexei Navalny
    different|John Kerry|John Kelly
    different|Robert Johnson|Robert Johnston
    different|Ivan Sergeyevich Orlov|Ivan Petrovich Orlov
    different|Mohammed bin Salman|Mohammed bin Zayed
    different|Mohammed bin Salman|Salman bin Mohammed
    different|Li Wei|Li Na
    different|Elizabeth I|Elizabeth II
    different|Pope John Paul I|Pope John Paul II
    different|Boris Johnson|Boris Yeltsin
    different|Mario Draghi|Mario Monti
    different|Hassan Rouhani|Hassan Nasrallah
    different|Mr. Dale Porter|Mrs. Dale Porter
    different|Sergei Lavrov|Sergei Shoigu
    different|Joe Biden|Hunter Biden
    different|Viktor Yanukovych|Viktor Yushchenko
    different|Marina Ivanova|Marina Ivanenko
    different|Jan Hansen|Jan Hanson
    different|Владимир Путин|Dmitry Medvedev
    different|حسن روحاني|Hassan Nasrallah
    different|Ahmed Khalil|Ahmed Khaled
    unsure|Putin|Vladimir Putin
    unsure|J. Smith|John Smith
    unsure|John Smith|John Smith Jr.
    unsure|Smith|Smith
    unsure|Sasha Petrov|Sasha Petrova
    unsure|James Thomas|Thomas James
    unsure|Mr Ivanov|Ivanov
    unsure|Ali|Ali Hassan
    unsure|Maria García|Maria García López
    unsure|Bill|William
    """

  static let organizations = """
    same|UN|United Nations
    same|NATO|North Atlantic Treaty Organisation
    same|University of Oxford|Oxford University
    same|Ministry of Defence|Defense Ministry
    same|Russian Ministry of Defence|Defence Ministry of Russia
    same|Gazprom|OOO Gazprom
    same|Gazprom|Газпром
    same|Siemens AG|Siemens
    same|BBC|British Broadcasting Corporation
    same|Human Rights Watch|HRW
    same|OSCE|Organization for Security and Co-operation in Europe
    same|Al-Qaeda|Al Qaida
    same|Hezbollah|Hizbullah
    same|Wagner|Wagner Group
    same|Médecins Sans Frontières|Doctors Without Borders
    same|U.N.|UN
    same|Apple Inc.|Apple
    same|The New York Times|New York Times
    same|Manchester United|Manchester United F.C.
    same|54th Brigade|54th brigade
    same|Verstka|Verstka Media
    same|Agence France-Presse|AFP
    same|IAEA|International Atomic Energy Agency
    same|JPMorgan|JP Morgan
    same|Volkswagen AG|Volkswagen Group
    same|International Committee of the Red Cross|ICRC
    different|54th Brigade|53rd Brigade
    different|Ministry of Defence|Ministry of Justice
    different|Bank of America|Bank of China
    different|Manchester United|Manchester City
    different|FBI|CIA
    different|UN|European Union
    different|UNICEF|UNHCR
    different|University of Oxford|University of Cambridge
    different|Sky News|Sky Sports
    different|Real Madrid|Atletico Madrid
    different|Russian Defence Ministry|Ukrainian Defence Ministry
    different|Supreme Court of Ohio|Supreme Court of Texas
    different|Reuters|Bloomberg
    different|Stanford University|Stanford Hospital
    different|1st Tank Army|2nd Tank Army
    unsure|Ministry of Defence|Russian Ministry of Defence
    unsure|Reuters|Thomson Reuters
    unsure|Supreme Court|Supreme Court of Ohio
    unsure|Microsoft|Microsoft Research
    unsure|The Ministry|Ministry
    """

  static let places = """
    same|Luhansk|Lugansk
    same|Kyiv|Kiev
    same|Київ|Kyiv
    same|Mumbai|Bombay
    same|Burma|Myanmar
    same|Saint Petersburg|St. Petersburg
    same|Kharkiv|Kharkov
    same|Holland|Netherlands
    same|Beijing|Peking
    same|Paris, France|Paris
    same|Μυτιλήνη|Mytilene
    same|USA|United States
    same|Москва|Moscow
    different|Paris, Texas|Paris, France
    different|North Korea|South Korea
    different|Niger|Nigeria
    different|Austria|Australia
    different|Luhansk|Luhansk Oblast
    different|Springfield, Illinois|Springfield, Massachusetts
    different|Lake Victoria|Victoria Falls
    different|Kyiv|Kharkiv
    different|Slovakia|Slovenia
    different|Guinea|Equatorial Guinea
    unsure|Springfield|Springfield
    unsure|Birmingham|Birmingham, Alabama
    unsure|Georgia|Georgia
    """
}

import Annotators
import TestSupport
import Testing
import TextModel

/// A sentence with the dates that must be found in it, seen from a Monday.
struct DateCase: CustomTestStringConvertible {
  static let monday = "2019-01-07"
  let text: String
  let dates: [String]
  let published: String?
  var testDescription: String { text }

  init(_ text: String, _ dates: String..., published: String? = monday) {
    self.text = text
    self.dates = dates
    self.published = published
  }
}

@Suite struct DatesExpressionTests {
  static let days: [DateCase] = [
    DateCase("The mayor resigned on Friday.", "Friday=2019-01-04"),
    DateCase("The court sat on Monday.", "Monday=2019-01-07"),
    DateCase("The court will sit on Friday.", "Friday=2019-01-11"),
    DateCase("She left last Friday.", "last Friday=2019-01-04"),
    DateCase("She left last Monday.", "last Monday=2018-12-31"),
    DateCase("They meet next Tuesday.", "next Tuesday=2019-01-08"),
    DateCase("They meet this coming Sunday.", "this coming Sunday=2019-01-13"),
    DateCase("It opened this past Saturday.", "this past Saturday=2019-01-05"),
    DateCase("Guards ordered him to return the keys by Friday.", "Friday=2019-01-11"),
    DateCase("The firm, which sank, is expected to reply on Thursday.", "Thursday=2019-01-10"),
    DateCase("He said on Friday he would resign.", "Friday=2019-01-04"),
    DateCase("Voting was scheduled to start on Wednesday.", "Wednesday=2019-01-09"),
    DateCase("Yesterday it rained; today it is dry.", "Yesterday=2019-01-06", "today=2019-01-07"),
    DateCase("They come back tomorrow.", "tomorrow=2019-01-08"),
    DateCase("He died last night.", "last night=2019-01-06"),
    DateCase("She sings tonight.", "tonight=2019-01-07"),
    DateCase("The fire broke out on Tuesday night.", "Tuesday=2019-01-01"),
    DateCase("It was signed on July 8, 2018.", "July 8, 2018=2018-07-08"),
    DateCase("It was signed on 8 July 2018.", "8 July 2018=2018-07-08"),
    DateCase("It was signed on the 8th of July 2018.", "8th of July 2018=2018-07-08"),
    DateCase("It was signed on July 8th.", "July 8th=2018-07-08"),
    DateCase("It was signed on Dec. 12.", "Dec. 12=2018-12-12"),
    DateCase("It was signed on Sunday, July 8, 2018.", "Sunday, July 8, 2018=2018-07-08"),
    DateCase("It was signed on Sun., 8 Jul 2018.", "Sun., 8 Jul 2018=2018-07-08"),
    DateCase("Talks will resume on 20 January.", "20 January=2019-01-20"),
    DateCase("Talks broke down on 20 December.", "20 December=2018-12-20"),
    DateCase("Stamped 2018-11-30.", "2018-11-30=2018-11-30"),
    DateCase("Stamped 25/12/2018.", "25/12/2018=2018-12-25"),
    DateCase("Stamped 11/12/2018.", "11/12/2018=2018~"),
    DateCase("Stamped 25.12.2018.", "25.12.2018=2018-12-25"),
    DateCase("Stamped 2018/12/25.", "2018/12/25=2018-12-25"),
    DateCase(
      "They marched on the first Monday of May 2018.", "the first Monday of May 2018=2018-05-07"),
    DateCase(
      "The day came on the last Friday in November.", "the last Friday in November=2018-11-30"),
    DateCase(
      "He saw him on the preceding Saturday, August 4.",
      "the preceding Saturday, August 4=2018-08-04"),
    DateCase("It fell on Christmas Eve.", "Christmas Eve=2018-12-24"),
    DateCase("It fell on New Year's Day.", "New Year's Day=2019-01-01"),
    DateCase("They met on Thanksgiving Day.", "Thanksgiving Day=2018-11-22"),
    DateCase("They will meet on the 20th.", "the 20th=2019-01-20"),
  ]

  static let periods: [DateCase] = [
    DateCase("He was freed last week.", "last week=2019-W01"),
    DateCase("He returns next week.", "next week=2019-W03"),
    DateCase("Prices rose this month.", "this month=2019-01"),
    DateCase("Prices rose last month.", "last month=2018-12"),
    DateCase("Prices rose last year.", "last year=2018"),
    DateCase("It snowed over the weekend.", "the weekend=2019-01-05/2019-01-06"),
    DateCase("It was founded in 1998.", "1998=1998"),
    DateCase("It was founded in March 1998.", "March 1998=1998-03"),
    DateCase("It closed in December.", "December=2018-12"),
    DateCase("It will close in December.", "December=2019-12"),
    DateCase("It will open in February.", "February=2019-02", published: "2018-11-20"),
    DateCase("They plan to appeal a ruling of April.", "April=2019-04", published: "2019-06-01"),
    DateCase("The bid for October elections failed.", "October=2019-10", published: "2019-09-11"),
    DateCase("It closed in early December.", "early December=2018-12~"),
    DateCase("It closed in mid-November.", "mid-November=2018-11~"),
    DateCase("It closed in mid November.", "mid November=2018-11~"),
    DateCase("It closed in late 2017.", "late 2017=2017~"),
    DateCase("It closed last August.", "last August=2018-08"),
    DateCase("It closed at the end of last year.", "the end of last year=2018-12~"),
    DateCase("It closed in June of last year.", "June of last year=2018-06"),
    DateCase("Rents rose in the 1990s.", "the 1990s=1990/1999"),
    DateCase("Rents rose in the early 1980s.", "the early 1980s=1980/1983~"),
    DateCase("Rents rose in the late ’70s.", "the late ’70s=1977/1979~"),
    DateCase("Rents rose in the 1800s.", "the 1800s=1800/1899"),
    DateCase("Rents rose in the 19th century.", "19th century=1801/1900"),
    DateCase("He spent the winter of 2016 there.", "the winter of 2016=2016-12/2017-02"),
    DateCase("He left in the spring of 2016.", "the spring of 2016=2016-03/2016-05"),
    DateCase("He left last summer.", "last summer=2018-06/2018-08"),
    DateCase(
      "Sales fell in the third quarter of 2018.", "the third quarter of 2018=2018-07/2018-09"),
    DateCase("Sales fell in Q3 2018.", "Q3 2018=2018-07/2018-09"),
    DateCase(
      "It ran on the last weekend of July.", "the last weekend of July=2018-07-28/2018-07-29"),
    DateCase("It ran in the first week of October.", "the first week of October=2018-10~"),
    DateCase("Rain hit him earlier in the month.", "earlier in the month=2019-01~"),
    DateCase("It closes by year-end.", "year-end=2019-12~"),
    DateCase("Sales fell last quarter.", "last quarter=2018-10/2018-12"),
    DateCase("Arguments come in the week of January 21.", "the week of January 21=2019-W04"),
    DateCase("The temple stood in 480 BC.", "480 BC=-0479"),
    DateCase("It opened around 1970.", "around 1970=1970~"),
  ]

  static let ranges: [DateCase] = [
    DateCase("The fair ran from July 5–8, 2018.", "July 5–8, 2018=2018-07-05/2018-07-08"),
    DateCase("The fair ran from 5 to 8 July 2018.", "5 to 8 July 2018=2018-07-05/2018-07-08"),
    DateCase(
      "It rained between 3 and 5 May 2018.", "between 3 and 5 May 2018=2018-05-03/2018-05-05"),
    DateCase("Power failed between May and August.", "between May and August=2018-05/2018-08"),
    DateCase("He served from 2008 until 2016.", "2008 until 2016=2008/2016"),
    DateCase("Between 2012 and 2014 he paid.", "Between 2012 and 2014=2012/2014"),
    DateCase("The 2017–18 budget failed.", "2017–18=2017/2018"),
    DateCase("He ruled 1980-1987.", "1980-1987=1980/1987"),
    DateCase(
      "Open December 20 - January 4 2019.", "December 20 - January 4 2019=2018-12-20/2019-01-04"),
    DateCase(
      "Mourning was held Wednesday through Friday.",
      "Wednesday through Friday=2019-01-02/2019-01-04"),
    DateCase("Rents rose in the last five years.", "the last five years=2014/2019~"),
    DateCase("It rained in the past week.", "the past week=2018-12-31/2019-01-07~"),
  ]

  static let counted: [DateCase] = [
    DateCase("He vanished three years ago.", "three years ago=2016~"),
    DateCase("He vanished seven months ago.", "seven months ago=2018-06~"),
    DateCase("He vanished two weeks ago.", "two weeks ago=2018-12-24~"),
    DateCase("He vanished two days ago.", "two days ago=2019-01-05"),
    DateCase("He vanished twenty-five years ago.", "twenty-five years ago=1994~"),
    DateCase("He vanished many years ago.", "many years ago=?"),
    DateCase(
      "He was held on December 3 and freed two days later.", "December 3=2018-12-03",
      "two days later=2018-12-05"),
    DateCase("He sued in 2014 and won the following year.", "2014=2014", "the following year=2015"),
    DateCase(
      "It sank on December 3. The same day a tug left.", "December 3=2018-12-03",
      "The same day=2018-12-03"),
    DateCase("On Friday she wrote: \"Today I resign.\"", "Friday=2019-01-04", "Today=2019-01-04"),
  ]

  @Test(arguments: days) func findsDays(_ given: DateCase) { check(given) }
  @Test(arguments: periods) func findsPeriods(_ given: DateCase) { check(given) }
  @Test(arguments: ranges) func findsRanges(_ given: DateCase) { check(given) }
  @Test(arguments: counted) func findsCounted(_ given: DateCase) { check(given) }

  private func check(_ given: DateCase) {
    #expect(dates(in: given.text, published: given.published) == given.dates)
  }

  @Test(arguments: [
    DateCase("He left on Friday.", "Friday=?", published: nil),
    DateCase("He left on December 29.", "December 29=XXXX-12-29", published: nil),
    DateCase("He left in December.", "December=XXXX-12", published: nil),
    DateCase("He left last year.", "last year=?", published: nil),
    DateCase("He left in 2014.", "2014=2014", published: nil),
    DateCase("Open May 15-24.", "May 15-24=XXXX-05-15/XXXX-05-24", published: nil),
  ])
  func saysWhatIsUnknownWithoutPublication(_ given: DateCase) { check(given) }

  @Test(arguments: days + periods + ranges + counted)
  func findsTheSameHoweverTheTextIsCut(_ given: DateCase) {
    for cut in Cut.allCases {
      #expect(dates(in: given.text, published: given.published, cut: cut) == given.dates)
    }
  }

  @Test func usesTagsWhereThereAreSome() throws {
    let rows = """
      The the DET DT 2 det
      envoy envoy NOUN NN 3 nsubj
      flies fly VERB VBZ 0 root
      home home ADV RB 3 advmod
      on on ADP IN 6 case
      Friday Friday PROPN NNP 3 obl -
      . . PUNCT . 3 punct
      """
    var analysis = try parsedText(rows, published: CalendarDate(iso: DateCase.monday))
    DateRecognizer().annotate(&analysis)
    #expect(
      analysis.dates == [DateMention(span: try analysis.span(of: "Friday"), value: "2019-01-11")])
    #expect(analysis.layers.contains(.dates))
  }
}

import Annotators
import Testing
import TextModel

@Suite struct DatesOddInputTests {
  @Test(arguments: [
    "", " ", "\n\n\n", "He may go.", "May I go?", "Ministers say May must go.",
    "They March on the palace.", "Soldiers march home.", "She reads the Sunday Times.",
    "The ferry to Friday Harbor was full.", "A film about Bloody Sunday.",
    "Shops open on Black Friday.", "He shops every Friday.", "It never closes on Sundays.",
    "Since 9/11 much has changed.", "In a second he was gone.", "Call 555-2019-1234.",
    "Call +44 2019 555 0199 now.", "They won 3-5.", "It is open 24/7.", "It has 1,984 rooms.",
    "About 2020 people came.", "He paid $2019.", "He paid £1998 or €2001.", "Flight 2019 landed.",
    "On 31 February nothing happened.", "On February 31, 2019 nothing happened.",
    "In year 0 nothing happened.", "Dated 2019-13-45.", "Dated 45/45/2019.", "USA Today reports.",
    "April Jones and August Wilson sang.", "Saturday Night Live is on.", "It was 2019-nCoV.",
    "The crane began to fall.", "After the fall of Mosul they fled.", "She takes summer classes.",
    "He spoke for two years.", "She is 45 years old.", "At 20:15 it rang.",
    "It is 1500 metres long.", "Number 12345678901234567890 won.", "She came second.",
    "Mar del Plata and Jan Novak", "He sat in the sun. The sat phone broke.", "'s", "'90", "the",
    "between", "early", "the last", "mid-", "2019-x", "a", "0000-00-00",
  ])
  func findsNoDate(text: String) {
    #expect(dates(in: text, published: "2019-01-07") == [])
  }

  @Test(
    arguments: [
      ("A May 5 march and a March 5 rally", ["May 5=2019-05-05", "March 5=2019-03-05"]),
      ("In May, Mrs May spoke.", ["May=2018-05"]),
      ("He left in March.", ["March=2018-03"]),
      ("FRIDAY, JULY 6, 2018", ["FRIDAY, JULY 6, 2018=2018-07-06"]),
      ("On 29 February he wept.", ["29 February=XXXX-02-29"]),
      ("“Friday’s vote”", ["Friday=2019-01-04"]),
      ("July\u{A0}8,\u{2009}2018", ["July\u{A0}8,\u{2009}2018=2018-07-08"]),
      ("in\u{202E}2018\u{202C}.", ["2018=2018"]),
      ("on Friday\n\nDecember 8", ["Friday=2019-01-04", "December 8=2018-12-08"]),
      ("Żółć 2018 – été 2017", ["2018=2018", "2017=2017"]),
    ] as [(String, [String])])
  func keepsItsHead(text: String, expected: [String]) {
    #expect(dates(in: text, published: "2019-01-07") == expected)
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"])
  func staysInsideTheCalendar(published: String) {
    for words in [
      "yesterday", "tomorrow", "last week", "next year", "next month", "last century", "on Friday",
      "999 years ago", "in the last 999 decades", "this weekend", "last winter", "last quarter",
      "in December", "by March 5", "on Thanksgiving Day", "in the next 500 years",
    ] {
      let found = dates(in: "They say \(words).", published: published)
      #expect(found.count == 1, "\(words)")
      for date in found {
        let value = date.split(separator: "=").last ?? ""
        #expect(!value.isEmpty && value.allSatisfy { "0123456789-/W~?".contains($0) }, "\(date)")
      }
    }
  }

  @Test(arguments: [
    "9", "Friday ", "2019-", "the last ", "July ", "\"", "[", "between 1 and ", "th",
  ])
  func isLinear(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    var analysis = tokenized(text, published: "2019-01-07")
    let time = ContinuousClock().measure { DateRecognizer().annotate(&analysis) }
    #expect(time < .seconds(30))
    #expect(analysis.dates.allSatisfy { $0.span.end <= text.utf8.count })
  }

  @Test func survivesMutatedTexts() {
    let pieces = [
      "July", "8", "th", ",", "2019", "-", "–", "the", "last", "next", "week", "’", "s", "'", "90",
      "early", "mid", "Friday", ".", "/", "12", "\n\n", "between", "and", "to", "of", "century",
      "third", "quarter", "ago", "two", "years", "é", "\u{1F600}", "BC", "b", "c", "Christmas",
      "Eve", "that", "day", "$", "\u{202E}", "winter", "year", "end", "31", "February",
    ]
    let seed: UInt64 = 20_190_107
    var random = SplitMix(state: seed)
    for round in 0..<1000 {
      var text = ""
      for _ in 0..<Int(random.next() % 24) {
        text += pieces[Int(random.next() % UInt64(pieces.count))]
        if random.next() % 3 > 0 { text += " " }
      }
      for cut in Cut.allCases {
        var analysis = tokenized(text, published: round % 2 == 0 ? "2019-01-07" : nil, cut: cut)
        DateRecognizer().annotate(&analysis)
        var end = 0
        for date in analysis.dates {
          #expect(
            date.span.start >= end && date.span.length > 0 && !date.value.isEmpty,
            "round \(round) of seed \(seed): \(text)")
          end = date.span.end
        }
        #expect(end <= text.utf8.count, "round \(round) of seed \(seed): \(text)")
      }
    }
  }
}

/// A generator that gives the same numbers for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

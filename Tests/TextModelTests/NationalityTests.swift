import Testing
import TextModel

@Suite struct NationalityTests {
  @Test(arguments: [
    ("ukrainian", "UA", "ukraine"), ("ukrainians", "UA", "ukraine"),
    ("briton", "GB", "united kingdom"),
    ("south korean", "KR", "south korea"), ("scottish", "GB", "scotland"),
  ])
  func knowsTheCountry(_ word: String, _ code: String, _ name: String) throws {
    let nationality = try #require(Nationality(word))
    #expect(nationality.country == code)
    #expect(nationality.countryNames.first == name)
  }

  @Test(arguments: ["", "s", "martian", "Ukrainian", "democrat", "  "])
  func otherWordsNameNone(_ word: String) { #expect(Nationality(word) == nil) }

  @Test func everyWordHasItsCountry() {
    #expect(Nationality.words.count > 190)
    for word in Nationality.words { #expect(Nationality(word)?.countryNames.isEmpty == false) }
  }
}

/// What sort of body a name says: people are *members* of a party and *work for* a ministry.
enum BodyKind: UInt64 {
  case party = 1
  case chamber
  case team
  case band
  case government
  case court
  case force
  case media
  case school
  case company
  case alliance

  /// The kind that the lower-case words of a name tell, the last telling word counting.
  init?(words: [String]) {
    guard let kind = words.reversed().lazy.compactMap({ Self.table[$0] }).first else { return nil }
    self = kind
  }

  private static let table: [String: BodyKind] = {
    let rows: [(BodyKind, String)] = [
      (
        .party,
        """
        party democrats republicans democrat republican gop labour labor tory conservatives bloc \
        liberals caucus camp ukip snp bjp congress-party movement coalition
        """
      ),
      (
        .chamber,
        """
        senate house congress parliament assembly legislature commons lords bundestag knesset \
        duma council cabinet legislative
        """
      ),
      (
        .team,
        """
        united city fc club team league sox giants dodgers yankees angels rovers athletic wanderers \
        cubs mets bulls lakers
        """
      ),
      (.band, "band orchestra quartet trio choir ensemble"),
      (
        .government,
        """
        ministry department office agency bureau administration government directorate authority \
        commission secretariat embassy consulate service customs board
        """
      ),
      (.court, "court tribunal prosecutor prosecutor's prosecution"),
      (
        .force,
        """
        police army navy force guard corps marines regiment brigade sheriff's militia military \
        command battalion
        """
      ),
      (
        .media,
        """
        news times post newspaper tv radio magazine journal press broadcasting bbc cnn nbc abc cbs \
        fox reuters ap afp agency-press gazette herald tribune courier dispatch wikinews
        """
      ),
      (.school, "university college school institute academy hospital"),
      (
        .company,
        """
        inc corp ltd llc plc co corporation company group holdings airlines airways bank motors \
        industries gmbh ag partners international technologies
        """
      ),
      (.alliance, "nations union nato organization organisation association federation society"),
    ]
    var table: [String: BodyKind] = [:]
    for (kind, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
    }
    return table
  }()
}

/// How usual letter pairs are in English words: for each letter (the first row: a word's start) one
/// digit for each letter that comes after it (the last: the word's end), minus the binary logarithm
/// of how often it does, 9 at most.
///
/// Counted over the words in lower case of the news corpora (train parts). Paragraphs of English
/// news have a mean of 3.0 to 3.8 a pair; other languages of Latin letters lie above 4.
enum LetterPairs {
  /// What a letter that English does not have costs.
  static let strange = 9
  /// The mean of a pair from which a text of many pairs is not English.
  static let unusualMean = 3.95

  /// 27 rows of 27 digits: `table[first * 27 + second]`, see above; letters count from 1 in front
  /// and from 0 behind.
  static let costs: [UInt8] = rows.utf8.filter { $0 != 0x20 }.map { $0 - 0x30 }

  private static let rows =
    "354554645885555495437749799 964496594963529693336679597 379929994793993994573999796 "
    + "395939934954992995834999696 599739894997896996696899791 495356796985647693459676792 "
    + "499933993995992993845999895 499939744996954994685999791 399919993999994996857999893 "
    + "574456599974523695339599979 499929999999992999991999999 699919993997949997498999892 "
    + "399438993983894899565899493 359929993999593499595999893 594347395977764999437799693 "
    + "776696696974426592543559895 399929955993993493655999994 699999999999999999990999999 "
    + "496529694967653896446799592 496939954977795599435989891 498939923997995995566979692 "
    + "554548595993539593339999996 499919992999994999999999899 299939932998943996699999894 "
    + "494939954999997299925999793 887939995998694899479999990 399919994998994999998989667"
}

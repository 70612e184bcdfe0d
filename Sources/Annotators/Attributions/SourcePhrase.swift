/// The words that name a source, where they were read from the order of the words.
struct SourcePhrase {
  /// The token that heads it.
  var head: Int
  /// All its tokens.
  var range: ClosedRange<Int>
}

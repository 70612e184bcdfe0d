/// What the value of a date means, for people.
enum DateWords {
  /// `about 2022-07`, `from about 2022-07-01 to 2022-07-08`, `a time that could not be told`.
  static func words(_ value: String) -> String {
    if value == "?" { return "a time that could not be told" }
    var value = value[...]
    let isAbout = value.last == "~"
    if isAbout { value.removeLast() }
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    let about = isAbout ? "about " : ""
    return ends.count == 2 ? "from \(about)\(ends[0]) to \(ends[1])" : about + value
  }
}

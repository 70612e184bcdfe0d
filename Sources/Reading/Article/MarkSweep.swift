internal import TextModel

/// Turns marks that may nest and cross into a sequence of openings, words and closings that nests
/// strictly: where two marks cross, the one opened later is closed and opened again.
enum MarkSweep {
  /// A step on the way through a paragraph.
  enum Step: Hashable {
    /// A mark starts, or goes on after another had to be closed.
    case open(Mark, goesOn: Bool)
    /// A mark starts that is too deep inside others to be drawn.
    case skip(Mark)
    /// Words that the open marks enclose.
    case words(TextSpan)
    /// The mark opened last ends, or is interrupted.
    case close(Mark)
  }

  /// How many marks may be open at once: readers of HTML give up at some hundred.
  static let deepest = 48

  /// The steps through a span. The marks must lie inside of it, be sorted by ``Mark/isBefore`` and
  /// not be empty.
  ///
  /// Complexity: O(n) for n marks, times ``deepest``.
  static func steps(through span: TextSpan, _ marks: [Mark]) -> [Step] {
    var steps: [Step] = []
    var open: [Mark] = []
    var position = span.start
    var next = 0
    func advance(to offset: Int) {
      if offset > position { steps.append(.words(TextSpan(position, offset))) }
      position = max(position, offset)
    }
    while true {
      let end = open.lazy.map(\.span.end).min()
      let start = next < marks.count ? marks[next].span.start : nil
      if let end, end <= start ?? .max {
        advance(to: end)
        close(at: end, &open, &steps)
      } else if let start {
        advance(to: start)
        if open.count < deepest {
          open.append(marks[next])
          steps.append(.open(marks[next], goesOn: false))
        } else {
          steps.append(.skip(marks[next]))
        }
        next += 1
      } else {
        advance(to: span.end)
        return steps
      }
    }
  }

  /// Closes all marks that end at an offset, and those opened after them for as long.
  private static func close(at end: Int, _ open: inout [Mark], _ steps: inout [Step]) {
    guard let lowest = open.firstIndex(where: { $0.span.end == end }) else { return }
    let interrupted = open[lowest...].filter { $0.span.end != end }
    for mark in open[lowest...].reversed() { steps.append(.close(mark)) }
    open.removeSubrange(lowest...)
    for mark in interrupted {
      open.append(mark)
      steps.append(.open(mark, goesOn: true))
    }
  }
}

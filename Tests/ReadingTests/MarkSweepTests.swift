#if DEBUG  // @testable imports are for debug builds
import Testing
import TextModel

@testable import Reading

@Suite struct MarkSweepTests {
  private func mark(_ index: Int, _ start: Int, _ end: Int) -> Mark {
    Mark(kind: .content, index: index, span: TextSpan(start, end), isFirst: true)
  }

  private func shown(_ marks: [Mark], _ length: Int) -> String {
    MarkSweep.steps(through: TextSpan(0, length), marks.sorted(by: Mark.isBefore)).map {
      switch $0 {
      case .open(let mark, let goesOn): "<\(mark.index)\(goesOn ? "+" : "")"
      case .skip(let mark): "!\(mark.index)"
      case .words(let span): String(repeating: "x", count: span.length)
      case .close: ">"
      }
    }.joined()
  }

  @Test(
    arguments: [
      ([], 3, "xxx"), ([(0, 3)], 3, "<0xxx>"), ([(1, 2)], 3, "x<0x>x"),
      ([(0, 4), (1, 3)], 4, "<0x<1xx>x>"), ([(0, 2), (2, 4)], 4, "<0xx><1xx>"),
      ([(0, 3), (2, 5)], 5, "<0xx<1x>><1+xx>"), ([(0, 3), (0, 3)], 3, "<0<1xxx>>"),
    ] as [([(Int, Int)], Int, String)])
  func marksNestAndCross(spans: [(Int, Int)], length: Int, expected: String) {
    let marks = spans.enumerated().map { mark($0, $1.0, $1.1) }
    #expect(shown(marks, length) == expected)
  }

  @Test func whatIsTooDeepIsNotDrawnButCounted() {
    let marks = (0..<100).map { mark($0, $0, 200) }
    let steps = MarkSweep.steps(through: TextSpan(0, 200), marks)
    let skipped = steps.filter { if case .skip = $0 { true } else { false } }
    #expect(skipped.count == 100 - MarkSweep.deepest)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyMarksGiveBalancedSteps(seed: UInt64) {
    var state = seed &+ 1
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let marks = (0..<next(80)).map { index in
      let start = next(60)
      return mark(index, start, start + 1 + next(60 - start))
    }
    var open: [Mark] = []
    var position = 0
    for step in MarkSweep.steps(through: TextSpan(0, 60), marks.sorted(by: Mark.isBefore)) {
      switch step {
      case .open(let mark, _): open.append(mark)
      case .close(let mark): #expect(open.popLast() == mark, "seed \(seed)")
      case .skip: break
      case .words(let span):
        #expect(span.start == position, "seed \(seed)")
        #expect(open.allSatisfy { $0.span.contains(span) }, "seed \(seed)")
        position = span.end
      }
    }
    #expect(open.isEmpty && position == 60, "seed \(seed)")
  }
}
#endif

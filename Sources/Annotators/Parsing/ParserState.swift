package import TextModel

/// The three transitions of the arc-hybrid system (Kuhlmann et al. 2011).
///
/// Let `s0`, `s1` be the top of the stack and `b0` the front of the buffer, whose last element is
/// the root (Ballesteros and Nivre 2013).
package enum Transition: Int, CaseIterable, Sendable {
  /// Validity: `b0` is a word. Action: moves `b0` to the stack.
  case shift
  /// Validity: there is `s0`; when `b0` is the root, `s0` is alone. Action: `s0` becomes a
  /// dependent of `b0` and leaves the stack.
  case left
  /// Validity: there are `s0` and `s1`. Action: `s0` becomes a dependent of `s1` and leaves the
  /// stack.
  case right
}

/// The state of the parser in one sentence; indices count from the sentence's first token, and
/// `count` stands for the root.
package struct ParserState {
  /// Stands for "no such word".
  package static let none = -1

  package private(set) var count = 0
  package private(set) var stack: [Int] = []
  package private(set) var front = 0
  package private(set) var heads: [Int] = []
  package private(set) var labels: [Deprel] = []
  /// The outermost and second outermost dependents on either side, or ``none``.
  package private(set) var left1: [Int] = []
  package private(set) var left2: [Int] = []
  package private(set) var right1: [Int] = []
  package private(set) var right2: [Int] = []
  package private(set) var leftCount: [Int] = []
  package private(set) var rightCount: [Int] = []
  /// The set of the dependents' relations, one bit each.
  package private(set) var labelSets: [UInt64] = []

  package init() {}

  /// Starts a sentence of `count` words.
  package mutating func start(count: Int) {
    self.count = count
    front = 0
    stack.removeAll(keepingCapacity: true)
    Self.fill(&heads, Self.none, count + 1)
    Self.fill(&labels, .unspecified, count + 1)
    Self.fill(&left1, Self.none, count + 1)
    Self.fill(&left2, Self.none, count + 1)
    Self.fill(&right1, Self.none, count + 1)
    Self.fill(&right2, Self.none, count + 1)
    Self.fill(&leftCount, 0, count + 1)
    Self.fill(&rightCount, 0, count + 1)
    Self.fill(&labelSets, 0, count + 1)
  }

  private static func fill<Element>(_ array: inout [Element], _ value: Element, _ count: Int) {
    array.removeAll(keepingCapacity: true)
    array.append(contentsOf: repeatElement(value, count: count))
  }

  /// Whether all words have heads.
  package var isFinal: Bool { front == count && stack.isEmpty }

  /// The word that lies `depth` below the top of the stack, or ``none``.
  @inline(__always)
  package func stacked(_ depth: Int) -> Int {
    depth < stack.count ? stack[stack.count - 1 - depth] : Self.none
  }

  /// The word `offset` behind the front of the buffer, or ``none``; the root is `count`.
  @inline(__always)
  package func buffered(_ offset: Int) -> Int {
    front + offset <= count ? front + offset : Self.none
  }

  package func allows(_ transition: Transition) -> Bool {
    switch transition {
    case .shift: front < count
    case .left: !stack.isEmpty && (front < count || stack.count == 1)
    case .right: stack.count >= 2
    }
  }

  /// The arc that a transition would make.
  package func arc(_ transition: Transition) -> (head: Int, dependent: Int)? {
    switch transition {
    case .shift: nil
    case .left: (front, stacked(0))
    case .right: (stacked(1), stacked(0))
    }
  }

  /// - Precondition: the transition is allowed; `label` is given for all but a shift.
  package mutating func apply(_ transition: Transition, label: Deprel = .unspecified) {
    guard let (head, dependent) = arc(transition) else {
      stack.append(front)
      front += 1
      return
    }
    stack.removeLast()
    heads[dependent] = head
    labels[dependent] = label
    labelSets[head] |= 1 << UInt64(label.rawValue)
    if transition == .left {
      left2[head] = left1[head]
      left1[head] = dependent
      leftCount[head] += 1
    } else {
      right2[head] = right1[head]
      right1[head] = dependent
      rightCount[head] += 1
    }
  }
}

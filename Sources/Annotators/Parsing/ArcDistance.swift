/// The distance of an arc in a few steps, with its direction: what the arc scorer knows of places.
package enum ArcDistance {
  /// The number of steps: 9 to the left, 9 to the right, the root.
  package static let count = 19

  /// The step from a dependent to a head; a head equal to `count` is the root.
  package static func number(dependent: Int, head: Int, count: Int) -> Int {
    if head == count { return 18 }
    let distance = head - dependent
    let steps = step(abs(distance))
    return distance < 0 ? steps : 9 + steps
  }

  private static func step(_ distance: Int) -> Int {
    switch distance {
    case ...4: max(0, distance - 1)
    case ...6: 4
    case ...9: 5
    case ...14: 6
    case ...24: 7
    default: 8
    }
  }
}

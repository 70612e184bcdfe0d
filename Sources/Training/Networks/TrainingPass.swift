import Foundation
import Learning

/// One shard of a training step: the weights as they are, the gradients it collects, and memory.
final class TrainingPass {
  let arena: Arena
  /// Chooses what dropout drops.
  var generator = SeededGenerator(seed: 0)
  /// Whether dropout is on.
  var isTraining = true
  /// The sum of the losses.
  var loss: Double = 0
  private var weights: UnsafeMutablePointer<Float>?
  private var transposed: UnsafeMutablePointer<Float>?
  private let gradients: UnsafeMutablePointer<Float>
  private let parameterCount: Int

  init(parameterCount: Int, arenaCapacity: Int) {
    arena = Arena(capacity: arenaCapacity)
    gradients = .allocate(capacity: parameterCount)
    self.parameterCount = parameterCount
    gradients.initialize(repeating: 0, count: parameterCount)
  }

  deinit { gradients.deallocate() }

  /// Starts the next step with the weights of now.
  func start(
    weights: UnsafeMutablePointer<Float>, transposed: UnsafeMutablePointer<Float>, seed: UInt64
  ) {
    self.weights = weights
    self.transposed = transposed
    generator = SeededGenerator(seed: seed)
    loss = 0
    arena.reset()
    gradients.update(repeating: 0, count: parameterCount)
  }

  /// All gradients, in the order of the ``ParameterSet``.
  var allGradients: UnsafeMutablePointer<Float> { gradients }

  func weight(_ parameter: Parameter) -> Matrix {
    matrix(weights, parameter.rows, parameter.columns, parameter.offset)
  }

  func gradient(_ parameter: Parameter) -> Matrix {
    matrix(gradients, parameter.rows, parameter.columns, parameter.offset)
  }

  private func transposedWeight(_ parameter: Parameter) -> Matrix {
    matrix(transposed, parameter.columns, parameter.rows, parameter.offset)
  }

  private func matrix(
    _ base: UnsafeMutablePointer<Float>?, _ rows: Int, _ columns: Int, _ offset: Int
  ) -> Matrix {
    guard let base else { preconditionFailure("a pass that was not started") }
    return Matrix(rows: rows, columns: columns, values: base + offset)
  }

  /// x · W + b
  func apply(_ map: LinearMap, to x: Matrix) -> Matrix {
    let y = arena.matrix(x.rows, map.weight.columns)
    if let bias = map.bias {
      let bias = weight(bias).values
      for number in 0..<y.rows { y.row(number).update(from: bias, count: y.columns) }
    }
    y.add(x, times: weight(map.weight))
    return y
  }

  /// Collects the gradients of a map, and adds the gradient of its input to `dx`.
  func applyBackward(_ map: LinearMap, x: Matrix, dy: Matrix, dx: Matrix?) {
    gradient(map.weight).add(transposed: x, times: dy)
    if let bias = map.bias { gradient(bias).addRows(of: dy) }
    dx?.add(dy, times: transposedWeight(map.weight))
  }

  /// A copy with a share of the values dropped and the others raised, and its mask (nil when nothing
  /// is dropped).
  func dropped(_ x: Matrix, rate: Float) -> (Matrix, mask: Matrix?) {
    guard isTraining, rate > 0 else { return (x, nil) }
    let mask = arena.matrix(x.rows, x.columns)
    let y = arena.matrix(x.rows, x.columns)
    let kept = 1 / (1 - rate)
    let threshold = UInt32(rate * 65536)
    var bits: UInt64 = 0
    for index in 0..<x.count {
      if index & 3 == 0 { bits = generator.next() }
      let isKept = UInt32(bits & 0xFFFF) >= threshold
      bits >>= 16
      mask.values[index] = isKept ? kept : 0
      y.values[index] = x.values[index] * mask.values[index]
    }
    return (y, mask)
  }

  /// Adds a gradient that went through dropout to that of the values before.
  func dropBackward(_ dy: Matrix, mask: Matrix?, into dx: Matrix) {
    guard let mask else {
      dx.add(dy)
      return
    }
    for index in 0..<dy.count { dx.values[index] += dy.values[index] * mask.values[index] }
  }
}

/// A matrix with an optional bias.
struct LinearMap: Sendable {
  let weight: Parameter
  let bias: Parameter?

  init(_ set: ParameterSet, _ name: String, _ inner: Int, _ columns: Int, bias: Bool = true) {
    weight = set.add("\(name).weight", inner, columns)
    self.bias = bias ? set.add("\(name).bias", 1, columns, value: 0) : nil
  }
}

/// Losses over scores of classes.
enum SoftmaxLoss {
  /// Turns scores into the gradient of -log(share of the allowed classes), in place.
  ///
  /// - Returns: the loss.
  static func gradient(
    _ scores: UnsafeMutablePointer<Float>, count: Int, scale: Float, isGold: (Int) -> Bool
  ) -> Double {
    var top = scores[0]
    for index in 1..<count { top = max(top, scores[index]) }
    var (sum, gold): (Float, Float) = (0, 0)
    for index in 0..<count {
      let share = exp(scores[index] - top)
      scores[index] = share
      sum += share
      if isGold(index) { gold += share }
    }
    gold = max(gold, 1e-30)
    for index in 0..<count {
      let share = scores[index]
      scores[index] = (share / sum - (isGold(index) ? share / gold : 0)) * scale
    }
    return Double(log(sum / gold))
  }
}
